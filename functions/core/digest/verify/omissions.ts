/** What the bullet leaves out of a sentence that it uses: whether the rest is as true without it. */
import type { VerifyFinding } from '../verify.ts';
import { coverOf, type Laid, sentencesOf } from './laid.ts';
import type { SourceMark } from './sources.ts';
import {
  ADDING,
  CONJUNCTIONS,
  CONNECTIVES,
  FREE,
  isDayFiller,
  isDayWord,
  NEGATIONS,
  RELATIVES,
  SAY,
  TITLES,
  TURNING,
} from './words.ts';

/** A run of source marks of one sentence that no word of the bullet stands on. */
interface Run {
  readonly marks: readonly SourceMark[];
  /** What stands right before and behind it in the sentence; undefined at its ends. */
  readonly before: SourceMark | undefined;
  readonly after: SourceMark | undefined;
}

export function findOmissions(laid: Laid): VerifyFinding[] {
  const { sources } = laid;
  const cover = coverOf(laid);
  return sentencesOf(sources).flatMap(([start, end]) => {
    const used = sources.slice(start, end).some(({ key }, k) => (cover[start + k] ?? -1) !== -1 && !FREE.has(key));
    return used ? runsOf(sources, cover, start, end).flatMap(judge) : [];
  });
}

function runsOf(sources: readonly SourceMark[], cover: Int32Array, start: number, end: number): Run[] {
  const runs: Run[] = [];
  for (let from = start; from < end; from++) {
    if (cover[from] !== -1) continue;
    let to = from;
    while (to < end && cover[to] === -1) to++;
    runs.push({
      marks: sources.slice(from, to),
      before: from > start ? sources[from - 1] : undefined,
      after: to < end ? sources[to] : undefined,
    });
    from = to;
  }
  return runs;
}

function judge(run: Run): VerifyFinding[] {
  const { marks, before, after } = run;
  if (marks.every(({ key }) => FREE.has(key)) || isConnective(run)) return [];
  const found = marks.map(({ key }) => key.replace(/^\w+:/, '')).join(' ');
  if (isCutQuotation(run)) return [{ rule: 'quotation-cut', found }];
  const own = stripConjunction(run);
  if (own[0]?.key === 'only' || own.some(({ key, quoted }) => TURNING.has(key) && !quoted))
    return [{ rule: 'truth-cut', found }];
  if (isDay(marks) || isTitle(run) || isManner(run)) return [];
  const fine = before === undefined ? isLead(run) : after === undefined ? isTail(run) : isAside(run);
  return fine ? [] : [{ rule: 'left-out', found }];
}

/** "Meanwhile,", "But", "…, however, …". */
function isConnective({ marks, before, after }: Run): boolean {
  if (!marks.every(({ key }) => CONNECTIVES.has(key) || FREE.has(key))) return false;
  if (before === undefined) return true;
  return marks[0]?.key === 'also' || (marks[0]?.boundary === true && after?.boundary === true);
}

const isCutQuotation = ({ marks, before, after }: Run): boolean =>
  marks.some(({ quoted }, k) => quoted && ((k === 0 && before?.quoted) || (k === marks.length - 1 && after?.quoted)));

/** ", and officials said …": the conjunction belongs to what stays. */
function stripConjunction({ marks, before }: Run): readonly SourceMark[] {
  const last = marks.at(-1);
  return before === undefined && last && CONJUNCTIONS.has(last.key) && last.boundary ? marks.slice(0, -1) : marks;
}

/** "on Tuesday", "late on Saturday evening", "on January 4". */
const isDay = (marks: readonly SourceMark[]): boolean =>
  marks.length <= 8 &&
  marks.some(({ key, quoted }) => isDayWord(key) && !quoted) &&
  marks.every(({ key }) => isDayWord(key) || isDayFiller(key) || FREE.has(key));

/** "Prime Minister" before a name that the glossary gives with another office, or by the family name alone. */
function isTitle({ marks, after }: Run): boolean {
  if (!after || after.boundary || !(after.key.startsWith('person:') || after.capital)) return false;
  const named = after.key.startsWith('person:');
  return (
    marks.length <= 6 &&
    marks.every(({ key, capital }) => TITLES.has(key) || FREE.has(key) || (named && capital)) &&
    (after.office || marks.some(({ key }) => TITLES.has(key)))
  );
}

/** "said [in a statement on Friday] that". */
const isManner = ({ marks, before, after }: Run): boolean =>
  before !== undefined &&
  SAY.has(before.key) &&
  (after?.key === 'that' || marks.at(-1)?.key === 'that') &&
  /^(?:in|on|at|via|during)$/.test(marks[0]?.key ?? '') &&
  !marks.some(({ key }) => NEGATIONS.has(key));

/** Before what stays: up to a comma, or to a conjunction behind one. */
function isLead(run: Run): boolean {
  const { marks, after } = run;
  if (after?.boundary) return true;
  const kept = stripConjunction(run);
  if (kept.length < marks.length) return true;
  const last = marks.findLastIndex(({ key }) => !FREE.has(key));
  return last < marks.length - 1 && marks[last + 1]?.boundary === true;
}

const begins = ({ marks }: Run): boolean => {
  const first = marks[0];
  return first !== undefined && (first.boundary || (ADDING.has(first.key) && !first.quoted));
};

const isTail = (run: Run): boolean => begins(run) || trailsDay(run);

/** "on Monday, …": a day, and behind it a clause of its own. */
function trailsDay({ marks }: Run): boolean {
  const clause = marks.findIndex(({ boundary }) => boundary);
  return clause > 0 && isDay(marks.slice(0, clause));
}

/** Between what stays: from a comma to a comma, or a relative clause up to one. */
function isAside(run: Run): boolean {
  const { marks, after } = run;
  const relative = RELATIVES.has(marks[0]?.key ?? '');
  if (!(begins(run) || relative || trailsDay(run))) return false;
  if (after?.boundary) return !hangsOn(after) || relative || hangsOn(marks[0]);
  // ", which …, and searched": the conjunction goes on with the main clause.
  return relative && after !== undefined && CONJUNCTIONS.has(after.key);
}

/** A participle or relative clause hangs on the words right before it, and would come to hang on others. */
const hangsOn = (mark: SourceMark | undefined): boolean =>
  mark !== undefined && !mark.capital && (/^\p{Ll}{2,}ing$/u.test(mark.key) || RELATIVES.has(mark.key));
