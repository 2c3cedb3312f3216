import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { SeedFile } from '#core/model.ts';
import { dateArticles } from '#core/sources/dating.ts';
import { sameText } from '#core/sources/shapes.ts';
import { splitSeed } from '#core/sources/split.ts';
import { story } from './pages.ts';

const SHARED = new URL('../../../../../shared/', import.meta.url);
const here = existsSync(new URL('seeds/', SHARED));
const read = (path: string): string => readFileSync(new URL(path, SHARED), 'utf8');
const seeds: SeedFile[] = here
  ? readdirSync(new URL('seeds/', SHARED))
      .sort()
      .map((file) => ({ file, text: read(`seeds/${file}`), meta: {} }))
  : [];
const dated = (...starts: string[]) => {
  const chosen = seeds.filter(({ file }) => !starts.length || starts.some((start) => file.startsWith(start)));
  return dateArticles(
    chosen.flatMap((seed) => splitSeed(seed).kept),
    chosen,
    story,
  );
};

// The real seed files are no part of the project: where ../shared is missing, these are skipped.
describe.skipIf(!here)('dating of the shared seed files', () => {
  test('dates that are given agree with the annotations', () => {
    const Annotations = z.record(
      z.string(),
      z.array(z.object({ title: z.string(), published: z.string().nullable() })),
    );
    const wanted = Annotations.parse(JSON.parse(read('eval/articles.json')));
    const out = dated();
    let given = 0;
    let exact = 0;
    for (const [file, items] of Object.entries(wanted)) {
      const left = out.filter((article) => article.file === file);
      for (const { title, published } of items) {
        const at = left.findIndex((article) => sameText(article.title) === sameText(title));
        const [article] = at < 0 ? [] : left.splice(at, 1);
        if (published === null || !article?.published) continue;
        given += 1;
        if (article.published.slice(0, 10) === published) exact += 1;
      }
    }
    expect(given).toBeGreaterThanOrEqual(62);
    expect(exact / given).toBeGreaterThanOrEqual(0.95);
  });

  test('the live blog without stamps is undated alone, and dated beside the one that tells the same', () => {
    expect(dated('000').every(({ dating }) => dating === 'unknown')).toBe(true);
    expect(dated('000', '004').every(({ file, dating }) => !file.startsWith('000') || dating === 'unknown')).toBe(true);
    const beside = dated('000', '001').filter(({ file }) => file.startsWith('000'));
    expect(new Set(beside.map(({ published }) => published))).toContain('2024-12-03');
    expect(beside.every(({ published }) => published === '2024-12-03' || published === null)).toBe(true);
    expect(beside.filter(({ published }) => published).length).toBeGreaterThan(0.8 * beside.length);
  });

  test('lists of the tag page state their day, and nothing on it is dated outside their week', () => {
    const out = dated('002');
    expect(out.filter(({ kind }) => kind === 'list').map(({ published, dating }) => [published, dating])).toEqual(
      ['2025-12-31', '2025-12-28', '2025-12-26', '2025-12-24'].map((day) => [day, 'stated']),
    );
    for (const { published } of out)
      if (published) expect(published >= '2025-12-23' && published <= '2025-12-31').toBe(true);
  });
});
