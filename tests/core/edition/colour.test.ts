import { expect, test } from 'vitest';
import { type Colour, contrast, inverted, parseColour } from '#core/edition/check/colour.ts';

// Ratios as the WCAG's own worked values and common contrast tools give them.
test.each([
  ['#000', '#ffffff', 21],
  ['#fff', '#ffffff', 1],
  ['#767676', '#fff', 4.54],
  ['#777777', '#fff', 4.48],
  ['#ff0000', '#fff', 4.0],
])('%s on %s', (ink, paper, ratio) => {
  const colours = [parseColour(ink), parseColour(paper)].filter((colour): colour is Colour => colour !== null);
  const [first = [0, 0, 0], second = [0, 0, 0]] = colours;
  expect(colours).toHaveLength(2);
  expect(contrast(first, second)).toBeCloseTo(ratio, 2);
  expect(contrast(second, first)).toBeCloseTo(ratio, 2);
});

test.each(['red', '#12', '#12345', 'transparent', 'inherit', ''])('%s is no colour known here', (value) =>
  expect(parseColour(value)).toBeNull(),
);

test('inverted twice is the same', () => {
  expect(inverted([1, 2, 250])).toEqual([254, 253, 5]);
  expect(inverted(inverted([1, 2, 250]))).toEqual([1, 2, 250]);
});
