import { cosine, vectorSpace } from '../../text/similarity.ts';
import type { Told } from './links.ts';

/** What binds an item of a file to the one before it, each 0 to 1; the first is bound to none. */
export interface Bond {
  /** How much it tells what the one before it tells. */
  readonly close: number;
  /** How sure it is that both name days of one week. */
  readonly sameWeek: number;
}

/** The likeness that two openings of one story have by its names alone. */
const UNRELATED = 0.1;
/** The share of a sentence, by the rareness of its words, that must stand in another item's opening to tell the same. */
const TOLD = 0.5;
/** The fewest words they must share. */
const LEAST_SHARED = 4;
/** Within this distance two items may both lead with it; further apart one must tell it in passing, as news recurs. */
const NEXT = 2;
/** How far apart in the file two items may stand that bind those between them. */
const REACH = 8;
const SURE = 0.9;

/** The bonds between neighbours of one file, in its order. Compares neighbours and, by an index, sentences near by. */
export function bonds(items: readonly Told[]): Bond[] {
  const bags = items.map(({ lead }) => lead);
  const space = vectorSpace(bags);
  const vectors = bags.map((bag) => space.vector(bag));
  const sameWeek = sameWeeks(items);
  return vectors.map((vector, i) => {
    const before = vectors[i - 1];
    const close = before ? Math.min(SURE, Math.max(0, 2 * (cosine(vector, before) - UNRELATED))) : 0;
    return { close, sameWeek: sameWeek[i] ?? 0 };
  });
}

/**
 * Where an item says of something "on Tuesday", and one near it tells the same and names a Tuesday too, it is one
 * Tuesday: they and all that stands between them lie within one week.
 */
function sameWeeks(items: readonly Told[]): number[] {
  const openings = items.map(({ lead, sentences }) => new Set([...lead, ...sentences.flat()]));
  const weekdays = items.map(({ reading }) => new Set(reading.weekdays.map((cue) => cue.weekday)));
  const { idf } = vectorSpace(openings.map((opening) => [...opening]));
  const out = items.map(() => 0);
  for (const [at, { reading, sentences }] of items.entries()) {
    for (const [i, terms] of sentences.entries()) {
      const cue = reading.weekdays[i];
      if (!cue) continue;
      const sentence = new Set(terms);
      for (let other = Math.max(0, at - REACH); other <= Math.min(items.length - 1, at + REACH); other++) {
        if (other === at || (cue.start < reading.lead && Math.abs(at - other) > NEXT)) continue;
        if (!weekdays[other]?.has(cue.weekday)) continue;
        if (!standsIn(sentence, openings[other] ?? new Set(), idf)) continue;
        for (let between = Math.min(at, other) + 1; between <= Math.max(at, other); between++) out[between] = SURE;
      }
    }
  }
  return out;
}

function standsIn(sentence: ReadonlySet<string>, opening: ReadonlySet<string>, idf: (term: string) => number): boolean {
  let all = 0;
  let shared = 0;
  let count = 0;
  for (const term of sentence) {
    const weight = idf(term) - Math.log(2);
    all += weight;
    if (!opening.has(term)) continue;
    shared += weight;
    count += 1;
  }
  return count >= LEAST_SHARED && shared >= TOLD * all;
}
