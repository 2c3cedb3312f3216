/** Dates as machines write them: RFC 3339, RFC 822, and what feeds make of them. */
import { IsoMoment } from '../../model.ts';
import { monthNumber } from '../../text/calendar.ts';
import { momentOfLine } from '../moments.ts';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*([A-Z]{1,5}|[+-]\d{2}:?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}([A-Z]{1,5}|[+-]\d{2}:?\d{2})?)?$/i;
const RFC822 =
  /^(?:[A-Z]{3,9},?\s+)?(\d{1,2})[\s-]+([A-Z]{3,9})\.?[\s-]+(\d{2}|\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*(?:([A-Z]{1,5}|[+-]\d{2}:?\d{2})\b)?)?(?:\s*\(.{0,40}\))?$/i;

/** Zones that feeds name by letters; one that is not here (IST, BST outside of Britain) would be a guess. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  JST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
};

const two = (value: string | number): string => String(value).padStart(2, '0');

/** The moment, its zone kept; null where the text is no date that exists. A zone by unknown letters leaves the day alone. */
export function machineMoment(given: string | undefined | null): IsoMoment | null {
  const text = given?.trim() ?? '';
  if (text === '' || text.length > 80) return null;
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, zone] = iso;
    return build(`${year}-${month}-${day}`, hour, minute, zone);
  }
  const [whole, day, name, year, hour, minute, zone] = RFC822.exec(text) ?? [];
  const month = whole === undefined ? 0 : monthNumber(name ?? '');
  if (whole === undefined || !(month >= 1)) return momentOfLine(text);
  const fourDigits = year?.length === 2 ? `20${year}` : year;
  return build(`${fourDigits}-${two(month)}-${two(day ?? '')}`, hour, minute, zone);
}

function build(day: string, hour?: string, minute?: string, zone?: string): IsoMoment | null {
  const offset = zone === undefined ? '' : offsetOf(zone);
  const time = hour === undefined || minute === undefined || offset === null ? '' : `T${two(hour)}:${minute}${offset}`;
  return IsoMoment.safeParse(day + time).data ?? null;
}

/** The offset of a zone given in digits or in letters that are known; null for others. */
export function offsetOf(zone: string): string | null {
  const numeric = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  if (numeric) return numeric[1] === '-00' || numeric[1] === '+00' ? 'Z' : `${numeric[1]}:${numeric[2]}`;
  return ZONES[zone.toUpperCase()] ?? null;
}
