import { describe, expect, it } from 'vitest';
import { type Article, ArticleId } from '#core/model.ts';
import { defaultStory } from '#core/story/default.ts';
import { normaliseTitle, scoreSplit } from './split-score.ts';

const article = (title: string, published: string | null = null, author: string | null = null): Article => ({
  id: ArticleId.parse(title),
  file: 'a.txt',
  kind: 'article',
  layout: 'plain',
  title,
  titleSpan: null,
  outlet: 'Sample Wire',
  author,
  agency: null,
  url: null,
  published,
  dating: published ? 'stated' : 'unknown',
  evidence: [],
  start: 0,
  end: 0,
  words: 0,
  blocks: [],
});

describe('normaliseTitle', () => {
  it('folds case, quotation marks, dashes and white space', () => {
    expect(normaliseTitle('  Port “closed” –  mayor’s word ')).toBe(normaliseTitle('PORT "closed" - mayor\'s word'));
    expect(normaliseTitle('Port closed')).not.toBe(normaliseTitle('Port is closed'));
  });
});

describe('scoreSplit', () => {
  const story = defaultStory();
  const annotated = [
    { title: 'Port closed', published: '2025-03-04', time: '09:01', author: 'Ana Pell' },
    { title: 'Port closed', published: '2025-03-05' },
    { title: 'Dam holds', published: null, outlet: 'Sample Wire' },
    { title: 'Not found', published: '2025-03-05' },
  ];
  const scored = scoreSplit(
    annotated,
    [
      article('Port closed', '2025-03-04T09:01', 'Ana Pell'),
      article('PORT CLOSED', '2025-03-06'),
      article('Dam holds'),
      article('Extra'),
    ],
    story,
  );
  it('counts each article once', () => {
    expect(scored).toMatchObject({
      found: 3,
      annotated: 4,
      split: 4,
      f1: 6 / 8,
      missed: ['Not found'],
      extra: ['Extra'],
    });
  });
  it('counts a missed article’s date as wrong, and leaves out what is not annotated', () => {
    expect(scored).toMatchObject({ dates: [1, 3], times: [1, 1], authors: [1, 1], outlets: [1, 1] });
    expect(scored.wrongDates).toHaveLength(1);
  });
});
