/** A live blog whose every post carries a stamp: a headline, then "HH:MM , Author" or a full date with the time. */
import type { DateEvidence } from '../../model.ts';
import { type Claim, claim, type Draft, type Layout, type Page, type Reading } from '../draft.ts';
import type { Line } from '../lines.ts';
import { clock, DATE, dayOf, minutesOf, TIME, zoneOf } from '../moments.ts';
import { selfNamed } from '../outlets.ts';
import { endsSentence, isQuestion, titleLike } from '../shapes.ts';
import { datePosts, type Stamp } from '../stamps.ts';

const STAMP = new RegExp(
  `^(?:(?:updated|posted|published):? )?(?:${DATE},?(?: at| -| –)? )?${TIME}(?:\\s*[,|–—-]\\s*(?:by )?(\\p{L}[^,]{1,60}(?:,[^,]{1,60})?))?$`,
  'iu',
);

/** Fewest stamps of a live blog. */
const FEWEST = 2;

function stampOf(line: Line): Stamp | null {
  if (line.text.length > 140) return null;
  const match = STAMP.exec(line.text);
  const minutes = match && minutesOf(match.slice(10, 14));
  if (!match || minutes === null) return null;
  return {
    minutes,
    day: dayOf(match.slice(1, 10)),
    zone: zoneOf(match[13]),
    author: match[14]?.replace(/ in \p{Lu}.*$/u, '').trim() ?? null,
  };
}

const isHeadline = (line: Line | undefined): boolean => line !== undefined && titleLike(line);

function read(page: Page): Reading | null {
  const { lines } = page;
  const stamps = lines.map(stampOf);
  const stamped = stamps.flatMap((stamp, at) => (stamp ? [at] : []));
  if (stamped.length < FEWEST) return null;
  // On some pages the stamp stands above its headline: it opens the page, or comes after an empty line, its headline not,
  // or what is below it looks like a headline and what is above does not.
  const headed = (by: 1 | -1) => stamped.filter((at) => isHeadline(lines[at + by])).length;
  const above =
    stamped[0] === 0 ||
    (headed(1) > stamped.length / 2 && headed(-1) * 2 < stamped.length) ||
    stamped.filter((at) => (lines[at]?.gap ?? 0) > 0 && lines[at + 1]?.gap === 0).length > stamped.length / 2;
  const titles = stamped.map((at) => (above ? at + 1 : at - 1));
  if (titles.some((at) => !lines[at] || stamps[at])) return null;
  // What readers write below a text is stamped too, and has no headlines.
  if (titles.filter((at) => endsOnStop(lines[at])).length * 2 > titles.length) return null;

  const outlet = selfNamed(lines);
  const dates = datePosts(
    stamped.flatMap((at) => stamps[at] ?? []),
    page.meta.published,
  );
  const drafts: Draft[] = [];
  stamped.forEach((at, place) => {
    const [title, line, stamp, date] = [lines[titles[place] ?? -1], lines[at], stamps[at], dates[place]];
    if (!title || !line || !stamp || !date) return;
    const nextPost = stamped[place + 1];
    const to = nextPost === undefined ? lines.length : Math.min(nextPost, titles[place + 1] ?? nextPost);
    const body = lines.slice(Math.max(at, titles[place] ?? at) + 1, to);
    const evidence: DateEvidence[] = [
      {
        kind: date.published ? 'stamp' : 'time',
        note: date.published ? line.text : clock(stamp.minutes),
        start: line.start,
        end: line.end,
      },
    ];
    drafts.push({
      kind: 'live-post',
      title,
      lines: body,
      outlet,
      author: stamp.author,
      published: date.published,
      dating: date.dating,
      ownDate: true,
      evidence,
      claims: [claim(line, 'byline', 'stamp')],
    });
  });
  return { drafts, claims: opening(lines.slice(0, Math.min(stamped[0] ?? 0, titles[0] ?? 0))) };
}

const endsOnStop = (line: Line | undefined): boolean => line !== undefined && endsSentence(line) && !isQuestion(line);

/** What stands before the first post tells it in short: a standfirst, and the key points. */
const opening = (lines: readonly Line[]): Claim[] =>
  lines.map((line) => claim(line, 'recap', 'standfirst or key points'));

export const stampedBlog: Layout = { name: 'stamped-blog', read };
