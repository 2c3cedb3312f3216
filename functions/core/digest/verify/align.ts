/**
 * Lays a bullet's words on the passages' words: for each the place it was taken from, or none. The cheapest way to
 * read the bullet as stretches of the passages (a dynamic programme over words × words, as in T. F. Smith and
 * M. S. Waterman, "Identification of common molecular subsequences", 1981, with jumps between sentences allowed).
 */
import type { Mark } from './marks.ts';
import type { SourceMark } from './sources.ts';
import {
  BE,
  DAY_DETERMINERS,
  DAY_PARTS,
  FREE,
  INVERTIBLE,
  NEGATIONS,
  OFFICES,
  RELATIVE_DAYS,
  SAY,
  WEEKDAYS,
} from './words.ts';

/** More than this is no bullet and no passage of one. */
export const MOST_MARKS = { text: 200, sources: 1_200 } as const;

/** An office behind a name has no more words. */
const LONGEST_OFFICE = 18;

/** No more words than this are left out between two that stay. */
const LONGEST_GAP = 160;

const COST = {
  unsupported: 6,
  free: 0.9,
  added: 0.1,
  gap: 1.2,
  word: 0.03,
  edge: 0.8,
  sentence: 0.8,
  clause: 2,
  jump: 4,
} as const;
const INVERSION = 0.6;

/** For each mark of the text the index of the source mark that it stands on; -1 for none. */
export function align(text: readonly Mark[], sources: readonly SourceMark[], mayAdd: readonly boolean[]): number[] {
  const width = sources.length + 1;
  const none = sources.length;
  let cost = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  cost[none] = 0;
  const back = text.map(() => new Int32Array(width).fill(-1));
  const taken = text.map(() => new Uint8Array(width));
  const places = index(sources);
  const edges = edgesOf(text, mayAdd);
  text.forEach((mark, i) => {
    const next = new Float64Array(width);
    const skip = mayAdd[i] ? COST.added : FREE.has(mark.key) ? COST.free : COST.unsupported;
    let best = none;
    for (let j = 0; j < width; j++) {
      next[j] = (cost[j] ?? 0) + skip;
      (back[i] as Int32Array)[j] = j;
      if ((cost[j] ?? 0) < (cost[best] ?? 0)) best = j;
    }
    for (const j of placesOf(mark, places)) {
      const source = sources[j];
      if (!source) continue;
      let from = best;
      let least = (cost[best] ?? 0) + jumpCost(edges[i], source);
      const weigh = (other: number, price: number) => {
        const sum = (cost[other] ?? 0) + price;
        if (sum < least) {
          least = sum;
          from = other;
        }
      };
      if (source.fills.has(mark.key)) weigh(j, 0);
      if (j > 0 && sources[j - 1]?.passage === source.passage) weigh(j - 1, 0);
      let skipped = 0;
      for (
        let other = j - 2;
        other >= Math.max(0, j - LONGEST_GAP) && sources[other]?.sentence === source.sentence;
        other--
      ) {
        const hop = sources[other + 1];
        if (!FREE.has(hop?.key ?? '')) skipped++;
        const ends = (hop?.boundary ? 0 : COST.edge) + (source.boundary ? 0 : COST.edge);
        weigh(other, skipped === 0 ? 0.2 : COST.gap + Math.min(skipped, 20) * COST.word + ends);
      }
      if (INVERTIBLE.has(mark.key)) {
        for (let other = j + 1; sources[other]?.sentence === source.sentence; other++) weigh(other, INVERSION);
      }
      if (least < (next[j] ?? 0)) {
        next[j] = least;
        (back[i] as Int32Array)[j] = from;
        (taken[i] as Uint8Array)[j] = 1;
      }
    }
    cost = next;
  });
  let at = 0;
  for (let j = 0; j < width; j++) if ((cost[j] ?? 0) < (cost[at] ?? 0)) at = j;
  const found = text.map(() => -1);
  for (let i = text.length - 1; i >= 0; i--) {
    if (taken[i]?.[at]) found[i] = at;
    at = back[i]?.[at] ?? none;
  }
  return found;
}

