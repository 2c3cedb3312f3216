import type { Article, SeedFile, StageResult } from '../model.ts';
import { claim, type Page } from './draft.ts';
import { finish } from './finish.ts';
import { NO_FRONT_MATTER, readFrontMatter } from './front-matter.ts';
import { readItems } from './items.ts';
import { LAYOUTS } from './layouts/index.ts';
import { toLines } from './lines.ts';
import { isTranscript, withoutComments } from './voices.ts';

/** Version of the reader: part of the cache key of a seed's split. Raise it whenever any layout reads differently. */
export const READER_VERSION = '3';

/**
 * One seed file → its articles, dated only as far as the file itself states or stamps a date; looks at no other file.
 * Every character that is not white space lies in exactly one title, block or exclusion.
 */
export function splitSeed(seed: SeedFile): StageResult<Article> {
  const front = seed.items ? NO_FRONT_MATTER : readFrontMatter(seed.text);
  const page: Page = {
    file: seed.file,
    text: seed.text,
    lines: toLines(seed.text, front.from),
    meta: { ...front.meta, ...seed.meta },
  };
  if (seed.items) return finish(page, seed.format?.split(' ').at(-1) ?? 'items', readItems(page, seed.items));
  if (isTranscript(page.lines))
    return finish(page, 'transcript', {
      drafts: [],
      claims: [...front.claims, ...page.lines.map((line) => claim(line, 'transcript'))],
    });
  const { lines, claims } = withoutComments(page.lines);
  for (const layout of LAYOUTS) {
    const reading = layout.read({ ...page, lines });
    if (reading)
      return finish(page, layout.name, {
        drafts: reading.drafts,
        claims: [...front.claims, ...claims, ...reading.claims],
      });
  }
  return { kept: [], excluded: [] };
}
