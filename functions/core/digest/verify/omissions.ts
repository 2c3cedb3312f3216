/** What the bullet leaves out of a sentence that it uses: whether the rest is as true without it. */
import type { VerifyFinding } from '../../model.ts';
import { countryOf } from '../../text/countries.ts';
import { coverOf, type Laid, sentencesOf } from './laid.ts';
import { sayingsIn } from './sayings.ts';
import type { SourceMark } from './sources.ts';
import * as words from './words.ts';

/** A finding of this rule is of what a person may leave out to be brief; the composed wording may not. */
export const SHORTENED = 'shortened';

/** A run of source marks of one sentence that no word of the bullet stands on. */
interface Run {
  readonly marks: readonly SourceMark[];
  /** What stands right before and behind it in the sentence; undefined at its ends. */
  readonly before: SourceMark | undefined;
  readonly after: SourceMark | undefined;
  /** What stays of the sentence. */
  readonly kept: readonly SourceMark[];
  /** Who says it all stands behind the run, and stays. */
  readonly saidBehind: boolean;
}

/** Findings for what is left out of a used sentence and may not be. */
export function findOmissions(laid: Laid): VerifyFinding[] {
  const { sources } = laid;
  const cover = coverOf(laid);
  return sentencesOf(sources).flatMap(([start, end]) => {
    const used = sources
      .slice(start, end)
      .some(({ key }, k) => (cover[start + k] ?? -1) !== -1 && !words.FREE.has(key));
    return used ? runsOf(sources, cover, start, end).flatMap(judge) : [];
  });
}

function runsOf(sources: readonly SourceMark[], cover: Int32Array, start: number, end: number): Run[] {
  const runs: Run[] = [];
  const kept = sources.slice(start, end).filter((_, k) => cover[start + k] !== -1);
  const said = sayingsIn(sources, start, end).filter(({ at, front }) => !front && cover[at] !== -1);
  for (let from = start; from < end; from++) {
    if (cover[from] !== -1) continue;
    let to = from;
    while (to < end && cover[to] === -1) to++;
    runs.push({
      marks: sources.slice(from, to),
      before: from > start ? sources[from - 1] : undefined,
      after: to < end ? sources[to] : undefined,
      kept,
      saidBehind: said.some(({ at }) => at >= to && !sources.slice(to, at).some(({ opens }) => opens)),
    });
    from = to;
  }
  return runs;
}

function judge(run: Run): VerifyFinding[] {
  const { marks, before, after } = run;
  if (marks.every(({ key }) => words.FREE.has(key)) || isConnective(run) || isSetTwice(run)) return [];
  const found = marks.map(({ key }) => key.replace(/^\w+:/, '')).join(' ');
  if (isCutQuotation(run)) return [{ rule: 'quotation-cut', found }];
  if (turns(run)) return [{ rule: 'truth-cut', found }];
  if (isDay(marks) || isTitle(run) || isManner(run)) return [];
  const fine = before === undefined ? isLead(run) : after === undefined ? isTail(run) : isAside(run);
  if (fine) return [];
  return [{ rule: isPlace(marks) || isOrigin(run) ? SHORTENED : 'left-out', found }];
}

/** "near Karsk", "in the Orlin region": where it was, which turns and bounds nothing. */
function isPlace([first, ...names]: readonly SourceMark[]): boolean {
  if (!first || first.capital || first.quoted || !words.PLACING.has(first.key)) return false;
  return (
    names.some(({ capital }) => capital) &&
    names.every(({ key, capital }) => capital || words.PLACES.has(key) || words.FREE.has(key))
  );
}

/** "Oskarian" before "drones". */
const isOrigin = ({ marks, after }: Run): boolean =>
  marks.length === 1 && after?.capital === false && marks.every(({ key }) => countryOf(key) !== undefined);

/** "would include include": the same word, letter for letter, stays. */
const isSetTwice = ({ marks: [mark, ...others], before, after }: Run): boolean =>
  mark !== undefined &&
  others.length === 0 &&
  !mark.quoted &&
  /^\p{L}+$/u.test(mark.key) &&
  [before, after].some((twin) => twin?.key === mark.key && twin.end - twin.start === mark.end - mark.start);

/** "Meanwhile,", "But", "…, however, …". */
function isConnective({ marks, before, after }: Run): boolean {
  // "Other Oskarian attacks …": besides those told before.
  if (before === undefined && after?.capital && marks.length === 1 && marks[0]?.key === 'other') return true;
  if (!marks.every(({ key }) => words.CONNECTIVES.has(key) || words.FREE.has(key))) return false;
  if (before === undefined) return true;
  return /^(?:also|meanwhile)$/.test(marks[0]?.key ?? '') || (marks[0]?.boundary === true && after?.boundary === true);
}

const isCutQuotation = ({ marks, before, after }: Run): boolean =>
  marks.some(({ quoted }, k) => quoted && ((k === 0 && before?.quoted) || (k === marks.length - 1 && after?.quoted)));

