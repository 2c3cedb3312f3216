import { describe, expect, it } from 'vitest';
import { relationsIn } from './polnear.ts';
import { figuresOf, type Verdict } from './polnear-part.ts';

describe('an annotation', () => {
  it('is read with its broken stretches and missing parts', () => {
    const lines = [
      'T1\tSource 0 4\tOhm,',
      'T2\tCue 5 9\tsaid',
      'T3\tContent 10 14;20 30\tthis and that',
      'T4\tAttribution 5 9\tsaid',
      'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
      'T5\tCue 40 48\tis known',
      'E2\tAttribution-no-source:T6 Cue:T5',
    ];
    expect(relationsIn(lines.join('\n'))).toEqual([
      {
        source: [{ start: 0, end: 4 }],
        cue: [{ start: 5, end: 9 }],
        content: [
          { start: 10, end: 14 },
          { start: 20, end: 30 },
        ],
      },
      { source: [], cue: [{ start: 40, end: 48 }], content: [] },
    ]);
  });
});

describe('the figures', () => {
  const verdict = (gold: boolean, ours: boolean, source: boolean | null): Verdict => ({ gold, ours, source });

  it('count hits, misses, false alarms and sources', () => {
    const figures = figuresOf([
      verdict(true, true, true),
      verdict(true, true, false),
      verdict(true, false, false),
      verdict(false, true, null),
      verdict(false, false, null),
      verdict(true, true, null),
    ]);
    expect(figures).toMatchObject({ precision: 0.75, recall: 0.75, f1: 0.75 });
    expect(figures.source).toBeCloseTo(1 / 3);
    expect(figures.sourceOfHits).toBeCloseTo(1 / 2);
    expect(figures.kappa).toBeCloseTo(0.25);
  });

  it('give no credit for yes to all', () => {
    const all = [verdict(true, true, null), verdict(true, true, null), verdict(false, true, null)];
    expect(figuresOf(all)).toMatchObject({ recall: 1, kappa: 0 });
  });
});
