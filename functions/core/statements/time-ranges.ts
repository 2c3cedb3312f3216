/** Times that belong together: "between Monday and Wednesday", "overnight from Thursday to Friday". */
import type { Timex } from './timex.ts';

/** Between the two ends of a range, by the word that opens it. */
const LINKS: readonly (readonly [opens: RegExp, link: RegExp])[] = [
  [/\bbetween (?:late |early )?(?:on )?$/i, /^ and (?:late |early )?(?:on )?$/],
  [
    /(?:\bfrom|\bof|\bnight of|overnight|^|\W) ?(?:late |early )?(?:on )?$/i,
    /^ (?:to|until|till|through|into) (?:late |early )?(?:on )?$/,
  ],
  [/\b(?:on|from|between|overnight) $/i, /^ ?[-–—] ?$/],
];

/** `all` with the ends of each range made one. Offsets are into `passage`. */
export function ranged(all: readonly Timex[], passage: string): Timex[] {
  const told: Timex[] = [];
  for (let i = 0; i < all.length; i++) {
    const one = all[i];
    const next = all[i + 1];
    if (!one) continue;
    if (next && /^overnight$/i.test(one.text) && next.precision === 'day' && next.start - one.end < 10) continue;
    if (!next || !linked(one, next, passage)) {
      told.push(one);
      continue;
    }
    const last = next.last < one.day && !next.absolute ? next.last + 7 : next.last;
    told.push({ ...one, end: next.end, text: passage.slice(one.start, next.end), last, modifies: next.modifies });
    i++;
  }
  return told;
}

function linked(one: Timex, next: Timex, passage: string): boolean {
  if (one.precision !== 'day' || next.precision !== 'day') return false;
  const between = passage.slice(one.end, next.start);
  const before = passage.slice(Math.max(0, one.start - 20), one.start);
  return LINKS.some(([opens, link]) => link.test(between) && opens.test(before));
}

/** The day of a range that makes it news on `ref`: its end once it is over, its start while it is to come. */
export function dayTold({ day, last }: Timex, ref: number | null): number {
  if (ref === null || last <= ref) return last;
  return Math.max(day, ref);
}
