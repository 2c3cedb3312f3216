/** "yesterday" means another day to tomorrow's reader: words that hang on the article's own day become a weekday. */
import type { IsoDate } from '../model.ts';
import { addDays, weekdayOf } from '../story/days.ts';
import { byRule, type Draft, part, replaceAll, textOf } from './draft.ts';
import { putCapitalRight } from './typography.ts';

const SHIFT: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
const WORD =
  /\b(?:(?:earlier |later )?(?:today|yesterday|tomorrow)(?! ?[’']s)(?: (?:morning|afternoon|evening|night))?|this (?:morning|afternoon|evening)|tonight|last night)\b/gi;

/** "Today’s talks": the day's own. */
const OWNER = /\b(?:today|yesterday|tomorrow)[’']s\b/gi;
/** "Today, tanks rust in the fields": nowadays, where nothing is told to have happened. */
const NOWADAYS = /^Today, (?=\p{L})/u;
const TELLS = /\b(?:was|were|had|has|have|will|would|did|said|says|told|is to|are to)\b|\p{Ll}{2}ed\b/u;

const weekday = (day: IsoDate, shift: number): string => weekdayOf(addDays(day, shift));

/**
 * @param day the article's day; null where it is not known, and then nothing changes
 */
export function nameDays(draft: Draft, day: IsoDate | null): Draft {
  if (day === null) return draft;
  const nowadays = NOWADAYS.exec(textOf(draft))?.[0];
  if (nowadays && !TELLS.test(withoutQuotations(textOf(draft))))
    return putCapitalRight(part(draft, nowadays.length, textOf(draft).length), nowadays);
  return nameMoments(nameOwners(draft, day), day);
}

const withoutQuotations = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/g, '');

const nameOwners = (draft: Draft, day: IsoDate): Draft =>
  replaceAll(draft, OWNER, ([written]) =>
    byRule('day-named', `${weekday(day, SHIFT[written.slice(0, -2).toLowerCase()] ?? 0)}’s`, written),
  );

function nameMoments(draft: Draft, day: IsoDate): Draft {
  const text = textOf(draft);
  return replaceAll(draft, WORD, (match) => {
    const at = match.index ?? 0;
    const written = match[0].toLowerCase();
    // "still in power today": nowadays.
    if (written === 'today' && /\bstill\b[^,.;]{0,40}$/.test(text.slice(Math.max(0, at - 60), at))) return null;
    const word = /today|yesterday|tomorrow|tonight/.exec(written)?.[0];
    const shift = written === 'last night' ? -1 : (SHIFT[word ?? 'today'] ?? 0);
    const time = /morning|afternoon|evening|night$/.exec(written.replace('tonight', 'night'))?.[0];
    const named = `on ${weekday(day, shift)}${time ? ` ${time}` : ''}`;
    const atStart = at === 0;
    // "until today", "from tomorrow", "for today": the preposition is there already.
    const governed = /\b(?:until|till|from|for|by|since|of|on|before|after|between|and|or|than)\s$/i.test(
      text.slice(Math.max(0, at - 9), at),
    );
    // "Today is the last day of talks."
    const subject = atStart && /^ (?:is|was|marks|will be)\b/.test(text.slice(match[0].length));
    const made = governed || subject ? named.slice(3) : named;
    return byRule('day-named', atStart ? `${made.charAt(0).toUpperCase()}${made.slice(1)}` : made, match[0]);
  });
}
