import { describe, expect, test } from 'vitest';
import { tell } from '#core/sources/dating/links.ts';
import { bonds } from '#core/sources/dating/neighbours.ts';
import { readCues } from '#core/sources/dating/reading.ts';
import { page, type Told } from './pages.ts';

function bound(items: readonly Told[]) {
  const { seed, articles } = page('bonds.txt', items);
  return bonds(articles.map((article) => tell(article, readCues(article, seed.text), seed.text)));
}

const COURT: Told = {
  title: 'Court lifts the ban on night pickets',
  body: ['The harbour court lifted a ban on night pickets at the grain terminal on Tuesday, its clerk said.'],
};
const BAKERS: Told = {
  title: 'Bakers warn of shortages',
  body: ['Bakers in the valley warned of a shortage of flour.'],
};
const passing = (weekday: string): Told => ({
  title: 'Dockers march through the rain',
  body: [
    `Some two thousand dockers marched through heavy rain to the town hall. ${'They sang and carried lamps. '.repeat(18)}`,
    `The harbour court had lifted the ban on night pickets at the grain terminal on ${weekday}.`,
  ],
});

describe('what binds items of a file', () => {
  test('two that place the same on one weekday lie in one week, with all between them', () => {
    expect(bound([COURT, BAKERS, passing('Tuesday')]).map(({ sameWeek }) => sameWeek > 0)).toEqual([false, true, true]);
  });

  test('another weekday binds nothing', () => {
    expect(bound([COURT, BAKERS, passing('Friday')]).map(({ sameWeek }) => sameWeek)).toEqual([0, 0, 0]);
  });

  test('the same item twice is close, another is not', () => {
    const [, twice, other] = bound([COURT, COURT, BAKERS]);
    expect(twice?.close).toBeGreaterThan(0.8);
    expect(other?.close).toBeLessThan(0.2);
  });
});
