/** What an approval that has lapsed shows: how the edition differs from the one that was approved. */
import { describe, expect, test } from 'vitest';
import type { Bullet, Digest } from '#core/model.ts';
import { changesBetween } from '#preview/changes.ts';

/** "one: a b | two: c" → an edition. A bullet's text is its id, or what stands behind an equals sign. */
function edition(list: string, inbox: Partial<Pick<Digest, 'subject' | 'preheader'>> = {}): Digest {
  const sections = list.split(' | ').map((section) => {
    const [id = '', items = ''] = section.split(': ');
    const bullets = items.split(' ').map((one) => {
      const [name = '', text = name] = one.split('=');
      return { id: name, text } as unknown as Bullet;
    });
    return { id: id.toLowerCase(), heading: id, items: bullets };
  });
  return { sections, subject: null, preheader: null, ...inbox } as unknown as Digest;
}

const changes = (before: string, after: string) =>
  changesBetween(edition(before), edition(after)).map(({ kind, event, words, was }) => [kind, event ?? words, was]);

describe('what changed since the approval', () => {
  test.each([
    ['nothing', 'One: a b c', 'One: a b c', []],
    ['one more', 'One: a', 'One: a b', [['added', 'b', null]]],
    ['one less', 'One: a b', 'One: b', [['removed', 'a', null]]],
    ['other words', 'One: a b', 'One: a=x b', [['reworded', 'a', 'a']]],
    ['another section', 'One: a b | Two: c', 'One: a | Two: c b', [['moved', 'b', 'One']]],
    ['another heading', 'One: a', 'ONE: a', [['heading', 'ONE', 'One']]],
    ['one that moved up', 'One: a b c d', 'One: d a b c', [['order', 'd', null]]],
    ['one that moved down', 'One: a b c d', 'One: b c a d', [['order', 'a', null]]],
    ['two that changed places', 'One: a b', 'One: b a', [['order', 'a', null]]],
    [
      'sections in another order: no bullet moved in its own',
      'One: a b | Two: c',
      'Two: c | One: a b',
      [['order', 'the sections: Two, One', 'One, Two']],
    ],
    ['a bullet that came does not move the others', 'One: a b', 'One: x a b', [['added', 'x', null]]],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  test('the inbox line, and that it is made from the bullets again', () => {
    const one = changesBetween(edition('One: a'), edition('One: a', { subject: 'Mine' }));
    expect(one).toEqual([{ kind: 'inbox', event: null, words: 'subject: Mine', was: null }]);
    const back = changesBetween(edition('One: a', { preheader: 'Mine' }), edition('One: a'));
    expect(back).toEqual([
      { kind: 'inbox', event: null, words: 'preheader: made from the bullets again', was: 'Mine' },
    ]);
  });
});
