/** A feed written out as Markdown: "# Headline", then its link and date as a list, then the text. */
import { claim, type Draft, type Layout, type Page, type Reading } from '../draft.ts';
import type { Line } from '../lines.ts';
import { withoutMarkup } from '../markup.ts';
import { momentOfLine } from '../moments.ts';

const TITLE = /^#{1,3} +(?=\S)/;
const FIELD = /^[-*] +(?:(?!https?:)[a-z ]{2,30}: *)?(\S.{0,600})$/i;

function read(page: Page): Reading | null {
  const { lines } = page;
  const opening = lines.flatMap((line, at) => (TITLE.test(line.text) && isField(lines[at + 1]) ? [at] : []));
  if (opening.length < 2) return null;
  return {
    drafts: opening.map((at, place) => itemDraft(lines.slice(at, opening[place + 1]))),
    claims: lines.slice(0, opening[0]).map((line) => claim(line, 'boilerplate', 'head of the feed')),
  };
}

const isField = (line: Line | undefined): boolean =>
  line !== undefined && /^[-*] +(?:https?:|[a-z ]{2,30}: )/i.test(line.text);

function itemDraft([line, ...rest]: readonly Line[]): Draft {
  const mark = line ? (TITLE.exec(line.text)?.[0].length ?? 0) : 0;
  const end = rest.findIndex((one) => !isField(one));
  const fields = rest.slice(0, end < 0 ? rest.length : end);
  const values = fields.map((field) => FIELD.exec(field.text)?.[1]?.trim() ?? '');
  const published = values.map((value) => momentOfLine(value)).find((moment) => moment !== null) ?? null;
  const body = rest.slice(fields.length).map(withoutMarkup);
  return {
    kind: 'article',
    title: line ? { ...line, start: line.start + mark, text: line.text.slice(mark) } : null,
    lines: body.flatMap((part) => part.lines),
    url: values.find((value) => /^https?:\/\//.test(value)) ?? null,
    published,
    ownDate: true,
    claims: [
      ...body.flatMap((part) => part.claims),
      ...(line
        ? [{ start: line.start, end: line.start + mark, reason: 'boilerplate' as const, detail: 'heading sign' }]
        : []),
      ...fields.map((field) => claim(field, 'boilerplate', 'field of the feed')),
    ],
  };
}

export const feed: Layout = { name: 'feed', read };
