/** What the list shows of a change before the server has composed it. */
import { describe, expect, test } from 'vitest';
import type { Bullet, Section } from '#core/model.ts';
import type { DayView } from '#preview/api.ts';
import { type Ahead, stillAhead, withAhead } from '#preview/desk/ahead.ts';
import type { NewEntry } from '#preview/requests.ts';

const bullet = (id: string): Bullet => ({ id, edited: [] }) as unknown as Bullet;
const section = (id: string, ...items: string[]): Section => ({ id, heading: id, items: items.map(bullet) });
const story = { sections: ['one', 'two', 'three'].map((id) => ({ id, heading: `Section ${id}` })) };
const DAY = { story, digest: { sections: [section('one', 'a', 'b', 'c'), section('two', 'd')] } } as unknown as DayView;

/** "one: a b c | two: d" once the changes are there. */
const listed = (...entries: (NewEntry | null)[]): string =>
  withAhead(
    DAY,
    entries.map((entry) => ({ etag: null, entry })),
  )
    .digest.sections.map(({ id, items }) => `${id}: ${items.map((one) => one.id).join(' ')}`)
    .join(' | ');

describe('the list ahead of the server', () => {
  test.each<[string, (NewEntry | null)[], string]>([
    ['nothing', [], 'one: a b c | two: d'],
    ['what shows only once it is composed', [{ take: { event: 'x' } }, null], 'one: a b c | two: d'],
    ['a drop', [{ drop: { event: 'b' } }], 'one: a c | two: d'],
    ['the last of its section', [{ drop: { event: 'd' } }], 'one: a b c'],
    ['one that is gone', [{ drop: { event: 'x' } }, { move: { event: 'x', before: 'a' } }], 'one: a b c | two: d'],
    ['a move up', [{ move: { event: 'c', before: 'a' } }], 'one: c a b | two: d'],
    ['a move down, to the end', [{ move: { event: 'a', section: 'one' } }], 'one: b c a | two: d'],
    ['a move over a heading', [{ move: { event: 'a', section: 'two', before: 'd' } }], 'one: b c | two: a d'],
    ['by the bullet before which alone', [{ move: { event: 'a', before: 'd' } }], 'one: b c | two: a d'],
    ['into a section that is not there yet', [{ move: { event: 'd', section: 'three' } }], 'one: a b c | three: d'],
    ['a pin', [{ pin: { event: 'c' } }, { pin: { event: 'b' } }], 'one: c b a | two: d'],
    ['sections in order', [{ sections: { order: ['two'] } }], 'two: d | one: a b c'],
    [
      'each upon the one before',
      [{ drop: { event: 'a' } }, { move: { event: 'c', before: 'b' } }],
      'one: c b | two: d',
    ],
  ])('%s', (_, entries, after) => {
    expect(listed(...entries)).toBe(after);
  });

  test('another heading; and the day as it was is not touched', () => {
    const entry = { rename: { section: 'two', heading: 'Other' } };
    expect(withAhead(DAY, [{ etag: null, entry }]).digest.sections.map(({ heading }) => heading)).toEqual([
      'one',
      'Other',
    ]);
    expect(listed()).toBe('one: a b c | two: d');
  });
});

describe('which changes are still ahead', () => {
  const all: readonly Ahead[] = ['e1', 'e2', null].map((etag) => ({ etag, entry: null }));
  test('those behind the one whose state was composed', () => {
    expect(stillAhead(all, 'e1', false)).toEqual(all.slice(1));
    expect(stillAhead(all, 'e2', false)).toEqual(all.slice(2));
  });
  test('all, where the day is of before; one that is not written yet is in no day', () => {
    expect(stillAhead(all, 'e0', false)).toEqual(all);
    expect(stillAhead(all, null, false)).toEqual(all);
  });
  test('none once nothing is under way: somebody else may have written since', () => {
    expect(stillAhead(all, 'e9', true)).toEqual([]);
  });
});
