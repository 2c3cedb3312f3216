import { describe, expect, it } from 'vitest';
import { coverageOf } from '#core/text/coverage.ts';
import { vectorSpace } from '#core/text/similarity.ts';

const bags = ['crane fire port', 'crane fire gate', 'crane fire police', 'talks hall mediator'].map((text) =>
  text.split(' '),
);
const space = vectorSpace(bags);
const [fire = new Map(), again = new Map(), , talks = new Map()] = bags.map((bag) => space.vector(bag));
const day = bags.map((bag) => space.vector(bag));

describe('coverage', () => {
  it('counts most what the day speaks of most', () => {
    const coverage = coverageOf(day);
    expect(coverage.first(fire)).toBeGreaterThan(coverage.first(talks));
    expect(coverage.gain(fire)).toBe(coverage.first(fire));
  });

  it('gains less each time, and nothing is lost of what shares no term', () => {
    const coverage = coverageOf(day);
    coverage.take(fire);
    const once = coverage.gain(again);
    expect(once).toBeLessThan(coverage.first(again));
    expect(coverage.gain(talks)).toBeCloseTo(coverage.first(talks), 9);
    coverage.take(again);
    expect(coverage.gain(again)).toBeLessThan(once);
    expect(coverage.gain(again)).toBeGreaterThan(0);
  });

  it('is nought where there is nothing', () => {
    expect(coverageOf([]).first(fire)).toBe(0);
    expect(coverageOf(day).first(new Map())).toBe(0);
  });
});
