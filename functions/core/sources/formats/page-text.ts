/** Builds the text of a structured file and the items in it, so that every offset is known as it is written. */
import type { SeedItem, Span } from '../../model.ts';
import { sameText, titleLike } from '../shapes.ts';

/** One paragraph or other line of an item. Its text is one line. */
export interface Part {
  readonly text: string;
  readonly kind: 'text' | 'heading' | 'bullet';
  /** Why it is not of the item's text. */
  readonly left?: Pick<SeedItem['left'][number], 'reason' | 'detail'> | undefined;
  /** The first link in it. */
  readonly href?: string;
  /** The link is all of it. */
  readonly linked?: boolean;
}

/** What a file says of an item beside its text. */
export type ItemFields = Partial<Pick<SeedItem, 'kind' | 'outlet' | 'author' | 'agency' | 'url' | 'published'>>;

export interface WrittenItem extends ItemFields {
  readonly title: string | null;
  readonly parts: readonly Part[];
}

/** One line of plain text: white space and control characters made one space, signs without a width taken out. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Lines that a plain text has, as parts. Empty lines part nothing else. */
export const partsOfPlain = (text: string): Part[] =>
  text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map(oneLine)
    .filter((line) => line !== '')
    .map((line) => ({ text: line, kind: 'text' }));

/** A text under construction. */
export class PageText {
  private readonly chunks: string[] = [];
  private length = 0;
  readonly items: SeedItem[] = [];

  /** Writes lines that belong to no item: what a blog says of itself. */
  aside(lines: readonly string[]): void {
    for (const line of lines) this.line(line);
  }

  /** Writes an item. One without a title and without a word is no item. @returns whether it was written */
  item({ title, parts, ...fields }: WrittenItem): boolean {
    const headline = oneLine(title ?? '');
    const body = parts.filter(({ text }) => text !== '');
    if (headline === '' && body.length === 0) return false;
    const titleSpan = headline === '' ? null : this.line(headline);
    const left: SeedItem['left'] = [];
    let start = titleSpan?.start ?? null;
    for (const [at, part] of body.entries()) {
      const span = this.line(part.kind === 'bullet' ? `• ${part.text}` : part.text);
      start ??= span.start;
      const why = part.left ?? outside(part, at < HEAD ? headline : '');
      if (why) left.push({ ...span, ...why });
    }
    this.items.push({
      start: start ?? 0,
      end: this.length,
      kind: fields.kind ?? 'article',
      title: titleSpan,
      left,
      outlet: named(fields.outlet),
      author: named(fields.author),
      agency: named(fields.agency),
      url: linkOf(fields.url),
      published: fields.published ?? null,
    });
    return true;
  }

  get text(): string {
    return this.chunks.join('');
  }

  private line(text: string): Span {
    if (this.length > 0) this.write('\n\n');
    const start = this.length;
    this.write(text);
    return { start, end: this.length };
  }

  private write(text: string): void {
    this.chunks.push(text);
    this.length += text.length;
  }
}

/** Among so many of its first lines an item may have its headline again. */
const HEAD = 3;

/** Why a line is not of the text that it stands in: the headline once more, or a link to something else. */
function outside(part: Part, headline: string): Part['left'] {
  if (headline !== '' && sameText(part.text) === sameText(headline)) {
    return { reason: 'boilerplate', detail: 'headline again' };
  }
  const { text, linked } = part;
  const links = linked && titleLike({ text, start: 0, end: text.length, gap: 1, marked: false });
  return links ? { reason: 'promotion', detail: 'link' } : undefined;
}

const named = (name: string | null | undefined): string | null => oneLine(name ?? '').slice(0, 200) || null;

const linkOf = (url: string | null | undefined): string | null => {
  const trimmed = url?.trim() ?? '';
  return /^https?:\/\/[^\s<>"]{3,2000}$/i.test(trimmed) ? trimmed : null;
};
