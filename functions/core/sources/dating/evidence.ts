import type { Article, DateEvidence } from '../../model.ts';
import { lastBefore } from './dates.ts';
import { type EpochDay, isoOf, sinceWeekday, untilWeekday } from './epoch.ts';
import type { Link } from './links.ts';
import type { Reading } from './reading.ts';

/** The most evidence kept for one article. */
const MOST = 6;

/** What speaks for the day, in words for an editor, the nearest first; offsets count in the seed file. */
export function evidenceFor(article: Article, reading: Reading, links: readonly Link[], day: EpochDay): DateEvidence[] {
  const at = (cue: { start: number; end: number }) => ({
    start: article.start + cue.start,
    end: article.start + cue.end,
  });
  const quote = (cue: { start: number; end: number }) => reading.text.slice(cue.start, cue.end).replace(/\s+/g, ' ');
  const found: { near: number; evidence: DateEvidence }[] = [];
  for (const mention of reading.dates) {
    if (mention.ahead) continue;
    const named = lastBefore(mention, day);
    if (named === null || day - named < 0 || day - named > 7) continue;
    const what = {
      line: 'gives its own day as',
      embed: 'embeds a post of',
      caption: 'has a caption of',
      text: 'names',
    }[mention.place];
    const kind = mention.place === 'line' ? 'date-line' : 'date';
    found.push({ near: day - named, evidence: { kind, note: `${what} “${quote(mention)}”`, ...at(mention) } });
  }
  for (const cue of reading.weekdays) {
    const away = cue.use === 'ahead' ? untilWeekday(day, cue.weekday) : sinceWeekday(day, cue.weekday);
    if (away > 2) continue;
    const tense = cue.use === 'ahead' ? 'as a day to come' : 'of what had happened';
    found.push({
      near: away + 0.5,
      evidence: { kind: 'weekday', note: `says “${quote(cue)}” ${tense}`, ...at(cue) },
    });
  }
  if (reading.dayCount) {
    found.push({
      near: 0.2,
      evidence: { kind: 'day-count', note: `says “${quote(reading.dayCount)}”`, ...at(reading.dayCount) },
    });
  }
  for (const link of links) {
    if (Math.abs(day - link.day) > 1) continue;
    const source = `“${link.from.title}” of ${link.from.file}`;
    const note =
      link.kind === 'told'
        ? `tells what ${source} places on ${isoOf(link.day)}`
        : `tells what ${source} tells, dated ${isoOf(link.day)}`;
    found.push({ near: Math.abs(day - link.day) + 0.4, evidence: { kind: 'same-event', note } });
  }
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.near - b.near)
    .map((item) => item.evidence)
    .filter(({ note }) => !seen.has(note) && seen.add(note))
    .slice(0, MOST);
}

/** Where it stands in a file whose order is known: between which dated neighbours. */
export function neighbourEvidence(
  before: Article | undefined,
  after: Article | undefined,
  order: string,
): DateEvidence[] {
  const name = (article: Article) => `“${article.title}” (${article.published?.slice(0, 10)})`;
  if (before && after) {
    return [{ kind: 'order', note: `stands between ${name(before)} and ${name(after)} in its file, ${order}` }];
  }
  const one = before ?? after;
  if (!one) return [];
  return [{ kind: 'order', note: `stands ${before ? 'after' : 'before'} ${name(one)} in its file, ${order}` }];
}
