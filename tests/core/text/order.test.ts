import { expect, it } from 'vitest';
import { byCodeUnit, compareMoments } from '#core/text/order.ts';

it.each([
  ['2031-03-09T23:30-05:00', '2031-03-10T02:00Z', 1],
  ['2031-03-10T01:00+03:00', '2031-03-09T22:00Z', 0],
  ['2031-03-09T12:00', '2031-03-09T12:30', -1],
  ['2031-03-09', '2031-03-09T08:00Z', -1],
  ['2031-03-10', '2031-03-09T08:00Z', 1],
  ['', '2031-03-09', -1],
])('%s and %s: %s', (a, b, order) => {
  expect(compareMoments(a, b)).toBe(order);
  expect(compareMoments(b, a)).toBe(order === 0 ? 0 : -order);
});

it('code units know no locale', () => expect(['é', 'b', 'a', 'B'].sort(byCodeUnit)).toEqual(['B', 'a', 'b', 'é']));
