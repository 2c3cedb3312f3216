/** A time of day with its zone beside a date: "at 2300 GMT on Thursday" may be Friday where the story is told. */

/** Hours from UTC. "ET" and its like go by the season, roughly. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['bst', 1],
  ['cet', 1],
  ['cest', 2],
  ['eet', 2],
  ['eest', 3],
  ['msk', 3],
  ['est', -5],
  ['edt', -4],
  ['cst', -6],
  ['cdt', -5],
  ['pst', -8],
  ['pdt', -7],
]);
const SEASONAL: ReadonlyMap<string, number> = new Map([
  ['et', -5],
  ['ct', -6],
  ['pt', -8],
]);
const CLOCK =
  '(?<hour>[01]?\\d|2[0-3])(?:[:.]?(?<minute>[0-5]\\d))?\\s?(?<half>[ap]\\.?m\\.?)?\\s(?<zone>GMT|UTC|BST|CES?T|EES?T|MSK|E[SD]?T|C[SD]T|P[SD]?T)';
/** Not in brackets, where a clock may be of the day before: "at 00:30 (22:30 GMT) on Sunday". */
const BEFORE = new RegExp(`(?<![\\d(:.])${CLOCK}\\s(?:(?:late |early )?on )?$`);
const AFTER = new RegExp(`^,?\\s(?:at|around|about|from|by)\\s(?:about |around )?${CLOCK}\\b`);

/**
 * The moment, with its offset (`2025-03-06T23:00+00:00`), that a clock right beside a date gives; null where none does.
 * `date` is that date, `before` and `after` what stands about it.
 */
export function momentBeside(date: string, before: string, after: string): string | null {
  const found = (BEFORE.exec(before) ?? AFTER.exec(after))?.groups;
  if (!found) return null;
  const zone = (found.zone ?? '').toLowerCase();
  const month = Number(date.slice(5, 7));
  const summer = month > 3 && month < 11 ? 1 : 0;
  const offset = ZONES.get(zone) ?? (SEASONAL.get(zone) ?? 0) + summer;
  const half = (found.half ?? '').charAt(0).toLowerCase();
  const hour = half === '' ? Number(found.hour) : (Number(found.hour) % 12) + (half === 'p' ? 12 : 0);
  const two = (value: number) => String(value).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  return `${date}T${two(hour)}:${found.minute ?? '00'}${sign}${two(Math.abs(offset))}:00`;
}
