/** Figures with what they count: "75,000 households", "two people", "$725m", "20 percent". */
import type { Mention } from '../model.ts';
import { countryOf } from '../text/countries.ts';
import { SPELLED_NUMBERS } from '../text/numbers.ts';
import type { Word } from './words.ts';
import { wordSet } from './words.ts';

const SCALES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
const MONEY = new Map([
  ['$', 'usd'],
  ['€', 'eur'],
  ['£', 'gbp'],
  ['¥', 'yen'],
  ['dollar', 'usd'],
  ['euro', 'eur'],
  ['pound', 'gbp'],
]);
const UNITS = wordSet(
  `people men women children personnel troops police aircraft percent km kg tonnes mw gw kw mph kph c sqkm staff crew
   livestock`,
);
const SINGULAR = wordSet(
  `person man woman child boy girl civilian soldier officer worker journalist driver passenger resident patient police
   policeman firefighter rescuer teenager drone missile ship vessel`,
);
const PASSED = wordSet(
  `more other additional further new different so-called such local young old elderly million billion or and some civilian`,
);
const STOPS = wordSet(
  `of in on at by with from to for the a an this that these those is are was were has have had will would who which and or
   but as than after before until since against over under between near during into through across about if when while`,
);
const TIMES = wordSet(
  'day days week weeks month months year years hour hours minute minutes second seconds decade decades',
);
const NO_PLURALS = wordSet(
  'is was has his its as us this across yes towards afterwards always perhaps previous various',
);

/** The quantities among words; key = value and unit ("75000 households", "725000000 usd", "20 percent"). */
export function quantitiesIn(words: readonly Word[], text: string): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first) break;
    let value = figureValue(first);
    if (value === null) continue;
    let last = i;
    let unit = MONEY.get(first.text.charAt(0)) ?? (first.text.endsWith('%') ? 'percent' : '');
    const scale = SCALES.get(words[last + 1]?.lower ?? '');
    if (scale && adjacent(words, last)) {
      value *= scale;
      last++;
    }
    if (unit === '') {
      const year = /^(?:19|20)\d\d$/.test(first.text);
      const noun = unitAfter(words, last + 1, value, year ? 1 : 4);
      if (!noun) continue;
      unit = noun.unit;
      last = noun.at;
    }
    const end = words[last]?.end ?? first.end;
    found.push({
      kind: 'quantity',
      start: first.start,
      end,
      text: text.slice(first.start, end),
      key: `${+value.toPrecision(12)} ${unit}`,
    });
    i = last;
  }
  return found;
}

/** The value of a figure or number word; null for a year, a time of day, an ordinal, and for what is no number. */
export function figureValue(word: Word): number | null {
  if (word.kind === 'word') return SPELLED_NUMBERS.get(word.lower) ?? null;
  if (word.kind !== 'number') return null;
  const match = /^[$€£¥]?([\d.,]+)(m|bn|tn|k)?%?$/.exec(word.lower);
  if (!match?.[1]) return null;
  const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(match[1]) ? match[1].replaceAll(',', '') : match[1];
  const value = Number(digits.replace(/,/g, '.'));
  return Number.isFinite(value) ? value * (SCALES.get(match[2] ?? '') ?? 1) : null;
}

const adjacent = (words: readonly Word[], i: number): boolean => (words[i + 1]?.start ?? 0) - (words[i]?.end ?? 0) <= 1;

/** The counted noun within `reach` words: the first plural, or after "one" a singular that is commonly counted. */
function unitAfter(
  words: readonly Word[],
  from: number,
  value: number,
  reach: number,
): { unit: string; at: number } | null {
  for (let i = from; i < Math.min(words.length, from + reach); i++) {
    const word = words[i];
    if (!word || !adjacent(words, i - 1)) return null;
    if (word.text === '%') return { unit: 'percent', at: i };
    if (word.kind !== 'word') return null;
    const { lower } = word;
    if (lower === 'percent') return { unit: 'percent', at: i };
    if (lower === 'per' && words[i + 1]?.lower === 'cent') return { unit: 'percent', at: i + 1 };
    if (TIMES.has(lower)) return null;
    if (UNITS.has(lower)) return { unit: lower, at: i };
    if (value === 1 && SINGULAR.has(lower)) return { unit: lower, at: i };
    if (STOPS.has(lower)) return null;
    if (PASSED.has(lower) || countryOf(lower) || word.cap) continue;
    if (/[^su]s$/.test(lower) && lower.length > 3 && !NO_PLURALS.has(lower)) {
      return { unit: MONEY.get(lower.slice(0, -1)) ?? lower, at: i };
    }
    if (value === 1) return null;
  }
  return null;
}