function turns(run: Run): boolean {
  const own = run.before === undefined && endsOnConjunction(run) ? run.marks.slice(0, -1) : run.marks;
  return own[0]?.key === 'only' || own.some(({ key, quoted }) => words.TURNING.has(key) && !quoted);
}

/** "…, and officials said …": the conjunction belongs to what stays. */
function endsOnConjunction({ marks }: Run): boolean {
  const last = marks.at(-1);
  return last !== undefined && words.CONJUNCTIONS.has(last.key) && last.boundary;
}

/** "on Tuesday", "late on Saturday evening", "on January 4". */
const isDay = (marks: readonly SourceMark[]): boolean =>
  marks.length <= 8 &&
  marks.some(({ key, quoted }) => words.isDayWord(key) && !quoted) &&
  marks.every(({ key }) => words.isDayWord(key) || words.isDayFiller(key) || words.FREE.has(key));

/** "Prime Minister" before a name that the glossary gives with another office, or by the family name alone. */
function isTitle({ marks, after }: Run): boolean {
  const named = after?.key.startsWith('person:') === true;
  if (!after || after.boundary || !(named || after.capital) || marks.length > 6) return false;
  return (
    marks.every(({ key, capital }) => words.TITLES.has(key) || words.FREE.has(key) || (named && capital)) &&
    (after.office === true || marks.some(({ key }) => words.TITLES.has(key)))
  );
}

/** "said [in a statement on Friday] that". */
const isManner = ({ marks, before, after }: Run): boolean =>
  before !== undefined &&
  words.SAY.has(before.key) &&
  (after?.key === 'that' || marks.at(-1)?.key === 'that') &&
  /^(?:in|on|at|via|during)$/.test(marks[0]?.key ?? '') &&
  !marks.some(({ key }) => words.NEGATIONS.has(key));

/** Before what stays: an adverbial up to its comma, or a whole clause up to a conjunction or a semicolon. */
function isLead(run: Run): boolean {
  const { marks, after } = run;
  if (!after || words.isHanging(after) || words.isVerb(after)) return false;
  if (endsOnConjunction(run) || after.opens) return true;
  // An article of what stays was left out with it.
  const last = marks.findLastIndex(({ key }) => !words.FREE.has(key)) + 1;
  if (!(marks[last] ?? after).boundary) return false;
  const clause = marks.findLastIndex(({ boundary }, k) => boundary && k < last);
  const title = marks.slice(clause, last);
  if (clause > 0 && isTitle({ ...run, marks: title }))
    return isLead({ ...run, marks: marks.slice(0, clause), after: title[0] });
  return words.isLeading(marks[0]) || (last <= 6 && marks.some(({ key }) => words.TIMES.has(key)));
}

/** Behind what stays: a clause that only adds. What opens with a preposition needs the main clause behind it. */
function isTail({ marks, kept }: Run): boolean {
  const from = isDay(marks.slice(0, clauseIn(marks))) ? clauseIn(marks) : 0;
  const first = marks[from];
  if (!first || words.isVerb(first)) return false;
  // "not merely a road, it is …"
  if (kept.some(({ key }, k) => key === 'not' && /^(?:merely|only|just|simply)$/.test(kept[k + 1]?.key ?? '')))
    return false;
  if (!first.boundary) return words.ADDING.has(first.key) && !first.quoted;
  const adverbial = words.isLeading(kept[0]) && !kept.slice(1).some(({ boundary }) => boundary);
  if (adverbial && !first.opens) return words.RELATIVES.has(first.key) || /^\p{Ll}{2,}ing$/u.test(first.key);
  return first.opens || words.isAdding(first) || !words.isLeading(kept[0]);
}

/** Where, behind the first word, the next clause begins; 0 for nowhere. */
const clauseIn = (marks: readonly SourceMark[]): number =>
  Math.max(
    0,
    marks.findIndex(({ boundary }, k) => k > 0 && boundary),
  );

/** Between what stays: an aside from a comma to a comma, which leaves the words behind it where they belong. */
function isAside(run: Run): boolean {
  const { marks, after, saidBehind } = run;
  const from = isDay(marks.slice(0, clauseIn(marks))) ? clauseIn(marks) : 0;
  const first = marks[from];
  if (!first || !after || words.isVerb(first)) return false;
  const relative = words.RELATIVES.has(first.key);
  if (!first.boundary && !relative && !words.ADDING.has(first.key)) return false;
  // ", which …, and searched": the conjunction goes on with the main clause.
  if (!after.boundary) return relative && words.CONJUNCTIONS.has(after.key);
  const joins = words.CONJUNCTIONS.has(after.key);
  if (words.isAuxiliary(after)) return !words.CONJUNCTIONS.has(first.key);
  if (joins && !relative && !saidBehind) return false;
  const apposed = relative || first.capital || /^(?:an?|the|\d+)$/.test(first.key);
  if (words.isVerb(after)) return apposed;
  return !words.isHanging(after) ? saidBehind || apposed || words.isAdding(first) : saidBehind && relative;
}
