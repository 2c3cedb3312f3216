import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readYaml } from '#core/text/yaml.ts';

const Garden = z.strictObject({
  name: z.string(),
  beds: z.array(z.strictObject({ crop: z.string(), rows: z.int().positive() })),
  opened: z.iso.date().optional(),
});

const wrong = (text: string): string => {
  const read = readYaml('garden.yaml', text, Garden);
  return read.ok ? '' : read.wrong;
};

it('answers the value', () => {
  expect(readYaml('garden.yaml', 'name: Dell\nbeds: [{ crop: kale, rows: 2 }]\n', Garden)).toEqual({
    ok: true,
    value: { name: 'Dell', beds: [{ crop: 'kale', rows: 2 }] },
  });
});

describe('says file, line, column, and what was expected', () => {
  it.each([
    ['no YAML', 'name: [Dell\n', /^garden\.yaml:2:1: /],
    ['nothing', '', /^garden\.yaml:1:1: the whole file: expected keys with values, received nothing$/],
    ['a key left out', 'name: Dell\n', /^garden\.yaml:1:1: beds: it is missing$/],
    [
      'a key left out deep down',
      'name: Dell\nbeds:\n  - crop: kale\n',
      /^garden\.yaml:3:5: beds\.0\.rows: it is missing$/,
    ],
    ['a key not known', 'name: Dell\nbeds: []\nsize: 3\n', /^garden\.yaml:3:1: size: not known$/],
    [
      'a key not known deep down',
      'name: Dell\nbeds:\n  - { crop: kale, rows: 2, depth: 1 }\n',
      /^garden\.yaml:3:28: beds\.0\.depth: not known$/,
    ],
    ['a value of the wrong type', 'name: 5\nbeds: []\n', /^garden\.yaml:1:7: name: expected a text, received number$/],
    [
      'a value out of bounds',
      'name: Dell\nbeds: [{ crop: kale, rows: 0 }]\n',
      /^garden\.yaml:2:28: beds\.0\.rows: expected number to be >0$/,
    ],
    ['the same key twice', 'name: Dell\nname: Fell\nbeds: []\n', /^garden\.yaml:2:1: /],
    [
      'aliases without end',
      `name: &a [x, x]\n${[...'bcdefgh'].map((key, at) => `${key}: &${key} [${`*${'abcdefg'[at]},`.repeat(9)}]`).join('\n')}\n`,
      /^garden\.yaml:1:1: Excessive alias/,
    ],
  ])('%s', (_, text, says) => expect(wrong(text)).toMatch(says));
});
