import { around, tenseAt } from './clause.ts';

/**
 * How a text names a day of the week:
 * `on` ("said on Monday"), `early` ("early on Sunday", "Friday morning"), `late` ("on Thursday night", "overnight on
 * Saturday"), `night` ("Thursday night’s attack"), `of` ("Sunday’s strikes"), `ahead` ("will meet on Friday").
 */
export type WeekdayUse = 'on' | 'early' | 'late' | 'night' | 'of' | 'ahead';

export interface WeekdayCue {
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number;
  readonly use: WeekdayUse;
  /** Offsets into the text given. */
  readonly start: number;
  readonly end: number;
}

const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const WEEKDAY = /\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(s\b)?(?!s)(['’]s\b)?/g;

/** Words that make of a day's name another thing than a day near the text's own: a feast, a newspaper, a habit. */
const NOT_BEFORE =
  /\b(?:black|good|bloody|palm|super|easter|cyber|whit|every|each|last|next|previous|following|a|any|some|most|consecutive)\s+$/i;
const NOT_AFTER =
  /^\s*(?:,\s*)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:last|next|the following) week|week\b|Times\b|Telegraph\b|Mail\b|Express\b|Mirror\b|Herald\b)/;

const EARLY_BEFORE = /(?:\bearly(?:\s+hours)?(?:\s+(?:on|of))?|\bdawn(?:\s+on)?|\binto|\bmorning\s+(?:on|of))\s+$/i;
const EARLY_AFTER = /^\s+(?:early\b|morning|at dawn|before dawn)/i;
const LATE_BEFORE =
  /(?:\blate(?:r)?(?:\s+on)?|\bovernight(?:\s+(?:on|from))?|\bevening(?:\s+of)?|\bnight(?:\s+(?:of|on))?)\s+$/i;
const LATE_AFTER = /^\s+(?:(?:late\s+)?(?:night|evening)|overnight|late\b)/i;

/** Every use of a weekday's name that says something of when its text was written. */
export function weekdayCues(text: string): WeekdayCue[] {
  const cues: WeekdayCue[] = [];
  for (const match of text.matchAll(WEEKDAY)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[2]) continue;
    const { before, after } = around(text, start, end);
    if (NOT_BEFORE.test(before) || NOT_AFTER.test(after)) continue;
    const weekday = NAMES.indexOf(`${match[1] ?? ''}day`.toLowerCase());
    cues.push({ weekday, use: useOf(before, after, Boolean(match[3])), start, end });
  }
  return cues;
}

const NIGHT_AFTER = /^\s+(?:night|evening)['’]s\b/i;
/** A term or a beginning lies ahead, whatever the tense of the sentence. */
const AHEAD_BEFORE = /\b(?:by|as (?:early|soon) as|starting|beginning|until|through)\s+(?:on\s+)?$/i;

function useOf(before: string, after: string, possessive: boolean): WeekdayUse {
  if (NIGHT_AFTER.test(after) && tenseAt(before, '') !== 'future') return 'night';
  if (AHEAD_BEFORE.test(before)) return 'ahead';
  if (LATE_BEFORE.test(before) || LATE_AFTER.test(after)) return tenseAt(before, after) === 'future' ? 'ahead' : 'late';
  if (tenseAt(before, possessive ? '' : after) === 'future') return 'ahead';
  if (EARLY_BEFORE.test(before) || EARLY_AFTER.test(after)) return 'early';
  return possessive ? 'of' : 'on';
}
