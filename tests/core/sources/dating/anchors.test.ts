import { expect, it } from 'vitest';
import { ownAnchors } from '#core/sources/dating/anchors.ts';
import { readCues } from '#core/sources/dating/reading.ts';
import { anArticle, STRIKE } from '#tests/support/builders.ts';

it('very many days in very many years are anchors still', () => {
  const text = 'It rained on 3 March. '.repeat(1_800);
  const years = new Set(Array.from({ length: 120 }, (_, at) => 1920 + at));
  const reading = readCues(anArticle({ text, start: 0, end: text.length }), text);
  const found = ownAnchors(reading, 0, years, () => true, STRIKE);
  expect(found.length).toBeGreaterThan(1_000);
});
