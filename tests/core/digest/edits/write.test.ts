import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdits } from '#core/digest/edits/parse.ts';
import { appendEdit, type Change, removeEdit } from '#core/digest/edits/write.ts';
import { EventId } from '#core/model.ts';

const id = (text: string) => EventId.parse(text);
const ED = { by: 'Ed Sample', at: '2025-03-02T05:40:00Z' };
const DROP: Change = { verb: 'drop', event: id('0a1b2c3d4e5f') };
const PIN: Change = { verb: 'pin', event: id('1a1b2c3d4e5f') };
const read = (text: string) => parseEdits(text, 'edits.yaml');

const BY_HAND = `# What the port asked for.
edits:
# told under Talks
- drop:   { event: 0a1b2c3d4e5f,   reason: "told under Talks" }   # until noon

- reword:
    event: 1a1b2c3d4e5f
    text: >-
      The port
      opened.
# the end
`;

describe('an entry is appended', () => {
  test('to no file, an empty one, a comment and an empty list', () => {
    for (const text of [null, '', '# mine\n', 'edits: []\n', 'edits:\n']) {
      const made = appendEdit(text, DROP, ED);
      expect(read(made)).toEqual([{ ...DROP, ...ED }]);
      if (text?.includes('#')) expect(made).toContain('# mine');
    }
    expect(appendEdit(null, DROP, {})).toBe('edits:\n  - drop: { event: 0a1b2c3d4e5f }\n');
  });

  test('to what a person wrote, every byte of which stays', () => {
    const made = appendEdit(BY_HAND, PIN, {});
    expect(made).toBe(BY_HAND.replace('      opened.\n', '      opened.\n- pin: { event: 1a1b2c3d4e5f }\n'));
    expect(read(made)).toEqual([...read(BY_HAND), PIN]);
  });

  test('in a line a key where it is long, and as a text of several lines', () => {
    const text = `The port opened. ${'It is far too long for a line. '.repeat(4)}`.trim();
    const reword: Change = { verb: 'reword', event: id('a'), text };
    expect(appendEdit('edits:\n  - hold: {}\n', reword, {})).toBe(
      `edits:\n  - hold: {}\n  - reword:\n      event: a\n      text: ${text}\n`,
    );
    const lines: Change = { verb: 'reword', event: id('a'), text: '\tone\n\n  two: three # four\n' };
    expect(read(appendEdit(BY_HAND, lines, ED)).at(-1)).toEqual({ ...lines, ...ED });
  });

  test('to a list in brackets, to lines that end as on Windows, to a text without a last line end', () => {
    for (const text of [
      'edits: [{ pin: { event: a } }]\n',
      'edits:\r\n  - pin: { event: a }\r\n',
      'edits:\n  - pin: { event: a }',
    ])
      expect(read(appendEdit(text, DROP, ED))).toEqual([...read(text), { ...DROP, ...ED }]);
  });
});

describe('an entry is taken out', () => {
  test('and its neighbours stay byte for byte', () => {
    const made = removeEdit(BY_HAND, 0);
    expect(made).toBe(BY_HAND.replace(/- drop.*\n/, ''));
    expect(removeEdit(BY_HAND, 1)).toBe(BY_HAND.replace(/- reword:[\s\S]*opened\.\n/, ''));
  });

  test('the last one leaves an empty list', () => {
    const one = appendEdit('# mine\n', DROP, {});
    expect(read(removeEdit(one, 0))).toEqual([]);
    expect(removeEdit(one, 0)).toContain('# mine');
  });

  test('what is not there is said', () => {
    expect(() => removeEdit(BY_HAND, 2)).toThrow('there is no entry 3 among 2 edits');
    expect(() => removeEdit(BY_HAND, -1)).toThrow('there is no entry 0');
    expect(() => appendEdit('edits: [', DROP, {})).toThrow('the edits:1:');
  });
});

test('whatever is appended and taken out, the entries are those that were meant', () => {
  const change = fc.oneof(
    fc.constant(PIN),
    fc.string({ minLength: 1, maxLength: 120 }).map((text): Change => ({ verb: 'reword', event: id('e1'), text })),
    fc
      .string({ minLength: 1, maxLength: 40 })
      .filter((text) => !/[\r\n]/.test(text))
      .map((text): Change => ({ verb: 'hold', reason: text })),
  );
  const step = fc.record({ how: fc.constantFrom('append', 'remove'), at: fc.nat(6), change });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), fc.constantFrom(null, BY_HAND), (steps, start) => {
      let text: string | null = start;
      const meant: unknown[] = start === null ? [] : [...read(start)];
      for (const { how, at, change } of steps) {
        if (how === 'append' || text === null || meant.length === 0) {
          text = appendEdit(text, change, ED);
          meant.push({ ...change, ...ED });
        } else {
          text = removeEdit(text, at % meant.length);
          meant.splice(at % meant.length, 1);
        }
        expect(read(text)).toEqual(meant);
      }
    }),
    { numRuns: 150 },
  );
});
