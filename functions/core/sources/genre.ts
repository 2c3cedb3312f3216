/**
 * What an item is when it is no report: a view, an explanation, a quiz, a feature, a page of the site. Read from the
 * section in its address and from how its headline is built; no word of any story.
 */
import type { Article, ExclusionReason } from '../model.ts';
import { isOpinion } from '../text/opinion.ts';
import { subjectOf } from './subject.ts';

export interface Genre {
  readonly reason: Extract<ExclusionReason, 'opinion' | 'explainer' | 'quiz' | 'feature' | 'static'>;
  /** What showed it, for the editor: `section “travel” of its address`. */
  readonly why: string;
  /** The section's subject, as "sport": a story that is at home there is not left out for it. */
  readonly home: string | null;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Sections of news sites, by what stands in them; a feature's by their subject. `commentisfree` is one site's name for
 * its opinion: it is so well known that feeds and pages of other sites link to it.
 */
const SECTIONS: ReadonlyMap<string, Omit<Genre, 'why'>> = new Map(
  (
    [
      [
        'opinion',
        null,
        'opinion opinions commentisfree comment commentary columnists columnist columns editorial editorials op-ed oped letters letter viewpoint viewpoints perspective perspectives debate',
      ],
      ['explainer', null, 'explainer explainers explained factcheck fact-check'],
      ['quiz', null, 'quiz quizzes crossword crosswords puzzle puzzles games-and-puzzles horoscopes horoscope'],
      [
        'feature',
        'travel',
        'travel destinations hotels holidays escape food food-drink food-and-drink recipes restaurants',
      ],
      [
        'feature',
        'sport',
        'sport sports football soccer cricket tennis rugby rugby-union rugby-league golf boxing racing formula1 cycling athletics olympics nba nfl nhl mlb',
      ],
      [
        'feature',
        'culture',
        'culture arts art artanddesign music film films movies books stage theatre tv television tv-and-radio tv-radio entertainment entertainment-arts celebrity celebrities showbiz games gaming style fashion podcast podcasts',
      ],
      [
        'feature',
        'life',
        'lifestyle life-style lifeandstyle life-and-style beauty wellness well home-and-garden gardening gardens homes real-estate property motoring autos auto relationships parenting family pets',
      ],
      ['feature', 'obituaries', 'obituaries obituary'],
      [
        'feature',
        'features',
        'feature features gallery galleries in-pictures pictures photos photo-essay long-reads longreads magazine',
      ],
    ] as const
  ).flatMap(([reason, home, names]) => words(names).map((name) => [name, { reason, home }] as const)),
);

/** Pages of the site itself, by the one word of their path. */
const PAGES = new Set(
  words(
    'about about-us contact contact-us help faq privacy privacy-policy terms terms-of-use terms-and-conditions cookies cookie-policy subscribe subscription subscriptions newsletters newsletter sign-up signup register login account jobs careers advertise sitemap weather live-tv tv-guide tv-schedule schedule puzzles archive topics tags',
  ),
);

const STATIC_TITLE =
  /^(?:about us|contact us|privacy(?: policy| notice)?|terms (?:of use|and conditions|of service)|cookie policy|subscri(?:be|ptions?)(?: now| today)?|(?:our |all )?newsletters|sign up|log in|(?:today[’']s |local |the )?weather(?: forecast)?(?: today)?|(?:live )?tv (?:schedule|guide|listings)|what[’']s on tv(?: tonight)?|watch live|live tv|puzzles(?: and games)?|site ?map|advertise with us|most (?:read|viewed|popular)|(?:read |see |view )?more\s*(?:&raquo;|[»›>.…]*)|corrections and clarifications|page not found|404.{0,20})$/i;
const QUIZ =
  /\b(?:crosswords?|sudoku|wordle|horoscopes?|(?:news|daily|weekly|weekend|fun|mini|(?:mon|tues|wednes|thurs|fri|satur|sun)day|festive|christmas) quiz|quiz of the (?:day|week|month|year)|(?:take|try|play) (?:the|our|this|the [a-z]+ [a-z]+) quiz|test your (?:knowledge|wits))\b|^quiz\b\s*[:|–—-]/i;
const EXPLAINER =
  /\b(?:a|the full) timeline of\b|\b(?:what|all|everything) (?:you|we) (?:need|should|have|ought)(?: to)? (?:to )?know\b|\bwhat to know(?: about)?\b|\bhere[’']s (?:what to know|how it works|what (?:that|it|this) means)\b|\b(?:a|your|the) (?:(?:beginner[’']s|quick|brief|short|simple|visual|complete|essential) )?guide to\b|[‘’“"]?\bin \d+ (?:charts|maps|graphics)\b|^(?:\d+|five|four|six|seven|three|ten) (?:takeaways|things|questions|key questions|reasons|charts|maps)\b|: [^:]{0,60}\b(?:takeaways|key questions)$/i;
/** What an explainer calls itself. */
const LABELLED =
  /\b(?:explained|explainer)\b\s*(?:$|[:|–—-])|^(?:explain(?:ed|er)|q&a|factbox|timeline|fact[- ]check)\b\s*[:|–—-]/i;
/** A post that announces or gives answers to readers. */
const FOR_READERS = /\byour questions\b|\bquestions answered\b|^ask (?:the|our|us|an?)\b[^?]*:/i;
const SAID =
  /\b(?:sa(?:id|ys)|told|announced|wrote|reported|accused|claimed|warned|confirmed|denied|called|according to)\b/i;
const DAY = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|overnight)\b/;
/** Dated, attributed paragraphs that make a report of a piece, and their share. */
const REPORTS = { least: 2, share: 0.1 };
/** A headline that is one whole question, or opens as an answer: "Why the port stands still", "Will tolls be enough?" */
const QUESTION =
  /^(?:(?:what|who|why|how|where|which|when|whose|can|could|will|would|should|is|are|was|were|do|does|did|has|have|might|may)\b|[^?]{3,80}[.:] (?:what|who|why|how|will|can|could|should|is|now what)\b)[^?]*\?$/i;
