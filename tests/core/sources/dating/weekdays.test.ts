import { describe, expect, test } from 'vitest';
import { weekdayCues } from '#core/sources/dating/weekdays.ts';

const uses = (text: string) => weekdayCues(text).map(({ weekday, use }) => [weekday, use]);

describe('weekday cues', () => {
  test.each([
    ['The harbour master said on Monday that ships would wait.', 1, 'on'],
    ['Dockers in the north walked out Tuesday.', 2, 'on'],
    ['Crews reached the ward early on Sunday.', 0, 'early'],
    ['A crane fell in the early hours of Friday.', 5, 'early'],
    ['Friday morning brought more rain to the quay.', 5, 'early'],
    ['Fires burned through the depot on Thursday night.', 4, 'late'],
    ['The pumps failed late on Saturday.', 6, 'late'],
    ['Wednesday’s walkout closed four berths.', 3, 'of'],
    ["Saturday's vote surprised the board.", 6, 'of'],
    ['Crews cleared the quay after Thursday night’s storm.', 4, 'night'],
    ['The crane should be up by Saturday.', 6, 'ahead'],
    ['Work may begin as soon as Wednesday.', 3, 'ahead'],
    ['He had signed it earlier on Tuesday.', 2, 'on'],
    ['The two sides will meet on Friday in the capital.', 5, 'ahead'],
    ['A hearing is due to open on Tuesday.', 2, 'ahead'],
    ['The fair was scheduled for Sunday.', 0, 'ahead'],
    ['Officials said on Monday they will meet again.', 1, 'on'],
  ])('%s', (text, weekday, use) => {
    expect(uses(text)).toEqual([[weekday, use]]);
  });

  test.each([
    'The market opens every Friday.',
    'Shops shut on Mondays.',
    'It was the worst fall since Black Friday.',
    'They parted last Tuesday.',
    'The board meets next Thursday.',
    'He told the Sunday Telegraph so.',
    'Here is where things stand on Friday, March 4:',
    'The count was closed on Friday, 4 March.',
    'sunday and monday in small letters are no names of days',
  ])('none in: %s', (text) => {
    expect(uses(text)).toEqual([]);
  });

  test('offsets give the word', () => {
    const text = 'Rain fell. The union said on Thursday it agreed.';
    const [cue] = weekdayCues(text);
    expect(text.slice(cue?.start, cue?.end)).toBe('Thursday');
  });

  test('a line of a million characters without a stop costs little', () => {
    const text = `${'will said expected due to '.repeat(40_000)}on Friday`;
    expect(uses(text)).toHaveLength(1);
  });
});
