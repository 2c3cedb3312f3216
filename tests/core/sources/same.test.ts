import { describe, expect, it } from 'vitest';
import { type Article, ArticleId } from '#core/model.ts';
import { linkKey, plainLink } from '#core/sources/formats/link.ts';
import { datedByCopies, onceEach } from '#core/sources/same.ts';
import { anArticle } from '#tests/support/builders.ts';

const TITLE = 'Dockers vote to end their strike at the northern gate';
const LEAD = 'Dockers of Port Example voted on Monday to end a strike of 31 days, their union said.';
const REST = Array.from(
  { length: 12 },
  (_, at) =>
    `Sentence ${at} of the report tells what the ${['mayor', 'union', 'port', 'court'][at % 4]} did on day ${at} of it.`,
);
const FULL = [LEAD, ...REST].join(' ');

const texts = new Map<string, string>();
let made = 0;
function article(text: string, over: Partial<Article> = {}): Article {
  const file = over.file ?? `${++made}.txt`;
  const before = texts.get(file) ?? '';
  texts.set(file, `${before}${text}\n`);
  const blocks = text === '' ? [] : [{ start: before.length, end: before.length + text.length, heading: null }];
  return anArticle({
    id: ArticleId.parse(`s${++made}`),
    file,
    title: TITLE,
    outlet: null,
    published: '2031-03-10',
    ...over,
    blocks,
  });
}
const count = (...articles: readonly Article[]) => onceEach(articles, (file) => texts.get(file) ?? '').kept.length;

describe('one article', () => {
  it.each<[string, Article, Article]>([
    [
      'a teaser with its link',
      article('Strike ends at last.', { url: 'https://h.example/a?utm_source=rss', title: 'Strike over' }),
      article(FULL, { url: 'https://www.h.example/a/' }),
    ],
    [
      'a teaser in the editor’s words under its title',
      article('A strike of 31 days at Port Example ends, the union said.'),
      article(FULL),
    ],
    ['a bare title', article(''), article(FULL)],
    ['a cut text under one title', article([LEAD, ...REST.slice(0, 4)].join(' ')), article(FULL)],
    ['a text with the page’s furniture in it', article(`${FULL} Sign up for our newsletter.`), article(FULL)],
    ['a day apart', article(FULL, { published: '2031-03-11' }), article(FULL)],
    ['one without a date', article(FULL, { published: null, dating: 'unknown' }), article(FULL)],
    [
      'one post of a live blog in two files',
      article(LEAD, { kind: 'live-post', url: 'https://h.example/live#7' }),
      article(LEAD, { kind: 'live-post', url: 'https://h.example/live#7' }),
    ],
  ])('%s', (_, one, other) => {
    expect(count(one, other)).toBe(1);
    expect(count(other, one)).toBe(1);
  });
});

describe('two articles', () => {
  const column = (day: number) =>
    `On day ${day} the dockers of Port Example stood at gate ${day}. ${Array.from({ length: 9 }, (_, at) => `In hour ${at + day * 10} somebody else did matter ${day * 100 + at}.`).join(' ')}`;
  it.each<[string, Article, Article]>([
    [
      'a column of every day',
      article(column(1), { title: 'What we know' }),
      article(column(2), { title: 'What we know', published: '2031-03-11' }),
    ],
    [
      'a column under one link',
      article(`${column(1)} ${column(3)}`, { url: 'https://h.example/daily' }),
      article(`${column(2)} ${column(4)}`, { url: 'https://h.example/daily' }),
    ],
    [
      'a short text under a title that says nothing',
      article('The gate is open again, dockers said.', { title: 'What we know' }),
      article(`The gate is open again, as dockers of the port have said. ${FULL}`, { title: 'What we know' }),
    ],
    [
      'one title and another toll',
      article('Fire kills 14 dockers at Port Example, police said on Monday.', {
        title: 'Fire at Port Example kills dockers at night',
      }),
      article('Fire kills 17 dockers at Port Example, police said on Monday.', {
        title: 'Fire at Port Example kills dockers at night',
      }),
    ],
    [
      'posts of a live blog under the page’s link',
      article(`${LEAD} One.`, { kind: 'live-post', title: 'One', url: 'https://h.example/live' }),
      article(`${LEAD} Two.`, { kind: 'live-post', title: 'Two', url: 'https://h.example/live' }),
    ],
    ['a week apart', article(FULL, { published: '2031-03-01' }), article(FULL)],
    [
      'other titles, other links',
      article(REST.join(' '), { title: 'Another title of the day', url: 'https://h.example/b' }),
      article(FULL, { url: 'https://h.example/a' }),
    ],
  ])('%s', (_, one, other) => {
    expect(count(one, other)).toBe(2);
    expect(count(other, one)).toBe(2);
  });
});

