/**
 * On what a bullet leans that is not in it. Written apart from the project's own checks, and a good deal blunter: plain
 * patterns over the first sentence, quotations taken out.
 */
import { sentences } from './sentences.ts';

/** Openers that point at text that is not there. "This week" and "That day" point at the calendar. */
const OPENERS: readonly RegExp[] = [
  /^(?:We|I|You|My|Our|Us)(?=[\s’',])/u,
  // "It is possible that …" points forward. Inside a quotation "we" and "I" are its speaker.
  /^[“"'‘(]?(?:He|She|They|It(?!(?:’s|'s| is| was| would be) (?:\p{Ll}+ ){1,3}(?:that|to)\b)|His|Her|Hers|Their|Theirs|Its|Him|Them)(?=[\s’',])/u,
  /^[“"'‘(]?(?:This|That|These|Those)\s(?!(?:week|month|year|weekend|spring|summer|autumn|winter|day|night|morning|afternoon|evening)\b)/u,
  /^(?:But|However|Also|Meanwhile|And|Or|Nor|Yet|So|Then|Thus|Hence|Therefore|Nevertheless|Nonetheless|Still|Instead|Moreover|Furthermore|Additionally|Besides|Likewise|Similarly|Separately|Elsewhere|Afterwards?|Later|Conversely|Otherwise|Consequently|Accordingly|Indeed|Of course|In fact|Since then|Despite (?:this|that)|In addition|In turn|In response|In contrast|In return|As a result|As such|For (?:example|instance|his part|her part|its part|their part)|On the other hand|At the same time|By contrast|Among (?:them|those|these)|Such|(?:Both|Neither|Either)(?= (?:sides?|men|women|leaders?|countries|country|parties|party|presidents?|of them)\b)|The (?:latter|same)|The former(?= (?:said|says|told|is|was|has|had|will|would)\b)|There(?! (?:is|are|was|were|will be|have been|has been)\b)|Here|Which|Who|Adding)(?=[\s,])/u,
];

/** What was told before, taken up by a pointing word: "that demand", "the latter claim". */
const TAKEN_UP =
  /\b(?:that|this|those|these|such) (?:demand|claim|allegation|accusation|statement|decision|remark|comment|proposal|assertion|incident|offer|request|plan|move|report|attack|strike|meeting|call|deal|vote|ruling)s?\b/u;

const NUMBER =
  '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|some|dozens of|hundreds of|thousands of)';
/** Counts on from what was counted or named before: "At least 32 others", "Another ship", "A further four". */
const COUNTED_ON = new RegExp(
  `^(?:(?:At least|About|Some|More than|Nearly|Almost|Around|Up to) )?(?:another(?! (?:round|day|night|week|month|year|term)\\b)|(?:an? )?${NUMBER} (?:others?|further|additional|more)(?! than\\b)\\b|an? (?:further|additional)|others?(?! than\\b)|the (?:others?|rest|remaining))\\b`,
  'iu',
);
/** "was among those", where the rest of the sentence does not say among whom. */
const AMONG =
  /\b(?:is|are|was|were) (?:also )?among (?:those|the (?:dead|wounded|injured|victims|casualties|killed|detained|arrested))\b(?!.* (?:in|at|on|near|by|of) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu})/u;
/** "The airport’s operator": which airport? */
const OWNED = /^The (?!world|war|sun|public|internet|day|night|week|month|year)(?:\p{Ll}+ )?\p{Ll}+[’']s (?=\p{Ll})/u;
/** "Company spokesman Ruben Hale": of which? */
const OF_NOBODY =
  /(?:^|, )(?:company|firm|agency|ministry|department|hospital|airport|airline|school|group|team|club) (?:spokes\p{Ll}+|officials?|chiefs?|directors?|presidents?|executives?|managers?|sources?|heads?)\b/iu;
/** "a reminder of that": of what? */
const BARE_THAT =
  /\b(?:of|to|about|for|with|by|from|on) that(?=[.,;]|$| (?:over the|on \p{Lu}|in \p{Lu}|last (?:week|month|night)))/u;
/** "the three had been recruited", "the pair". */
const COUNTED = /\bthe (?:two|three|four|five|pair|trio|duo)(?=,| (?:were|was|are|had|have|has|would|will|said)\b)/u;
/** "both harbours" of two that are named nowhere; the two sides of a story are its own. */
const BOTH = /\b[Bb]oth (?!sides|parties|countries|nations|governments)\p{Ll}+s\b/u;
const INSERTED = /, (?:for instance|for example|in turn|however|meanwhile|therefore|as a result),/u;
/** "Forecasters say it could wash ashore": they are many, so it is something else. */
const IT_OF_THEM =
  /^(?:[\p{L}’'-]+ ){0,3}(?:\p{Ll}+|Forecaster|Official|Expert|Scientist|Analyst|Resident|Doctor|Researcher|Prosecutor|Critic)s (?:say|said|believe|fear|estimate|expect|warn|warned|hope|have (?:said|denied|warned|confirmed)) (?:that )?it(?! (?:is|was|would be|will be|remains|may be|could be|appears|seems|takes|took) )\b/u;

/** Each with what must stand before it for it to mean something: nothing, or two that are told apart. */
const WITHIN: readonly (readonly [pattern: RegExp, told: RegExp | null])[] = [
  [COUNTED_ON, null],
  [AMONG, null],
  [OWNED, null],
  [OF_NOBODY, /\p{Lu}\p{L}+.*\p{Lu}\p{L}+/u],
  [BARE_THAT, null],
  [COUNTED, /\band\b|\b(?:two|three|four|five)\b|,/u],
  [BOTH, /\band\b|\btwo\b/u],
  [INSERTED, null],
  [IT_OF_THEM, null],
];

/** The first sentence outside quotations, where a bullet must stand by itself; what a second one takes up may stand in it. */
const ownWords = (text: string): string => sentences(text.replace(/“[^”]*”/gu, '“”'))[0] ?? '';

/** The words on which a bullet leans, or null. */
export function leaningOn(text: string): string | null {
  for (const pattern of OPENERS) {
    const match = pattern.exec(text);
    if (match) return match[0].trim();
  }
  const own = ownWords(text);
  for (const [pattern, told] of WITHIN) {
    const match = pattern.exec(own);
    if (match && !told?.test(own.slice(0, match.index))) return match[0].trim();
  }
  const taken = TAKEN_UP.exec(own);
  // Early in the sentence there is nothing before it that could be meant.
  if (taken && taken.index < 40) return taken[0];
  const pronoun = /\b(?:he|she)\b/u.exec(own);
  return pronoun && !mayName(own.slice(0, pronoun.index)) && !mayName(own.slice(pronoun.index)) ? pronoun[0] : null;
}

/** Whether a stretch holds a word that can be a person's name or tells a person: a capital inside it, or "the mayor". */
const mayName = (text: string): boolean =>
  /(?<=[\p{Ll},’] )\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}|\p{Ll}+(?:ed|s|d)\b)/u.test(text) ||
  /\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)(?: \p{L}+){0,3} (?:man|woman|boy|girl|mayor|governor|president|minister|spokes\w+|official|officer|soldier|leader|chief|commander|ambassador|envoy|head|secretary|chancellor|resident|analyst|journalist|doctor|lawyer|suspect|driver|king|pope)\b/u.test(
    text,
  );

/** Happenings that one speaks of as "the …" once they are told, each with the words by which they may have been told. */
const HAPPENINGS: readonly (readonly [nouns: string, told: RegExp])[] = [
  [
    'attack|strike|raid|barrage|shelling|assault|bombardment',
    /\b(?:attack|struck|strike|striking|raid|barrage|shell|assault|bomb|hit\b|launch|drone|missile)/iu,
  ],
  ['blast|explosion', /\b(?:blast|explo|blew|bomb|detonat)/iu],
  ['fire|blaze', /\b(?:fire|blaze|burn|alight|ablaze)/iu],
  ['crash|collision', /\b(?:crash|collid|collision|derail)/iu],
  ['incident|violation', /\b(?:incident|violat|attack|breach|balloon|fire|struck|hit)/iu],
  ['call|conversation', /\b(?:call|phone|spoke|speak|conversation|talk)/iu],
  ['meeting|summit|gathering|session', /\b(?:meet|met\b|summit|gather|talks|session|host|visit)/iu],
  ['package|funding|loan|grant', /\b(?:package|fund|loan|grant|aid|million|billion)/iu],
  ['deal|agreement|pact|accord', /\b(?:deal|agree|pact|accord|treaty|memorandum)/iu],
  ['proposal|offer|plan', /\b(?:propos|offer|plan)/iu],
  [
    'order|decision|ruling|verdict|ban|measure',
    /\b(?:order|deci|rul|ban|impos|approv|sign|sentenc|measure|will|would)/iu,
  ],
  ['outage|blackout|cut', /\b(?:outage|blackout|power|electric|cut)/iu],
  [
    'claim|allegation|accusation|charge|statement|comment|remark',
    /\b(?:claim|alleg|accus|charg|said|says|stat|comment|remark)/iu,
  ],
  ['withdrawal|retreat|pullout|evacuation', /\b(?:withdr|retreat|pull|evacuat|leav|left)/iu],
];
const PLAIN = '(?:(?:alleged|supposed|deadly|latest|night|overnight|new|recent|whole|entire|same|aid|phone) )?';
/** What tells which one is meant: "the attack on Norburg", "the plan that …". */
const TOLD_WHICH =
  "(?! (?:of|in|on|at|by|from|against|to|with|near|that|which|for|between|over|under|where|when|centre|\\p{Ll}+ing|signed|reached|proposed|made|launched|announced|imposed|carried|agreed|known|brokered)\\b|-|[’']s)";
const POINTING = HAPPENINGS.map(
  ([nouns, told]) => [new RegExp(`\\bthe ${PLAIN}(?:${nouns})s?\\b${TOLD_WHICH}`, 'iu'), told] as const,
);

/**
 * "the raid", where neither the bullet up to there nor what stands before it tells of one; null where nothing points back.
 * @param before the heading and the bullets before
 */
export function pointsBackAt(text: string, before: string): string | null {
  const own = ownWords(text);
  for (const [pattern, told] of POINTING) {
    const match = pattern.exec(own);
    if (match && !told.test(own.slice(0, match.index)) && !told.test(before)) return match[0];
  }
  return null;
}

/** The bullets under one heading that point back at what neither they nor the bullets before them tell. */
export const pointingBack = (heading: string, bullets: readonly string[]): { text: string; words: string }[] =>
  bullets.flatMap((text, at) => {
    const words = pointsBackAt(text, `${heading} ${bullets.slice(0, at).join(' ')}`);
    return words === null ? [] : [{ text, words }];
  });