const ANSWER = /^(?:why|how|what(?:[’']s)?)\b(?! (?:many|much|an?)\b)(?!.*\?$)/i;
const VIEW =
  /^(?:the )?(?:\p{Lu}[\p{L}’'.]* ){1,3}view (?:on|of)\b|^letters? (?:to the editor|from)\b|\bour panel(?:ists)? (?:reacts?|responds?)\b|\band here[’']s why$|^don[’']t be (?:fooled|surprised|deceived)\b|[|–—-]\s*(?:opinion|comment|letters?|editorial|analysis)$/iu;
/** "JANE DOE: …": a columnist's name in capitals. */
const COLUMNIST = /^\p{Lu}[\p{Lu}’'.-]+(?: \p{Lu}[\p{Lu}’'.-]+){1,2}: (?=.*\p{Ll})/u;
const NO_COLUMNIST =
  /^(?:[\p{Lu}’'.-]+ )*(?:BREAKING|LIVE|UPDATES?|EXCLUSIVE|WATCH|VIDEO|NEWS|ALERT|DEPTH|REPORT|PICTURED|REVEALED|LATEST|BLOG)\b/u;
/** Told in the first person, outside quotation marks. */
const FIRST_PERSON = /(?:^|[\s—–-])(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|[Mm]yself)(?=[\s,])/u;
const FEATURE =
  /\bin pictures\b|^(?:photos|in photos|photo essay|gallery|recipe|review|obituary|travel|podcast|profile)\b\s*[:|–—-]|[|–—-]\s*(?:podcast|review|obituary|photo essay|gallery|(?:restaurant|book|film|album|tv) review)$|\b(?:book|film|album|restaurant|theatre|tv) review\b|\breview\b(?= [–—-] )|[’']s recipes? for\b|\brecipe$|\b(?:\d+|best|top) (?:\p{L}+ ){0,3}(?:beaches|hotels|restaurants|destinations|campsites|podcasts|recipes|places to (?:visit|stay|eat))\b|\bgift guide\b|^on this day\b|^how (?:we|they) met\b/iu;

/** A quotation; the apostrophe of a word does not end it. */
const QUOTED = /(?<![\p{L}\d])(?:“[^”]{0,300}”|"[^"]{0,300}"|[‘'](?:[^‘’']|['’](?=\p{L})){0,300}['’])(?!\p{L})/gu;
/** "Jane Doe: I did not know": a quotation without its marks. */
const SPEAKER = /^(?!(?:The|My|An?|How|Why) )\p{Lu}[^\s:]*(?: [^\s:]+){0,3}: /u;

/** The section of an address that says what stands there; the slug at its end says nothing. */
function sectionOf(url: string | null): string[] {
  const path = /^https?:\/\/[^/?#]{1,200}\/([^?#]{0,400})/i.exec(url ?? '')?.[1] ?? '';
  return path.toLowerCase().split('/').filter(Boolean);
}

/** What a piece is, where it is no report; null for a report. A list of events or a post of a live blog is none of these. */
export function genreOf(article: Article, text: string): Genre | null {
  const { title, url, kind } = article;
  if (kind !== 'article') {
    const reason = isOpinion(title) ? 'opinion' : FOR_READERS.test(title) ? 'explainer' : null;
    return reason && { reason, why: 'its headline says so', home: null };
  }
  const path = sectionOf(url);
  if (STATIC_TITLE.test(title.trim()) || (path.length === 1 && PAGES.has(path[0] ?? '')))
    return { reason: 'static', why: 'a page of the site', home: null };
  if (QUIZ.test(title)) return { reason: 'quiz', why: 'its headline says so', home: null };
  for (const section of path.slice(0, -1)) {
    const genre = SECTIONS.get(section);
    if (genre) return { ...genre, why: `section “${section}” of its address` };
  }
  const named = byTitle(article, text);
  if (named) return { ...named, home: null };
  const subject = subjectOf(article, text);
  return subject === null ? null : { reason: 'feature', why: `it is about ${subject}`, home: subject };
}

function byTitle(article: Article, text: string): Omit<Genre, 'home'> | null {
  const { title } = article;
  if (LABELLED.test(title)) return { reason: 'explainer', why: 'its headline says so' };
  if (isOpinion(title) || VIEW.test(title)) return { reason: 'opinion', why: 'its headline says so' };
  if (COLUMNIST.test(title) && !NO_COLUMNIST.test(title))
    return { reason: 'opinion', why: 'a columnist’s name opens its headline' };
  if (FEATURE.test(title)) return { reason: 'feature', why: 'its headline says so' };
  const own = title.replace(QUOTED, ' ');
  if (FIRST_PERSON.test(own) && !SPEAKER.test(title))
    return { reason: 'opinion', why: 'its headline speaks in the first person' };
  const why = explains(title.trim());
  return why !== null && !reports(article, text) ? { reason: 'explainer', why } : null;
}

function explains(title: string): string | null {
  if (EXPLAINER.test(title)) return 'its headline says so';
  if (QUESTION.test(title)) return 'its headline asks a question';
  return ANSWER.test(title) ? 'its headline answers a question' : null;
}

/** Whether a body reports, whatever its headline asks: paragraphs that tell who said what on which day. */
function reports({ blocks }: Article, text: string): boolean {
  const dated = blocks.filter(({ start, end }) => {
    const paragraph = text.slice(start, end);
    return SAID.test(paragraph) && DAY.test(paragraph);
  });
  return dated.length >= REPORTS.least && dated.length >= REPORTS.share * blocks.length;
}
