import { describe, expect, test } from 'vitest';
import { decisionOf, parseEdits } from '#core/digest/edits/parse.ts';

const read = (text: string) => parseEdits(text, 'edits/2025-03-02.yaml');
const REV = '0123456789abcdef';

describe('edits/DATE.yaml', () => {
  test.each(['', '# nothing yet\n', 'edits: []\n'])('may hold nothing: %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('holds one entry a change, in their order', () => {
    const text = [
      'edits:',
      '  - drop: { event: 0a1b2c3d4e5f, reason: told under Talks }',
      '  - reword:',
      '      event: 1a1b2c3d4e5f',
      '      text: The port opened.',
      '      by: ed',
    ].join('\n');
    expect(read(text)).toEqual([
      { verb: 'drop', event: '0a1b2c3d4e5f', reason: 'told under Talks' },
      { verb: 'reword', event: '1a1b2c3d4e5f', text: 'The port opened.', by: 'ed' },
    ]);
  });

  test.each([
    ['edits:\n  - erase: { event: a }\n', 'edits/2025-03-02.yaml:2:5: edits.0.erase: not known'],
    ['edits:\n  - drop: { event: a }\n    pin: { event: a }\n', '2:5: edits.0: expected one verb an entry'],
    ['edits:\n  - {}\n', 'expected one verb an entry'],
    ['edits:\n  - reword: { event: a }\n', '2:13: edits.0.reword.text: it is missing'],
    ['edits:\n  - subject: { text: "one\\ntwo" }\n', 'edits.0.subject.text: expected one line'],
    ['edits:\n  - approve: { rev: latest }\n', 'edits.0.approve.rev: expected a revision, 16 hex digits'],
    ['edits:\n  - drop: { event: "../x" }\n', 'edits.0.drop.event: expected an event’s id'],
    ['edits:\n  - pin: { event: 123456789012 }\n', 'edits.0.pin.event: expected a text: put it in quotes'],
    ['edits:\n  - pin: {}\n', 'edits.0.pin.event: it is missing'],
    ['drop: []\n', 'drop: not known'],
    ['edits: [\n', 'edits/2025-03-02.yaml:'],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('the decision', () => {
  const decide = (...lines: string[]) => decisionOf(read(['edits:', ...lines.map((line) => `  - ${line}`)].join('\n')));
  const approve = `approve: { rev: ${REV}, overrides: [0a1b2c3d4e5f] }`;
  const hold = 'hold: { reason: two sources disagree }';

  test('is open until there is one', () => {
    expect(decide('pin: { event: a }')).toEqual({ state: 'open' });
  });

  test('is the last one', () => {
    const approved = { state: 'approved', rev: REV, overrides: ['0a1b2c3d4e5f'] };
    const held = { state: 'held', reason: 'two sources disagree' };
    expect(decide(approve)).toEqual(approved);
    expect(decide(approve, hold)).toEqual(held);
    expect(decide(approve, hold, 'hold: {}')).toEqual({ state: 'held', reason: null });
    expect(decide(hold, approve, 'pin: { event: a }')).toEqual(approved);
  });
});
