/** How the time grows with texts that mean harm: an exponent of 1 is linear, 2 quadratic. */
import { NoEditionError } from '#core/errors.ts';
import type { SeedFile } from '#core/model.ts';
import { composeDay } from '#core/pipeline.ts';
import { STRIKE } from '#tests/support/builders.ts';
import { BAITS, type Bait, CROWDS, crowdSeeds, hostileSeed, PAGES } from '#tests/support/hostile.ts';
import { timed } from './timing.ts';

export interface Hostile {
  readonly name: string;
  /** Of the smaller text. */
  readonly characters: number;
  readonly ms: number;
  readonly msOfFour: number;
  readonly exponent: number;
}

type Kind = 'line' | 'page' | 'undated page' | 'crowd';
const CASES: readonly (readonly [kind: Kind, table: Readonly<Record<string, Bait>>, name: string])[] = [
  ['line', BAITS, 'one letter'],
  ['line', BAITS, 'spaces'],
  ['line', BAITS, 'opening quotes'],
  ['line', BAITS, 'names in a row'],
  ['line', BAITS, 'short sentences'],
  ['line', BAITS, 'quotations with speakers'],
  ['page', PAGES, 'lines of one letter'],
  ['page', PAGES, 'lists with frames'],
  ['undated page', PAGES, 'dated posts'],
  ['undated page', PAGES, 'weekdays and posts'],
  ['crowd', CROWDS, 'distinct happenings'],
  ['crowd', CROWDS, 'claims and denials'],
  ['crowd', CROWDS, 'groups alike'],
];

/** @param characters of the smaller texts; the larger have four times as many */
export function hostileSizes(characters: number): Hostile[] {
  return CASES.map(([kind, table, name]) => {
    const took = [characters, 4 * characters].map((size) => {
      const seeds = seedsOf(kind, table[name]?.(size) ?? '');
      return timed(() => compose(seeds), 1, 0);
    });
    const [ms = 0, msOfFour = 0] = took;
    return { name: `${kind}: ${name}`, characters, ms, msOfFour, exponent: Math.log(msOfFour / ms) / Math.log(4) };
  });
}

function seedsOf(kind: Kind, text: string): SeedFile[] {
  if (kind === 'crowd') return crowdSeeds(text);
  return kind === 'undated page' ? [{ ...hostileSeed(text), meta: {} }] : [hostileSeed(text)];
}

function compose(seeds: readonly SeedFile[]): void {
  try {
    composeDay({ story: STRIKE, date: '2031-03-10', seeds, previous: 'none' });
  } catch (error) {
    // A text that says nothing makes no edition, and took its time all the same.
    if (!(error instanceof NoEditionError)) throw error;
  }
}
