/**
 * How well undated pages are dated: articles of one topic of `../shared/eval/timelines` with known days, put together
 * oldest first as a collected page is, their datelines taken out, one picture with a full date planted in each page.
 * By hand: `node tests/eval/dating-pages.ts` (two topics, for work on the rules) or `… --final` (the topic kept aside).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { dateArticles } from '#core/sources/dating.ts';
import { page, story, type Told } from '#tests/core/sources/dating/pages.ts';
import { SHARED } from './data.ts';
import { type Part, percent, table } from './table.ts';

const WORK = ['bpoil_foxnews', 'EgyptianProtest_cnn'];
const FINAL = ['H1N1_reuters'];

/** Articles of a page, and how many of the topic are passed over between two of them. */
const SIZE = 28;
const STRIDES = [1, 3];
const MOST_CHARS = 4000;

const Row = z.object({ time: z.iso.date(), text: z.string() });
type Row = z.infer<typeof Row>;

const TOKENS: readonly (readonly [RegExp, string])[] = [
  [/-LRB- /g, '('],
  [/ -RRB-/g, ')'],
  [/`` ?/g, '“'],
  [/ ''/g, '”'],
  [/ (n't|'s|'re|'ve|'ll|'d|'m)\b/g, '$1'],
  [/ ([.,;:?!'])(?=\s|$)/g, '$1'],
];

/** What states the day of publication: an agency's dateline, a stamp with a time of day. */
const STAMPS: readonly RegExp[] = [
  /^.{0,120}?\(Reuters\) - ?-? ?/,
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}, \d{4}[^\n.]{0,20}(?:am|pm) E[DS]T/g,
  /^[^\n]{0,80}\b(?:19|20)\d\d -?-? /,
  /\b(?:[Pp]ublished|[Uu]pdated)\b[^\n]{0,20}\b(?:19|20)\d\d\b/g,
];

const plain = (text: string): string => {
  const joined = TOKENS.reduce((out, [pattern, by]) => out.replace(pattern, by), text);
  return STAMPS.reduce((out, pattern) => out.replace(pattern, ''), joined);
};

/** The articles of a topic in the order of their days. */
function topic(name: string): Row[] {
  const lines = readFileSync(join(SHARED, 'eval/timelines', name, 'articles.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines
    .map((line) => Row.parse(JSON.parse(line)))
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}

function pages(rows: readonly Row[], stride: number): Row[][] {
  const out: Row[][] = [];
  for (let from = 0; from + SIZE * stride <= rows.length; from += SIZE * stride)
    for (let shift = 0; shift < stride; shift++)
      out.push(
        Array.from({ length: SIZE }, (_, i) => rows[from + shift + i * stride]).filter((row) => row !== undefined),
      );
  return out;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function told({ time, text }: Row, i: number): Told {
  const [year, month, day] = time.split('-').map(Number);
  // An archive's note bears a later year than the article.
  const later = new RegExp(`\\b(?:${Array.from({ length: 6 }, (_, i) => (year ?? 0) + 1 + i).join('|')})\\b`);
  const body = plain(text)
    .slice(0, MOST_CHARS)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !(/\b[A-Z][a-z]{2,8} \d{1,2}, 20\d\d/.test(line) && later.test(line)));
  const caption = `A street in Exampleville, ${MONTHS[(month ?? 1) - 1]} ${day}, ${year}.`;
  return {
    title: body[0]?.slice(0, 80) ?? 'Untitled',
    body: body.length > 0 ? body : ['…'],
    captions: i === Math.floor(SIZE / 2) ? [caption] : [],
  };
}

const MS = 86_400_000;

/** Days that each page's articles were given, less the true ones; null for those left undated. */
function misses(name: string, stride: number): (number | null)[][] {
  return pages(topic(name), stride).map((rows) => {
    const { seed, articles } = page('page.txt', rows.map(told));
    return dateArticles(articles, [seed], story).map(({ published }, i) =>
      published === null
        ? null
        : Math.round((Date.parse(published.slice(0, 10)) - Date.parse(rows[i]?.time ?? '')) / MS),
    );
  });
}

function row(name: string, stride: number) {
  const all = misses(name, stride).flat();
  const dated = all.filter((miss) => miss !== null);
  const within = (days: number) => dated.filter((miss) => Math.abs(miss) <= days).length;
  return [
    name,
    stride,
    all.length,
    percent(dated.length, all.length),
    percent(within(0), dated.length),
    percent(within(1), dated.length),
    percent(within(0), all.length),
  ];
}

/** The figures of the topics for work on the rules, or of the one kept aside. */
export function datingPart(names: readonly string[] = WORK): Part {
  const rows = names.flatMap((name) => STRIDES.map((stride) => row(name, stride)));
  const head = ['topic', 'stride', 'articles', 'dated', 'exact', 'within a day', 'exact of all'];
  return {
    title: 'Dates of pages put together from dated articles (shares of what is dated, and of all)',
    lines: table(head, rows),
    data: rows,
  };
}

if (import.meta.main) {
  const there = existsSync(join(SHARED, 'eval/timelines'));
  const lines = there ? datingPart(process.argv.includes('--final') ? FINAL : WORK).lines : ['../shared is not there'];
  console.log(lines.join('\n'));
}
