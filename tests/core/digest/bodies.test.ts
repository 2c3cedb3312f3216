import { expect, it } from 'vitest';
import { putBodiesRight } from '#core/digest/bodies.ts';
import { derivationOf, passage, textOf } from '#core/digest/draft.ts';
import { story } from './corruptions/story.ts';

const told = (...texts: readonly string[]): string => {
  const introduced = new Set<string>();
  return texts.map((text) => textOf(putBodiesRight(passage(0, 0, text), story, introduced))).at(-1) ?? '';
};

it.each([
  ['The Vellandic General Staff said so.', 'Velland’s General Staff said so.'],
  ['The General Staff said so.', 'Velland’s General Staff said so.'],
  ['Two fell, the Vellandic General Staff said.', 'Two fell, Velland’s General Staff said.'],
  ['It rose, according to the IHS.', 'It rose, according to the Institute for Health Security.'],
  // An adjective to a noun, inside a quotation, part of another name.
  ['The IHS report was late.', 'The IHS report was late.'],
  ['“The IHS said so,” she said.', '“The IHS said so,” she said.'],
  ['Halden’s IHS said so.', 'Halden’s IHS said so.'],
  ['A general staff was named.', 'A general staff was named.'],
])('first, %s', (text, expected) => expect(told(text)).toBe(expected));

it('later, by the short name', () => {
  expect(told('The IHS said so.', 'The Institute for Health Security said so.')).toBe('The IHS said so.');
  expect(told('Velland’s General Staff said so.', 'Velland’s General Staff said so.')).toBe(
    'The General Staff said so.',
  );
});

it('says what it stood for', () => {
  const draft = putBodiesRight(passage(0, 7, 'The IHS said so.'), story, new Set());
  expect(derivationOf(draft)[0]).toMatchObject({
    from: 'glossary',
    entry: 'bodies:the Institute for Health Security',
    replaced: 'The IHS',
  });
});
