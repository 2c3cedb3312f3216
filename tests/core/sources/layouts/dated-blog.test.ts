import { expect, it } from 'vitest';
import { expectWhole, fixture, split } from '../splitting.ts';

it('a live blog that states its date and title first, its paragraphs single lines', () => {
  const blog = split(fixture('dated-strike'));
  expectWhole(blog);
  expect(blog.titles).toEqual([
    'Port strike latest: union sends new team as talks move to city hall',
    'Union swaps negotiators ahead of city hall talks',
    'Why the night shift matters to both sides',
    'Could the government step in?',
    "Crane inspectors find 'serious faults' on two quays",
  ]);
  expect(blog.kept.map(({ published, dating, kind }) => `${published} ${dating} ${kind}`)).toEqual(
    Array(5).fill('2025-01-07 stated live-post'),
  );
  expect(blog.blocks(0)).toHaveLength(3);
  expect(blog.blocks(3)).toHaveLength(2);
});

it('the date may be written out, under a label', () => {
  const blog = split(fixture('dated-outbreak'));
  expectWhole(blog);
  expect(blog.titles[0]).toBe('Valley fever live: thaw slows aid');
  expect(blog.kept.map(({ published }) => published)).toEqual(Array(3).fill('2025-02-06'));
  expect(blog.excluded[0]).toMatchObject({ reason: 'boilerplate', detail: 'date of the page' });
});

it('gives way to the date that the metadata states', () => {
  const blog = split(fixture('dated-outbreak'), { published: '2025-02-07' });
  expect(blog.kept.map(({ published, dating }) => `${published} ${dating}`)).toEqual(
    Array(3).fill('2025-02-07 stated'),
  );
});

it.each([
  [
    'a date that does not exist',
    '2025-02-31 Valley fever live\nThe road is shut.\nLorries stand in the mud\nFour are stuck on the hill.\nDoctors come by air\nTwelve came today.\n',
  ],
  ['no headlines below', '2025-02-06 Valley fever live\nThe road is shut.\nLorries stand in the mud.\n'],
])('%s makes no such blog', (_, text) => {
  expect(split(text).kept.map(({ layout }) => layout)).not.toContain('dated-blog');
});
