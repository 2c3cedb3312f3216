/** What was known before the article's day: dated earlier, or a standing state of affairs; not what is reported now. */
import { firstFinite } from './finite.ts';
import { isTimeless } from './timeless.ts';
import type { Timex } from './timex.ts';
import type { Timing } from './when.ts';
import type { Word } from './words.ts';

/** A day-exact date up to this many days back is still the news of the day. */
const FRESH_DAYS = 2;

/** Adverbs that place a happening in the past as such. */
const EARLIER =
  /\b(?:previously|(?:has|have|had) (?:repeatedly|long|consistently|often|always)|historically|in the past|earlier this (?:month|year)|for (?:months|years|decades|centuries)|used to|^in recent (?:months|years)|over the (?:summer|winter|spring|autumn|years)|^(?:\S+ ){1,5}had (?:been|already|long|previously)\b|has made (?:previous|similar|many|repeated)|^(?:\S+ ){1,4}(?:wants?|demands?|seeks?|aims?) |^the (?:previous|earlier) (?:\w+ ){1,4}(?:was|were))\b/i;
/** The same of a saying. */
const SAID_BEFORE =
  /\b(?:previously|repeatedly|consistently|has long|have long|always|often|earlier this (?:month|year)|in the past|at the time(?! of)|on (?:numerous|many|several) occasions|time and again)\b/i;
const STANDING =
  /\b(?:(?:controls?|holds?) (?:about|some|around|nearly|roughly|almost|more than|most|much|all|parts|large|\d)|occupies|occupy|(?:has|have) occupied|shares? a border|is home to|are home to|has a population|had a (?:pre-war )?population|is located|are located|is situated|lies (?:on|in|about|some)|is one of|is (?:a|an|the) (?:[\w-]+ ){0,4}(?:town|city|village|region|hub|port|member|country|province|district|peninsula|alliance|river|ally|capital|centre|center|largest|biggest|only)|is considered|is known (?:as|for)|is designed to|was founded|was established|was built in|was born in|dates back|consists of|comprises)\b/i;
