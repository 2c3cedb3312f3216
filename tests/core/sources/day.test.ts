import { describe, expect, it } from 'vitest';
import { type Article, ArticleId } from '#core/model.ts';
import { articlesOfDay } from '#core/sources/day.ts';
import { anArticle, STRIKE } from '#tests/support/builders.ts';

const ABOUT = 'The dockers of Port Example are on strike.';
const texts = new Map<string, string>();
let count = 0;

function item(published: string | null, over: Partial<Article> & { text?: string } = {}): Article {
  const text = over.text ?? `${ABOUT} Item ${++count}.`;
  const file = `${++count}.txt`;
  texts.set(file, text);
  return anArticle({
    id: ArticleId.parse(`a${count}`),
    file,
    published,
    dating: published ? 'stated' : 'unknown',
    text,
    ...over,
  });
}

const ofDay = (articles: readonly Article[], kinds: readonly Article['kind'][] = []) => {
  const { kept, excluded } = articlesOfDay(articles, (file) => texts.get(file) ?? '', STRIKE, '2031-03-10', kinds);
  expect(kept.length + excluded.length).toBe(articles.length);
  return { kept: kept.map(({ id }) => id), reasons: excluded.map(({ reason }) => reason), excluded };
};

describe('the articles of a day (06:00 to 06:00, London)', () => {
  it.each([
    ['a bare date of the day', '2031-03-10', true],
    ['a bare date of the day before', '2031-03-09', true],
    ['a bare date two days before', '2031-03-08', false],
    ['the next day', '2031-03-11', false],
    ['the hour it begins', '2031-03-09T06:00', true],
    ['a minute before it begins', '2031-03-09T05:59', false],
    ['a minute before it ends', '2031-03-10T05:59', true],
    ['the hour it ends', '2031-03-10T06:00', false],
    ['an instant in another zone', '2031-03-10T07:30+02:00', true],
    ['an instant past the hour', '2031-03-10T06:30Z', false],
  ])('%s (%s): %s', (_, published, kept) => {
    expect(ofDay([item(published)]).kept.length).toBe(kept ? 1 : 0);
  });

  it('leave out what has no date, naming the sidecar that mends it', () => {
    const undated = item(null);
    const { reasons, excluded } = ofDay([undated]);
    expect(reasons).toEqual(['undated']);
    expect(excluded[0]?.detail).toContain(`${undated.file}.meta.yaml`);
  });

  it('leave out an article that comes again, keeping the earlier', () => {
    const text = `${ABOUT} Fourteen people were held at the northern gate.`;
    const first = item('2031-03-08', { text });
    const again = item('2031-03-10', { text });
    expect(ofDay([again, first]).reasons).toEqual(['republished', 'outside-window']);
    const sameDay = [item('2031-03-10T05:00', { text }), item('2031-03-10T02:00', { text })];
    expect(ofDay(sameDay).reasons).toEqual(['duplicate']);
  });

  it('keep an article whose copy stands in one that cannot be told, once', () => {
    const text = `${ABOUT} Fourteen people were held at the northern gate, police said.`;
    const padding = Array.from({ length: 9 }, (_, i) => `Beach ${i} is quiet.`);
    const dump = item('2031-03-09', { title: 'Beaches', text: [...padding, text].join(' ') });
    let from = 0;
    const blocks = [...padding, text].map((part) => {
      const start = from;
      from += part.length + 1;
      return { start, end: start + part.length, heading: null };
    });
    const [first, second] = [item('2031-03-10', { text }), item('2031-03-10', { text })];
    const { kept, reasons } = ofDay([{ ...dump, blocks, words: 99 }, first, second]);
    expect(kept).toEqual([first.id]);
    expect(reasons).toEqual(['off-topic', 'duplicate']);
    expect(ofDay([item('2031-03-09', { kind: 'list', text }), first], ['list']).kept).toEqual([first.id]);
  });

  it.each([
    ['Opinion: dockers are right', 'opinion'],
    ['Analysis | who gains from the strike', 'opinion'],
    ['Opinion polls favour dockers', undefined],
  ])('“%s”: %s', (title, reason) => expect(ofDay([item('2031-03-10', { title })]).reasons[0]).toBe(reason));

  it('leave out what names the story nowhere, and a kind not wanted', () => {
    const travel = item('2031-03-10', { text: 'Ten quiet beaches for your summer.', title: 'Beaches' });
    const list = item('2031-03-10', { kind: 'list' });
    expect(ofDay([travel, list], ['list']).reasons).toEqual(['off-topic', 'excluded-kind']);
  });
});

it('a story that heads nothing is at home in no section', () => {
  const regatta = item('2031-03-10', { title: 'Regatta ends', url: 'https://h.example/sport/regatta-ends' });
  expect(ofDay([regatta]).reasons).toEqual(['feature']);
});

it('of one text twice, the earlier in time is the original, whatever the offsets', () => {
  const text = `${ABOUT} They will stay out for another week, said the union that called them out.`;
  const later = item('2031-03-09T18:00-05:00', { text, title: 'Dockers of Port Example stay out' });
  const first = item('2031-03-09T20:00Z', { text, title: 'Strike at Port Example goes on' });
  expect(ofDay([later, first]).kept).toEqual([first.id]);
});
