/** Any number of plausible articles for measuring growth: sentences of real ones recombined, seeded, the same on every machine. */
import type { IsoDate, SeedFile } from '#core/model.ts';
import { addDays } from '#core/story/days.ts';
import { escapeRegExp } from '#core/text/regexp.ts';

export interface ManyOptions {
  /** How many articles; each is a seed file of its own. */
  readonly count: number;
  /** The last of the days over which they are spread. */
  readonly last: IsoDate;
  /** How many days, the last included. */
  readonly days?: number;
  readonly seed?: number;
  /** Names in the sentences that other names take the place of: the places of a story. */
  readonly places?: readonly string[];
}

const OUTLETS = [
  'Sample Wire',
  'The Sample Courier',
  'Sample Radio',
  'Sample Agency',
  'Evening Sample',
  'Sample World',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Lines of seed files that are sentences: long enough, and closed by a stop. */
export const sentenceLines = (seeds: readonly SeedFile[]): string[] =>
  seeds.flatMap(({ text }) =>
    text
      .split(/\r?\n/)
      .map((line) => line.replace(/^[\s•*-]+/, '').trim())
      .filter((line) => line.length >= 60 && line.length <= 600 && /[.”"]$/.test(line)),
  );

/**
 * Articles of 5 to 14 sentences with other numbers, places and weekdays than their models; one sentence in three is
 * spliced from two. The more articles, the more different places, so that the vocabulary grows as it does in news.
 * @param sentences the models, see {@link sentenceLines}
 */
export function manyArticles(sentences: readonly string[], options: ManyOptions): SeedFile[] {
  const { count, last, days = 8, seed = 1, places = [] } = options;
  const random = mulberry32(seed);
  const below = (bound: number) => Math.floor(random() * bound);
  const pick = (list: readonly string[]) => list[below(list.length)] ?? '';
  const names = Array.from({ length: 20 + Math.ceil(8 * Math.sqrt(count)) }, () => placeName(below));
  const known = places.length === 0 ? null : new RegExp(`\\b(?:${places.map(escapeRegExp).join('|')})\\b`, 'gu');
  const vary = (sentence: string) => {
    const swapped = known ? sentence.replace(known, () => pick(names)) : sentence;
    return swapped
      .replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, () => pick(WEEKDAYS))
      .replace(/(?<![\d.,-])\d{1,3}(?![\d.,-])/g, (digits) => String(1 + below(10 ** digits.length)));
  };
  const write = () => vary(random() < 1 / 3 ? splice(pick(sentences), pick(sentences)) : pick(sentences));
  return Array.from({ length: count }, (_, i) => {
    const body = Array.from({ length: 5 + below(10) }, write);
    const title = `${(body[0] ?? '')
      .split(' ')
      .slice(0, 9)
      .join(' ')
      .replace(/[,.;:]$/, '')}`;
    const day = addDays(last, -below(days));
    const clock = [below(24), below(60)].map((part) => String(part).padStart(2, '0')).join(':');
    return {
      file: `many-${String(i).padStart(6, '0')}.txt`,
      text: `${title}\n\n${body.join('\n\n')}\n`,
      meta: { title, outlet: pick(OUTLETS), published: `${day}T${clock}` },
    };
  });
}

/** The first half of one sentence and the second of another, parted at a comma. */
function splice(a: string, b: string): string {
  const [head, tail] = [a.indexOf(', '), b.lastIndexOf(', ')];
  return head < 20 || tail < 0 || /[“”"]/.test(a + b) ? a : a.slice(0, head) + b.slice(tail);
}

const SYLLABLES = [
  'kar',
  'vel',
  'dro',
  'min',
  'sta',
  'bor',
  'lis',
  'ten',
  'ova',
  'gra',
  'pil',
  'hus',
  'nev',
  'zor',
  'mal',
  'rik',
];

function placeName(below: (bound: number) => number): string {
  const name = Array.from({ length: 2 + below(2) }, () => SYLLABLES[below(SYLLABLES.length)] ?? '').join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Tommy Ettinger's mulberry32: a small generator of numbers from 0 to 1, from a seed. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