type Edge = 'sentence' | 'clause' | 'jump';

/** What begins at each mark; words that may be added ("Governor") do not hide it. */
function edgesOf(text: readonly Mark[], mayAdd: readonly boolean[]): Edge[] {
  const edges: Edge[] = [];
  text.forEach((mark, i) => {
    const carried = mayAdd[i - 1] || FREE.has(text[i - 1]?.key ?? '') ? edges[i - 1] : undefined;
    edges.push(mark.opens ? 'sentence' : mark.boundary ? 'clause' : (carried ?? 'jump'));
  });
  return edges;
}

const jumpCost = (edge: Edge | undefined, source: SourceMark): number =>
  COST[edge ?? 'jump'] + (source.boundary ? 0 : 1);

function index(sources: readonly SourceMark[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const put = (key: string, at: number) => {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  };
  sources.forEach((mark, at) => {
    put(mark.key, at);
    for (const key of mark.fills) put(key, at);
    const names =
      RELATIVE_DAYS.has(mark.key) || (DAY_DETERMINERS.has(mark.key) && DAY_PARTS.has(sources[at + 1]?.key ?? ''));
    if (names && !mark.quoted) put('a day', at);
  });
  return places;
}

function placesOf(mark: Mark, places: ReadonlyMap<string, number[]>): readonly number[] {
  const own = places.get(mark.key) ?? [];
  return WEEKDAYS.has(mark.key) ? [...own, ...(places.get('a day') ?? [])] : own;
}

/**
 * Which words of the text may stand on nothing: "on" before a weekday named for "today", the words of a full name or
 * office that some passage gives right before the same name, and those of an office that it sets behind it.
 */
export function additions(text: readonly Mark[], sources: readonly SourceMark[]): boolean[] {
  const may = text.map(
    (mark, i) =>
      (mark.key === 'on' && WEEKDAYS.has(text[i + 1]?.key ?? '')) ||
      (DAY_PARTS.has(mark.key) && WEEKDAYS.has(text[i - 1]?.key ?? '') && sources.some(({ key }) => key === 'tonight')),
  );
  const places = index(sources);
  text.forEach((mark, i) => {
    if (!mark.capital || mark.quoted) return;
    for (const j of places.get(mark.key) ?? []) {
      let back = 1;
      while (
        back <= 6 &&
        !text[i - back + 1]?.boundary &&
        text[i - back]?.key !== undefined &&
        text[i - back]?.key === sources[j - back]?.key &&
        !sources[j - back + 1]?.boundary
      )
        back++;
      const named = text.slice(i - back + 1, i).some(({ capital }) => capital);
      if (named) for (let k = i - back + 1; k < i; k++) may[k] = true;
      for (let k = i + 1; k <= i + officeBehind(text, i, sources, j); k++) may[k] = true;
    }
  });
  return may;
}

/** How many words behind a full name are the same apposition in both, with an office in it ("Ann Poll, the port's director,"). */
function officeBehind(text: readonly Mark[], i: number, sources: readonly SourceMark[], j: number): number {
  if (text[i - 1]?.key !== sources[j - 1]?.key || !text[i - 1]?.capital || text[i]?.boundary) return 0;
  if (!text[i + 1]?.boundary || !sources[j + 1]?.boundary) return 0;
  let length = 0;
  let office = false;
  do {
    const mark = text[i + 1 + length];
    if (!mark || mark.key !== sources[j + 1 + length]?.key || mark.sentence !== text[i]?.sentence) return 0;
    // "…, Minister Ruben Hale,": somebody else.
    if (office && mark.capital && OFFICES.has(text[i + length]?.key ?? '')) return 0;
    if (SAY.has(mark.key) || BE.has(mark.key) || NEGATIONS.has(mark.key)) return 0;
    office ||= OFFICES.has(mark.key);
    length++;
  } while (length < LONGEST_OFFICE && !text[i + 1 + length]?.boundary && text[i + 1 + length]);
  const ends = sources[j + 1 + length];
  return office && (ends === undefined || ends.boundary || SAY.has(ends.key)) ? length : 0;
}