const SINCE_START =
  /\bsince (?:the (?:start|beginning|outbreak|onset|full-scale|war|invasion|early days)|(?:its|their|his) (?:start|beginning|invasion)|(?:it|they) (?:was|were|began|started)|(?:\p{L}+ )?\p{L}+[’']s (?:full-scale )?(?:invasion|attack|annexation|start))/iu;
/** "has been trying to" is how things stand; "has been burning for three days" is news. */
const GOING_ON = /\b(?:has|have) been \w+ing\b/i;
const FOR_DAYS = /\bfor (?:\w+ ){0,3}(?:hours|days)\b/i;
/** "The loan adds to nearly $30 billion since …" */
const ADDS_UP = /\b(?:adds to|brings (?:the total|to)|comes on top of)\b/;
/** "Since the port closed in 2030, the town has lost …" */
const LOOKING_BACK = /^Since [^,]{3,160}, [^,]{1,60}? (?:has|have) /;
const NEW_NOW =
  /\b(?:[Tt]oday|[Yy]esterday|[Oo]vernight|[Tt]his (?:morning|afternoon|evening|week)|[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Nn]ow|[Nn]ew|[Nn]ewly|[Ll]atest|[Jj]ust)\b/;
/** A time of the day's, without the words that may stand for anything: "new settlements", "now held". */
const THE_DAY =
  /\b(?:today|yesterday|overnight|this (?:morning|afternoon|evening|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
/** "The largest since 2022" is news. */
const RECORD = /\b(?:most(?! of)|largest|biggest|worst|deadliest|first|highest|lowest|heaviest|longest)\b/i;
const PERFECT = /\b(?:has|have) (?:been|\w+ed|\w+en)\b/i;
const REPORT_NOUN =
  /\b(?:report|study|research|investigation|inquiry|ruling|verdict|court|tribunal|prosecutors?|survey|poll|documents?|findings|indictment|probe|audit|data)\b/i;
const CONTEXT_HEADING =
  /\b(?:background|context|explained|timeline|what (?:is|are|was|do we know|you need to know)|who is|history|how did|why )\b/i;
const LEANS_BACK = /^(?:he|she|it|they|his|her|its|their)\b|\bagain\b/i;

/** What somebody has long wanted, told in the perfect: how things stand, unless an article opens with it. */
const POSITION =
  /\b(?:has|have) (?:(?:also|so far|since|instead|both|either|meanwhile|publicly|openly) )?(?:demanded|insisted|sought|refused to|ruled out|rejected|maintained|pushed (?:for|hard)|resisted|opposed|argued|advocated|championed|proposed|avoided|called (?:for|on)|assessed|made (?:it )?clear|signalled|signaled|expressed (?:a )?(?:willingness|readiness)|(?:intensified|ramped up|stepped up|escalated|increased) (?:\p{L}+ ){0,2}(?:attacks?|strikes?|efforts?|pressure|raids?|campaign))\b/u;
/** The same in the present: "Chile demands that …", "has publicly said it wants". */
const WANTS =
  /^(?:(?!(?:said|says|told|that|he|she|they)\b)[\p{L}’'-]+ ){1,4}(?:(?:demands?|insists?|maintains?) that|wants?|seeks?|opposes?|refuses? to)\b|\b(?:has|have) (?:publicly|openly|long|often) (?:said|stated|suggested)\b/u;
/** A paragraph from which on an article gives the context of its news. */
const DEEP = 2;
/** "During his campaign, the mayor promised …", "Over the past three years, Chile has …", "During recent talks, …" */
const LOOKING_FAR_BACK =
  /^(?:(?:In|During|Over) (?:the )?recent (?:days|weeks|months|years|talks|rounds|discussions|negotiations)\b|During (?:his|her|its|their|the) [^,]{0,50}\b(?:campaign|presidency|tenure|(?:first|second|last|previous) term)|(?:In|During) (?:his|her|their|the|its) (?:first|previous|last) term|Over the (?:course of|past|last) [^,]{0,50}\b(?:years?|months|decades?)\b)/u;
/** "The minister recently said": on no day of the news. */
const SAID_LATELY =
  /\brecently (?:said|told|claimed|warned|suggested|stated|announced|wrote|indicated)\b|\b(?:said|wrote|claimed) recently\b/u;
/** What goes on at all times: "sends its grain every year", "can be deadly", "lived there before the war". */
const AT_ALL_TIMES =
  /\b(?:every|each) (?:year|month|season|winter|summer)\b|\b(?:annually|in an average year|at any (?:given|one) time|a year (?:on average|worldwide)|traditionally|constantly)\b|\b(?:normally|typically|usually)\b|\b(?:is|are) (?:generally|often)\b|\bis (?:widely |generally )?(?:seen|regarded|viewed) as\b/u;
/** "raided the town in the days before the meeting", "set up in the weeks after the flood": what led up to the news. */
const LEADING_UP =
  /\bin the (?:(?:days|weeks|months|years) (?:before|after|since|following|leading up to|ahead of|preceding)|early (?:days|weeks|months) of)\b/u;
/** "The mayor has promised that he would resign, but …": what became of it is the news, and stands elsewhere. */
const PROMISED =
  /^(?:[\p{L}’'-]+ ){1,6}(?:has|have) (?:said|claimed|promised|vowed|pledged) (?:that )?(?:he|she|it|they) (?:will|would|can|could)\b.*, (?:but|though|although)\b/u;
/** "has been a risk for years, but now": how things have long been. */
const FOR_YEARS =
  /\b(?:has|have) been [^,.]{1,60} for (?:(?:many|several|some) )?(?:years|months|decades|centuries)\b/u;
/** "The fever killed 800 people in 2003": of then, where nothing stands between that is of another time. */
const IN_A_YEAR = /^(?:[^,]|, [^,]{1,60},){1,90}? in (?:19|20)\d\d\b/u;
const OF_ANOTHER_TIME =
  /\b(?:over|for|who|which|that|whose|accused|charged|convicted|sentenced|jailed|linked|since|before|after|first time|arrested|ruled|ordered|announced|found|to)\b/;
const BEFORE_IT_ALL =
  /\bbefore the (?:full-scale |recent )?(?:war|invasion|strike|outbreak|pandemic|crisis|conflict|disaster)(?: began| started| broke out)?\.$/u;

/** What a statement is judged by. */
export interface BackgroundCase {
  readonly passage: string;
  readonly outer: readonly Word[];
  readonly timing: Timing;
  /** Day number of the article; null where unknown. */
  readonly ref: number | null;
  /** Index in `outer` of the verb of saying; null where nobody says it. */
  readonly spokenAt: number | null;
  readonly heading: string | null;
  /** Paragraphs above it in its article; 0 where it is no article but a post or a list. */
  readonly depth: number;
  /** The statement before it is background, in the same paragraph or in the one before. */
  readonly after: 'none' | 'same-block' | 'next-block';
}

/** Whether a statement tells what was known before the article's day. What is said now is news, however old its matter. */
export function isBackground(one: BackgroundCase): boolean {
  const { passage, timing, ref, spokenAt, after } = one;
  const fresh = NEW_NOW.test(passage);
  const dated = timing.chosen !== null && timing.main ? timing.chosen : null;
  if (dated && old(dated, ref) && (spokenAt === null || timing.said)) return !reportedNow(one);
  if (spokenAt !== null && SAID_BEFORE.test(around(one.outer, spokenAt))) return !THE_DAY.test(passage);
  const open = timing.chosen === null && !fresh;
  if (open && (LOOKING_FAR_BACK.test(passage) || SAID_LATELY.test(around(one.outer, spokenAt ?? 0)))) return true;
  if (open && (LEADING_UP.test(passage) || PROMISED.test(passage))) return true;
  const start = opening(one.outer);
  if (open && one.depth >= DEEP && (POSITION.test(start) || (WANTS.test(start) && !THE_DAY.test(passage)))) return true;
  // A paragraph that looks back goes on looking back until a time or the present says otherwise.
  const present = spokenAt !== null && /s$/.test(one.outer[spokenAt]?.lower ?? '');
  if (after !== 'none' && timing.chosen === null && !fresh && !present && !PERFECT.test(passage)) {
    if (after === 'same-block' || LEANS_BACK.test(passage)) return true;
  }
  // "…, according to an agency" adds no more than whose count it is.
  if (spokenAt !== null)
    return one.depth >= 1 && one.outer[spokenAt - 1]?.lower === 'according' && open && isStanding(start);
  if (dated !== null) return false;
  const all = plain(one.outer);
  const finite = one.outer[firstFinite(one.outer)]?.lower ?? '';
  const always = AT_ALL_TIMES.test(all) && !/^(?:has|have|had|was|were|will|would)$|ed$/.test(finite);
  if ((always || FOR_YEARS.test(all)) && !THE_DAY.test(passage)) return true;
  if (fresh) return false;
  const then = IN_A_YEAR.exec(passage)?.[0];
  const years = timing.all.length > 0 && timing.all.every((timex) => old(timex, ref));
  if (then && years && /ed$|^(?:was|were|had|took|began|fell|left)$/.test(finite) && !OF_ANOTHER_TIME.test(then))
    return true;
  if (one.depth >= 1 && timing.chosen === null && isTimeless(one.outer)) return true;
  if (BEFORE_IT_ALL.test(passage)) return true;
  if (GOING_ON.test(start) && !FOR_DAYS.test(passage)) return true;
  if (LOOKING_BACK.test(passage)) return true;
  const since = timing.all.some((timex) => old(timex, ref)) && /\bsince\b/i.test(passage) && !REPORT_NOUN.test(passage);
  if (
    (since || SINCE_START.test(passage)) &&
    (/^(?:has|have)$/.test(finite) || ADDS_UP.test(passage)) &&
    !RECORD.test(passage)
  )
    return true;
  return isStanding(start) || (one.heading !== null && CONTEXT_HEADING.test(one.heading));
}

const isStanding = (start: string): boolean => STANDING.test(start) || EARLIER.test(start);

const plain = (words: readonly Word[]): string =>
  words
    .map((word) => (word.kind === 'quote' ? '' : word.text))
    .join(' ')
    .replace(/ (['’]s)\b/g, '$1');

/** The words about a verb of saying. */
const around = (outer: readonly Word[], verb: number): string => plain(outer.slice(Math.max(0, verb - 6), verb + 5));

/** The words of the main clause, about. */
const opening = (outer: readonly Word[]): string => plain(outer.slice(0, 16));

function old(one: Timex, ref: number | null): boolean {
  if (ref === null) return one.absolute && one.precision === 'year';
  if (one.precision === 'day' || one.precision === 'time') return ref - one.day > FRESH_DAYS;
  if (one.precision === 'week') return one.day + 7 <= ref;
  if (/^(?:this|later|next)/i.test(one.text)) return false;
  return one.precision === 'month' ? ref - one.day > 3 : one.day <= ref;
}

/** "A report published yesterday covers 2022": old dates inside what is made public now. */
function reportedNow({ passage, timing, ref, spokenAt }: BackgroundCase): boolean {
  const recent = timing.all.some(
    (one) => ref !== null && one.precision === 'day' && Math.abs(ref - one.day) <= FRESH_DAYS,
  );
  return spokenAt === null && recent && (REPORT_NOUN.test(passage) || NEW_NOW.test(passage));
}
