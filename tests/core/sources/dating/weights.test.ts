import { describe, expect, test } from 'vitest';
import { readCues } from '#core/sources/dating/reading.ts';
import { weekdayScores } from '#core/sources/dating/weights.ts';
import { page } from './pages.ts';

const FRIDAY = 5;
const SATURDAY = 6;

/** How much likelier a text is of a Saturday than of the Friday it names, as a difference of log-chances. */
function dayLater(text: string): number {
  const { seed, articles } = page('page.txt', [{ title: 'Harbour talks go on', body: [text] }]);
  const [article] = articles;
  const scores = article ? weekdayScores(readCues(article, seed.text)) : [];
  return (scores[SATURDAY] ?? Number.NaN) - (scores[FRIDAY] ?? Number.NaN);
}

describe('weekdays that a text names', () => {
  const plain = dayLater('The board said on Friday that the quay was shut. The vote is over.');

  test('a happening that comes a day after makes the day after likelier', () => {
    expect(plain).toBeLessThan(0);
    expect(dayLater('The board said on Friday that the quay was shut. The vote comes a day after.')).toBeGreaterThan(
      plain,
    );
    expect(dayLater('The board said on Friday that the quay was shut. The vote came a day after.')).toBe(plain);
  });
});
