/** The items of a structured file, as the format told them apart → drafts. */
import type { SeedItem } from '../model.ts';
import { type Claim, claim, type Draft, type Page, type Reading } from './draft.ts';
import { listDraft } from './layouts/event-list.ts';
import type { Line } from './lines.ts';
import { isTranscript, withoutComments } from './voices.ts';

/** Reads the items of a page whose offsets are known. What lies outside of them belongs to none. */
export function readItems(page: Page, items: readonly SeedItem[]): Reading {
  let at = 0;
  const claims: Claim[] = [];
  const drafts = items.flatMap((item): Draft[] => {
    while ((page.lines[at]?.start ?? item.end) < item.start) at += 1;
    const own: Line[] = [];
    for (let line = page.lines[at]; line && line.start < item.end; at += 1, line = page.lines[at]) own.push(line);
    if (isTranscript(own)) {
      for (const line of own) claims.push(claim(line, 'transcript'));
      return [];
    }
    const left = new Set(item.left.map(({ start }) => start));
    const written = withoutComments(own.filter(({ start }) => !left.has(start)));
    for (const one of written.claims) claims.push(one);
    return [draftOf(item, written.lines)];
  });
  return { drafts, claims };
}

/** @param lines those of its text, title included */
function draftOf(item: SeedItem, lines: readonly Line[]): Draft {
  const title = lines.find(({ start }) => start === item.title?.start) ?? null;
  const body = lines.filter((line) => line !== title);
  const { kind, outlet, author, agency, url, published } = item;
  // What the format says of an item's date is surer than a date in its text.
  const list = kind === 'article' ? listDraft(title, body) : null;
  const draft = list ?? { kind, title, lines: body };
  return {
    ...draft,
    outlet,
    author,
    agency,
    url,
    published: published ?? draft.published ?? null,
    ownDate: published !== null,
    claims: [...(draft.claims ?? []), ...item.left],
  };
}
