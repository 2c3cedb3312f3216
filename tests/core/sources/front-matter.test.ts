import { expect, it } from 'vitest';
import { readFrontMatter } from '#core/sources/front-matter.ts';

it('reads what it knows, and says where the text begins', () => {
  const text = '\ufeff---\r\ntitle: "Quay: open"\r\npublished: 3 June 2024\r\nnumber: 5\r\n---\r\nText';
  const { meta, from, claims } = readFrontMatter(text);
  expect(meta).toEqual({ title: 'Quay: open', published: '2024-06-03' });
  expect(text.slice(from).trim()).toBe('Text');
  expect(claims.map(({ start, end }) => text.slice(start, end).at(-1))).toEqual(['-']);
});

it.each([
  ['no closing rule', '---\ntitle: Quay\nText'],
  ['not at the top', 'Text\n---\ntitle: Quay\n---\n'],
  ['no map', '---\nQuay opens\n---\nText'],
  ['no YAML', '---\ntitle: [\n---\nText'],
  ['nothing', ''],
])('none: %s', (_, text) => {
  expect(readFrontMatter(text)).toEqual({ meta: {}, from: 0, claims: [] });
});

it.each(['some day', '2025-02-30', '2025-02-20T09:00+30:00'])(
  'a date that is none is left alone, and named: %s',
  (published) => {
    const { meta, claims } = readFrontMatter(`---\npublished: ${published}\noutlet: Wire\n---\n`);
    expect(meta).toEqual({ outlet: 'Wire' });
    expect(claims.map(({ detail }) => detail)).toEqual([`front matter; published: "${published}" is not a date`]);
  },
);
