import type { IsoDate, Statement } from '../model.ts';
import { addDays } from '../story/days.ts';
import type { Judgement, Profile } from '../story/profile.ts';
import type { Story } from '../story/schema.ts';
import { namesStory } from '../story/topic.ts';
import { contentStems } from '../text/tokens.ts';
import type { Features } from './features.ts';
import { portraysSomebody } from './pieces.ts';
import { tollsIn } from './toll.ts';

/** The parts of an event's salience, by name; they add up to it. Kept for the editor, who asks why. */
export type SalienceParts = Readonly<Record<string, number>>;

export interface SalienceInput {
  readonly members: readonly Features[];
  readonly lead: Features;
  readonly sources: readonly string[];
  /** How much of the day's matter the lead covers by itself; 1 is what the day's statements do on the mean. */
  readonly coverage: number;
  readonly story: Story;
  readonly date: IsoDate;
  /** What speaks for the story and what against; null for a story without terms. */
  readonly profile: Profile | null;
  /** Articles that portray rather than report. */
  readonly portraits: ReadonlySet<string>;
  /** Articles that share no happening with another source, and those of them in which nobody says anything. */
  readonly alone: ReadonlySet<string>;
  readonly silent: ReadonlySet<string>;
  /** Pages of news of all sorts. */
  readonly roundUps: ReadonlySet<string>;
  /** Members of the public who speak. */
  readonly bystanders: ReadonlySet<string>;
  /** Speakers of whom no text says who they are. */
  readonly unplaced: ReadonlySet<string>;
  /** Speakers whom an article introduces as onlookers: analysts, reporters. */
  readonly onlookers: ReadonlySet<string>;
}

/** Something done, decided or suffered, as against something thought or hoped. */
const DEED =
  /\b(?:attack\w*|struck|strikes?|hit|shell\w*|shot down|intercept\w*|captur\w+|seiz\w+|took control|taken control|sign(?:ed|s)|agree[ds]?|approv\w+|announc\w+|impos\w+|sanction\w*|arrest\w*|detain\w*|sentenc\w+|launch\w*|deploy\w*|explo\w+|clos(?:ed|es)|declar\w+|order(?:ed|s)|vot(?:ed|es)|ban(?:ned|s)|resign\w*|elect(?:ed|s)|met|evacuat\w+|destroy\w*|damag\w+|cut|halt\w*|suspend\w*|releas\w+|ruled|charged|convicted|confirm\w+|kill(?:s|ed|ing)?|dead|died|dies|deaths?|fatal(?:ly)?|bodies|wound(?:s|ed|ing)?|injur(?:e|es|ed|ing|ies)|hospitali[sz]ed|casualt(?:y|ies)|missing|trapped)\b/i;