it('the fullest text stands for all, with what only its copies tell, and the earliest date', () => {
  const teaser = article('Strike over.', {
    url: 'https://h.example/a',
    outlet: 'Example Herald',
    author: 'Ada Okoro',
    published: '2031-03-09T22:00Z',
  });
  const full = article(FULL, { published: '2031-03-10' });
  const titled = article('A strike of 31 days at Port Example ends, the union said.', { url: 'https://h.example/a' });
  const { kept, copies } = onceEach([teaser, titled, full], (file) => texts.get(file) ?? '');
  expect(kept).toMatchObject([
    {
      id: full.id,
      url: 'https://h.example/a',
      outlet: 'Example Herald',
      author: 'Ada Okoro',
      published: '2031-03-09T22:00Z',
    },
  ]);
  expect([...copies.values()].map(({ id }) => id)).toEqual([full.id, full.id]);
});

it('an article without a date has that of its copy, and says whose it is', () => {
  const dated = article('Strike over.', { url: 'https://h.example/c' });
  const undated = article(FULL, { url: 'http://m.h.example/c?fbclid=7', published: null, dating: 'unknown' });
  const [first, second] = datedByCopies([dated, undated], (file) => texts.get(file) ?? '');
  expect(first).toBe(dated);
  expect(second).toMatchObject({
    published: '2031-03-10',
    dating: 'stated',
    evidence: [{ kind: 'same-article', note: `2031-03-10 in ${dated.file}` }],
  });
});

it('thousands under one title and link are told apart in time', () => {
  const many = Array.from({ length: 4000 }, (_, at) =>
    article(`Matter ${at} of the day ${at} was told by somebody ${at} in ${at} words, and ${at} more.`, {
      title: 'In brief',
      url: 'https://h.example/brief',
    }),
  );
  expect(count(...many)).toBe(4000);
});

describe('links', () => {
  it.each([
    ['https://h.example/2031/a', 'http://www.h.example/2031/a/'],
    ['https://h.example/2031/a', 'https://amp.h.example/2031/a'],
    ['https://h.example/2031/a', 'https://h.example/2031/a/amp/?utm_medium=x&fbclid=y#:~:text=z'],
    ['https://h.example/2031/a', 'https://h.example/amp/2031/a'],
    ['https://h.example/2031/a?id=7', 'https://m.h.example/2031/a?utm_source=rss&id=7'],
    ['https://h.example/a.html', 'https://h.example/a.amp.html'],
  ])('%s is %s', (one, other) => expect(linkKey(other)).toBe(linkKey(one)));

  it.each([
    ['https://h.example/a', 'https://h.example/b'],
    ['https://h.example/a?id=7', 'https://h.example/a?id=8'],
    ['https://h.example/live#1', 'https://h.example/live#2'],
    ['https://h.example/a', 'https://j.example/a'],
  ])('%s is not %s', (one, other) => expect(linkKey(other)).not.toBe(linkKey(one)));

  it.each(['', 'mailto:a@b.example', 'https://h.example/', 'javascript:alert(1)', 'no link'])('no page: %s', (link) => {
    expect(linkKey(link)).toBeNull();
  });

  it.each([
    ['https://click.example/r?url=https%3A%2F%2Fh.example%2Fa%3Futm_source%3Dmail', 'https://h.example/a'],
    [
      'https://h.example/2031/03/dockers-vote-to-end-their-strike-at-the-northern-gate',
      'https://h.example/2031/03/dockers-vote-to-end-their-strike-at-the-northern-gate',
    ],
    [`https://click.example/ls/${'aB3'.repeat(20)}`, null],
    ['https://h.example/', null],
    ['nothing', null],
  ])('a letter’s link %s leads to %s', (href, link) => expect(plainLink(href)).toBe(link));
});

it('the date of a copy that came first in time, whatever the offsets', () => {
  const late = article(FULL, { published: '2031-03-09T23:30-05:00', dating: 'stated' });
  const early = article(FULL, { published: '2031-03-10T02:00Z', dating: 'stated' });
  for (const both of [
    [late, early],
    [early, late],
  ]) {
    const { kept } = onceEach(both, (file) => texts.get(file) ?? '');
    expect(kept.map(({ published }) => published)).toEqual(['2031-03-10T02:00Z']);
  }
});
