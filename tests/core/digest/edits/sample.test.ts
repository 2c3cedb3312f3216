import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseEdits } from '#core/digest/edits/parse.ts';
import { composeDay } from '#core/pipeline.ts';
import { parseStory } from '#core/story/parse.ts';
import { folderSeeds } from '#edge/seeds/folder-seeds.ts';
import { loadSeeds } from '#edge/seeds/load-seeds.ts';
import { ROOT } from '#tests/support/imports.ts';

const FOLDER = join(ROOT, 'seeds/russia-ukraine');
const DATE = '2025-12-30';

test('the sample’s entries find what they name, and its words verify', async () => {
  const story = parseStory(await readFile(join(FOLDER, 'story.yaml'), 'utf8'), 'story.yaml');
  const edits = parseEdits(await readFile(join(FOLDER, 'edits', `${DATE}.yaml`), 'utf8'), 'edits');
  const { edits: outcomes, digest } = composeDay(
    { story, date: DATE, ...(await loadSeeds(folderSeeds(FOLDER))) },
    edits,
  );
  expect(outcomes.length).toBeGreaterThan(5);
  expect(outcomes.filter(({ result }) => result !== 'applied')).toEqual([]);
  const bullets = digest.sections.flatMap(({ items }) => items);
  expect(bullets.flatMap(({ findings }) => findings)).toEqual([]);
  expect(new Set(bullets.flatMap(({ edited }) => edited))).toEqual(new Set(['merge', 'move', 'reword']));
  expect(digest.subject).toContain('Day 1,405');
}, 30_000);