/** Nothing happened: somebody did not answer. */
const NO_NEWS =
  /\b(?:not|n[’']t|yet to|declined to|refused to|no) (?:(?:yet|immediate|immediately|publicly|independently|so far|further) )*(?:comment|respond|repl|react|address|verif|acknowledg|specif|elaborat|provid\w+ (?:further )?(?:details|evidence))/i;
/** Somebody was asked, or a newsroom spoke to somebody: what was answered would be the news. */
const ASKED =
  /\b(?:was|were) (?:asked (?:by|if|whether|about|on)\b|(?:responding|replying|reacting) to (?:a )?questions?\b)(?![^“]*“)|^[^“”]{0,60}\b(?:the )?\p{Lu}{2,5} (?:spoke|talked) (?:on \p{L}+ )?(?:to|with)\b/u;
/** A view from outside the story: told seldom. */
const ONLOOKER =
  /\b(?:analysts?|experts?|think[- ]tank|professor|scholar|historian|commentators?|researcher at|fellow at|lecturer|economist|pundits?|observers?|bloggers?|editor-in-chief|former (?:[\p{L}.]+ ){0,3}(?:ambassador|diplomat|general|commander|adviser|advisor|officer|intelligence)|(?:research )?scientist at|director of (?:the )?[^,“”]{0,60}\b(?:program(?:me)?|project|institute|cent(?:er|re)|observatory|initiative)|(?<!(?:told|to|by|asked|with) )journalists?|correspondent)\b/iu;

/** What people think, counted. */
const SURVEY =
  /\b(?:poll|survey|surveyed|polled|respondents)\b(?=.{0,200}(?:\d|\b(?:majority|half|third|most)\b))|(?:\d|\b(?:majority|half|third|most)\b).{0,120}\b(?:of respondents|polled|surveyed|(?:poll|survey)\b)|^(?:(?:most|many|more|fewer|young|older|a majority of|two thirds of|\d+ (?:percent|per cent) of) )?(?:\p{L}+(?:ans|ians|ons|ese)|voters|adults|respondents) (?:still )?(?:view|see|believe|think|favou?r|trust|distrust|fear|worry|approve|disapprove|regard|feel|back|support|oppose)\b/iu;

/** A headline's score from which it is plainly the story's. */
const PLAIN = 1.8;

/** What it is worth to cover as much of the day's matter as its statements do on the mean. */
export const COVERAGE = 3;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Weighs an event. Every part is worked out from the event and the day alone. What the day speaks of weighs most; the
 * others are few and round. What each is worth, `npm run ablate` shows; `story`, `silent`, `survey`, `bystander`,
 * `unplaced`, `points-back`, `old`, `round-up` and `no-news` are worth nothing in ROUGE, but keep out features, opinion polls,
 * passers-by, names without an office, what cannot be read by itself, old news, other news and refusals to comment.
 */
export function weigh({
  lead,
  sources,
  coverage,
  story,
  date,
  profile,
  portraits,
  alone,
  silent,
  roundUps,
  bystanders,
  unplaced,
  onlookers,
  ...input
}: SalienceInput): SalienceParts {
  const { statement, article } = lead;
  const members = inBody(input.members);
  const speaker = statement.attribution?.speakerKey ?? '';
  const aside = profile !== null && alone.has(article.id) && profile.judge(article.title, article).score < PLAIN;
  const names = namesStory(story);
  const named = names(article.title);
  const parts = {
    coverage: COVERAGE * coverage,
    sources: 1.8 * Math.log2(1 + sources.length),
    title: 1.7 * Math.max(...members.map(titleShare)),
    headline: named ? 1.5 : 0,
    places: 0.5 * Math.min(2, lead.places.size),
    deed: DEED.test(statement.text) ? 0.5 : 0,
    dead: tollsIn(statement.text).has('killed') ? 1.5 : 0,
    attributed: statement.attribution ? 0.5 : 0,
    bare: isBare(lead) ? -0.7 : 0,
    talk: isTalk(lead) ? -0.8 : 0,
    story: profile === null ? 0 : ofStory(profile.judge(statement.text, article)),
    list: article.kind === 'list' ? 0.5 : 0,
    'no-news': NO_NEWS.test(statement.text) || ASKED.test(statement.text) ? -3 : 0,
    onlooker: onlookers.has(speaker) || ONLOOKER.test(statement.text) ? -2.2 : 0,
    portrait: members.every((member) => portraits.has(member.article.id)) ? -5 : 0,
    aside: aside ? (named ? (statement.attribution ? 0 : -1.5) : -2) : 0,
    silent: alone.has(article.id) && silent.has(article.id) ? -0.8 : 0,
    'round-up': roundUps.has(article.id) && !names(statement.text) ? -3 : 0,
    survey: SURVEY.test(statement.text) ? -1.5 : 0,
    bystander: bystanders.has(speaker) || portraysSomebody(statement) ? -2.5 : 0,
    unplaced: unplaced.has(speaker) ? -1.5 : 0,
    old: isOld(lead, date) ? -2 : 0,
    'points-back': lead.pointsBack ? -1.1 : 0,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, round(value)]));
}

/** Those that are no headline, where there are any: a headline holds all of its own words, and says nothing of its weight. */
export const inBody = (members: readonly Features[]): readonly Features[] => {
  const body = members.filter(({ statement }) => statement.block >= 0);
  return body.length > 0 ? body : members;
};

/** A text that names somebody or something of the story, or how far its words make up for that. */
const ofStory = ({ score, names }: Judgement): number => (names ? 0.25 : Math.min(0.3 * Math.max(0, score), 0.6) - 0.6);

/** Said by nobody and telling no deed: the outlet's own view or context. */
const isBare = ({ statement, quantities }: Features): boolean =>
  statement.attribution === null && quantities.size === 0 && !DEED.test(statement.text);

/** Nearly all quotation, without a place or a figure: words about words. */
function isTalk({ statement, places, quantities }: Features): boolean {
  const quoted = statement.quotes.reduce((total, { start, end }) => total + end - start, 0);
  return quoted > 0.6 * statement.text.length && places.size === 0 && quantities.size === 0;
}

/** So many days before the edition's a happening is yesterday's news at best. */
const OLD = 3;

/** Dated, by its own words, days before the edition: context that an article carries along. */
const isOld = ({ statement: { when } }: Features, date: IsoDate): boolean =>
  when !== null && when.stated !== null && /^(?:day|time)$/.test(when.precision) && when.date <= addDays(date, -OLD);

/** The salience: the sum of its parts, to three places. */
export const sum = (parts: SalienceParts): number =>
  round(Object.values(parts).reduce((total, part) => total + part, 0));

/** Share of the title's words that the statement holds, 0 to 1. */
function titleShare(member: Features): number {
  const title = new Set(contentStems(member.article.title));
  if (title.size === 0) return 0;
  const words = new Set(contentStems(member.statement.text));
  return [...title].filter((stem) => words.has(stem)).length / title.size;
}

/** Whom the day's articles introduce as analysts or reporters; what they say elsewhere is a view as well. */
export function onlookersOf(statements: readonly Statement[], story: Story): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { attribution, commentary, text } of statements) {
    const key = attribution?.speakerKey;
    if (key && (commentary || ONLOOKER.test(text))) found.add(key);
  }
  // Whom the glossary gives an office is no onlooker, whoever is quoted beside.
  for (const { name, offices } of story.glossary.people) if (offices.length > 0) found.delete(name);
  return found;
}
