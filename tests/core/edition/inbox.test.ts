import { describe, expect, test } from 'vitest';
import { inboxLine } from '#core/edition/inbox.ts';
import { headPhrase } from '#core/edition/phrase.ts';
import type { Bullet, Digest } from '#core/model.ts';
import { goldenDigest } from '#tests/golden/digest.ts';
import { goldenStory } from '#tests/golden/story.ts';

// sentence, most, its head
const PHRASES: readonly (readonly [string, number, string | null])[] = [
  ['Rain fell.', 20, 'Rain fell'],
  ['Rain fell on the U.S.', 40, 'Rain fell on the U.S.'],
  ['Two ships collided off the cape, the coastguard said.', 45, 'Two ships collided off the cape…'],
  ['Two ships collided in thick fog after midnight near the cape', 45, 'Two ships collided in thick fog…'],
  ['The council voted for a new bridge and a wider road to town', 40, 'The council voted for a new bridge…'],
  ['Prices of bread rose by 1,400 crowns a tonne this week alone', 36, 'Prices of bread rose…'],
  [
    'The mayor called it “a very long and wholly needless strike of nurses” at noon',
    44,
    'The mayor called it “a very long…”',
  ],
  ['Unbreakablewordwithoutanyspaceatall', 20, null],
  ['A ministry said it had not found anything of the kind', 26, 'A ministry…'],
  ['She was received in the United Republic of Examples last week', 36, 'She was received…'],
  ['Troops shelled the town of Sampleville for hours', 28, 'Troops shelled…'],
  ['The port’s grid operator, Sampleco, cut power to the quays', 50, 'The port’s grid operator, Sampleco, cut power…'],
  ['', 20, null],
];

test.each(PHRASES)('“%s” in %i', (sentence, most, head) => {
  expect(headPhrase(sentence, most)?.text ?? null).toBe(head);
  expect(head?.length ?? 0).toBeLessThanOrEqual(most);
});

const bullet = (text: string, more: Partial<Bullet> = {}): Bullet => {
  const [first] = goldenDigest.sections[0]?.items ?? [];
  if (first === undefined) throw new Error('the golden digest is empty');
  return { ...first, text, id: `${first.id}-${text.slice(0, 20)}` as Bullet['id'], standing: 'reported', ...more };
};

const digestOf = (...items: readonly Bullet[]): Digest => ({
  ...goldenDigest,
  sections: [{ id: 'all', heading: 'All', items: [...items] }],
});

describe('the inbox line', () => {
  const ferry = bullet('A ferry ran aground near the lighthouse and 40 people were taken off.');
  const vote = bullet('Parliament passed the harbour bill by 201 votes to 148.');
  const claim = bullet('The company said the union had cut the cables by night.', { standing: 'disputed' });

  test('carries the day and the lead; the preheader goes on', () => {
    expect(inboxLine(digestOf(ferry, vote), goldenStory)).toEqual({
      subject: 'Day 1,405: A ferry ran aground near the lighthouse…',
      preheader: 'Also: Parliament passed the harbour bill by 201 votes to 148',
    });
  });

  test('a disputed claim is no subject while another item can be', () => {
    expect(inboxLine(digestOf(claim, vote), goldenStory).subject).toBe(
      'Day 1,405: Parliament passed the harbour bill…',
    );
    expect(inboxLine(digestOf(claim), goldenStory).subject).toMatch(/^Day 1,405: The company said/);
  });

  test('one item, or none that can be cut: the story’s name stands in', () => {
    const line = inboxLine(digestOf(bullet('x'.repeat(300))), goldenStory);
    expect(line.subject).toBe('Day 1,405: Norrhaven harbour strike');
    expect(line.preheader).toBe('Norrhaven harbour strike, Wednesday 31 December 2025: every item with its sources');
    expect(inboxLine(digestOf(ferry), goldenStory).preheader).toHaveLength(81);
  });

  test('no line break, braces or invisible sign gets into it', () => {
    const { subject, preheader } = inboxLine(
      digestOf(bullet('A\r\nBcc: all {{x}} \u202eand more words of it'), ferry),
      goldenStory,
    );
    expect(`${subject}${preheader}`).not.toMatch(/[\r\n\u202e]|\{\{|\}\}/);
    expect(subject).toMatch(/^Day 1,405: A Bcc: all { {x} }/);
  });
});
