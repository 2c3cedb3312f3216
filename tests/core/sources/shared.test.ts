import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { sameText } from '#core/sources/shapes.ts';
import { expectWhole, split } from './splitting.ts';

const SHARED = new URL('../../../../shared/', import.meta.url);
const here = existsSync(new URL('seeds/', SHARED));
const Annotation = z.object({
  title: z.string(),
  published: z.string().nullable(),
  time: z.string().optional(),
  author: z.string().optional(),
  outlet: z.string().nullable().optional(),
});
type Annotation = z.infer<typeof Annotation>;

const read = (path: string): string => readFileSync(new URL(path, SHARED), 'utf8');
const seeds = here ? readdirSync(new URL('seeds/', SHARED)).sort() : [];
const annotated: Record<string, Annotation[]> = here
  ? z.record(z.string(), z.array(Annotation)).parse(JSON.parse(read('eval/articles.json')))
  : {};

/** F1 of headlines found, each counted as often as it stands. */
function f1(found: readonly string[], wanted: readonly string[]): number {
  const left = wanted.map(sameText);
  const hits = found.filter((title) => {
    const at = left.indexOf(sameText(title));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * hits) / (found.length + wanted.length);
}

describe.runIf(here)('the real seed files (skipped where ../shared is missing)', () => {
  it.each(seeds)('%s is whole', (file) => {
    expectWhole(split(read(`seeds/${file}`), {}, file));
  });

  it.each(Object.keys(annotated))('%s: headlines, stamps, authors and outlets as annotated', (file) => {
    const wanted = annotated[file] ?? [];
    const { kept, titles } = split(read(`seeds/${file}`), {}, file);
    expect(
      f1(
        titles,
        wanted.map(({ title }) => title),
      ),
    ).toBeGreaterThanOrEqual(0.98);
    expect(titles).toEqual(wanted.map(({ title }) => title));
    wanted.forEach((one, at) => {
      if (one.time) expect(kept[at]?.published).toBe(`${one.published}T${one.time}`);
      if (one.author) expect(kept[at]?.author).toBe(one.author);
      if (one.outlet !== undefined) expect(kept[at]?.outlet).toBe(one.outlet);
    });
  });

  it('the files hold as many items, of the kinds, as one counts by reading', () => {
    const kinds = seeds.map((file) => {
      const { kept } = split(read(`seeds/${file}`), {}, file);
      return `${kept[0]?.layout} ${kept.length}, lists ${kept.filter(({ kind }) => kind === 'list').length}`;
    });
    expect(kinds).toEqual([
      'unstamped-blog 20, lists 0',
      'stamped-blog 45, lists 0',
      'tag-page 18, lists 4',
      'collected-page 26, lists 0',
      'dated-blog 9, lists 0',
    ]);
  });

  it('the published lists have their bullets', () => {
    const lists = z
      .array(z.object({ sections: z.array(z.object({ heading: z.string(), bullets: z.array(z.string()) })) }))
      .parse(JSON.parse(read('eval/lists.json')));
    const wanted = lists.flatMap(({ sections }) =>
      sections.flatMap(({ heading, bullets }) => bullets.map((bullet) => `${heading}: ${bullet}`)),
    );
    const found = seeds.flatMap((file) => {
      const { kept, blocks } = split(read(`seeds/${file}`), {}, file);
      return kept.flatMap((article, at) =>
        article.kind === 'list' ? blocks(at).map((text, i) => `${article.blocks[i]?.heading}: ${text}`) : [],
      );
    });
    expect(found.map(sameText).sort()).toEqual(wanted.map(sameText).sort());
  });
});
