/** What was known before the article's day: dated earlier, or a standing state of affairs; not what is reported now. */
import { type Timex, timexesIn } from './timex.ts';
import type { Timing } from './when.ts';
import type { Word } from './words.ts';

/** A day-exact date up to this many days back is still the news of the day. */
const FRESH_DAYS = 2;

/** Adverbs that place a saying or a happening in the past as such. */
const EARLIER =
  /\b(?:previously|has repeatedly|have repeatedly|had repeatedly|has long|have long|has consistently|have consistently|historically|has often|has always|have always|in the past|earlier this (?:month|year)|for (?:months|years|decades|centuries)|years of war|used to)\b/i;
const STANDING =
  /\b(?:controls?|controlled|occupies|occupy|holds?|shares? a border|borders|is home to|are home to|has a population|had a (?:pre-war )?population|is located|are located|is situated|lies (?:on|in|about|some)|is one of|is (?:a|an|the) (?:[\w-]+ ){0,4}(?:town|city|village|region|hub|port|member|country|province|district|peninsula|alliance|river|ally|capital|centre|center|largest|biggest|only)|is considered|is known (?:as|for)|is designed to|was founded|was established|was built in|was born in|dates back|consists of|comprises)\b/i;
const SINCE_START =
  /\b(?:has|have) (?:\w+ ){0,3}(?:\w+ed|\w+en|been|made|won|lost|held|led|met|sent)\b.{0,200}\bsince (?:the (?:start|beginning|outbreak|onset|full-scale|war|invasion|early days)|(?:its|their|his) (?:start|beginning|invasion))/i;
const NEW_NOW =
  /\b(?:today|yesterday|overnight|this (?:morning|afternoon|evening|week)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|now|new|newly|latest|just)\b/i;
const REPORT_NOUN =
  /\b(?:report|study|research|investigation|inquiry|ruling|verdict|court|tribunal|prosecutors?|survey|poll|documents?|findings|indictment|probe|audit)\b/i;
const CONTEXT_HEADING =
  /\b(?:background|context|explained|timeline|what (?:is|are|was|do we know|you need to know)|who is|history|how did|why )\b/i;

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
}

export function isBackground(one: BackgroundCase): boolean {
  const { timing, ref, spokenAt } = one;
  if (spokenAt !== null) return saidBefore(one, spokenAt);
  if (old(timing.chosen, ref)) return !reportedNow(one);
  const main = one.passage;
  if (EARLIER.test(main) && !NEW_NOW.test(main)) return true;
  if (timing.chosen === null && STANDING.test(opening(one)) && !NEW_NOW.test(main)) return true;
  if (
    timing.chosen === null &&
    timing.all.some((timex) => old(timex, ref) && since(main, timex)) &&
    /\b(?:has|have) (?:been|\w+ed|\w+en)\b/i.test(main)
  ) {
    return !REPORT_NOUN.test(main) && !NEW_NOW.test(main);
  }
  if (timing.chosen === null && SINCE_START.test(main) && !NEW_NOW.test(main)) return true;
  return one.heading !== null && CONTEXT_HEADING.test(one.heading) && !NEW_NOW.test(main);
}

/** Said now about old things is news; said long ago is not. */
function saidBefore({ passage, outer, timing, ref }: BackgroundCase, spokenAt: number): boolean {
  const verb = outer[spokenAt];
  if (!verb) return false;
  const clauseStart = Math.max(0, spokenAt - 6);
  const around = outer
    .slice(clauseStart, spokenAt + 5)
    .map((word) => (word.kind === 'quote' ? '' : word.text))
    .join(' ');
  if (
    /\b(?:previously|repeatedly|consistently|has long|have long|always|often|earlier this (?:month|year)|in the past)\b/i.test(
      around,
    )
  ) {
    return !NEW_NOW.test(around);
  }
  if (/^(?:according to)$/.test(verb.lower)) return false;
  const spoken = timexesIn(around, ref).filter((one) => !/^(?:since|until)/i.test(one.text));
  const chosen = timing.chosen;
  if (!chosen || !old(chosen, ref) || spoken.length === 0) return false;
  const nearVerb = spoken.some((one) => one.text === chosen.text);
  // "In 2023, the minister said …" and "said in May 2023" date the saying; "said that in 2023 …" does not.
  const verbOffset = verb.end;
  const that = outer
    .slice(spokenAt + 1)
    .find((word) => word.lower === 'that' || word.kind === 'quote' || word.text === ':');
  const inContent =
    chosen.start > verbOffset && (that ? chosen.start > that.start : !directly(passage, outer, spokenAt, chosen));
  return nearVerb && !inContent;
}

/** Whether the expression follows the verb of saying at once: "said on Monday", "said last week". */
function directly(_passage: string, outer: readonly Word[], spokenAt: number, chosen: Timex): boolean {
  const between = outer.slice(spokenAt + 1).filter((word) => word.end <= chosen.start);
  return between.length <= 3;
}

function old(one: Timex | null, ref: number | null): boolean {
  if (!one || ref === null) return one?.absolute === true && ref === null && one.precision === 'year';
  if (one.precision === 'day' || one.precision === 'time') return ref - one.day > FRESH_DAYS;
  if (one.precision === 'week') return one.day + 7 <= ref;
  if (one.precision === 'month') return !/^(?:later|next|this)/i.test(one.text) && one.day <= ref && ref - one.day > 3;
  return one.day <= ref && !/^(?:this|later|next)/i.test(one.text);
}

/** "A report published yesterday covers 2022": old dates inside what is made public now. */
function reportedNow({ passage, timing, ref }: BackgroundCase): boolean {
  const fresh = timing.all.some(
    (one) =>
      ref !== null && (one.precision === 'day' || one.precision === 'time') && Math.abs(ref - one.day) <= FRESH_DAYS,
  );
  return fresh && (REPORT_NOUN.test(passage) || NEW_NOW.test(passage));
}

const since = (passage: string, one: Timex): boolean =>
  /^since/i.test(one.text) || passage.includes(`since ${one.text}`) || /\bsince\b/i.test(passage);

/** The words of the main clause: up to the first comma after the first verb, at most 14. */
function opening({ outer }: BackgroundCase): string {
  return outer
    .slice(0, 14)
    .map((word) => (word.kind === 'quote' ? '' : word.text))
    .join(' ')
    .replace(/ 's\b/g, "'s");
}
