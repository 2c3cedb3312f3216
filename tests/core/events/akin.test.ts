import { describe, expect, it } from 'vitest';
import { choose } from '#core/digest/choose.ts';
import { groupEvents } from '#core/events/group.ts';
import { ArticleId, type EventId } from '#core/model.ts';
import { extractStatements } from '#core/statements/extract.ts';
import { anArticle, anEvent, aStatement, STRIKE } from '#tests/support/builders.ts';

/** The events of texts, each an article of its own. */
function eventsOf(...texts: readonly string[]) {
  const articles = texts.map((text, at) =>
    anArticle({ id: ArticleId.parse(`a${at}`), file: `a${at}.txt`, title: `Item ${at}`, text }),
  );
  const statements = articles.flatMap((article, at) =>
    extractStatements(article, texts[at] ?? '', STRIKE).kept.filter(({ block }) => block >= 0),
  );
  return groupEvents({ statements, articles, story: STRIKE, date: '2031-03-10', previous: null, profile: null }).kept;
}

const NOISE = [
  'Grain prices rose by 4 percent at the exchange in Millsand on Sunday, traders said.',
  'Snow closed the road from Millsand to the hills on Sunday, the road board said.',
  'A new bridge over the Haver opened to lorries on Sunday, the county council said.',
];

describe('events that are akin', () => {
  it('name each other', () => {
    const events = eventsOf(
      'Police arrested 14 dockers at the northern gate in Haverquay on Sunday after a clash.',
      'Police arrested dockers on Sunday after a clash at the northern gate in Haverquay, a union leader said.',
      ...NOISE,
    );
    const [one, other] = ['a0', 'a1'].map((article) =>
      events.find(({ statements }) => statements.some((id) => id.startsWith(article))),
    );
    expect([one, other].every(Boolean)).toBe(true);
    // Put together or akin, they are not two bullets.
    if (other && one !== other) {
      expect(one?.akin).toEqual([other.id]);
      expect(other.akin).toEqual([one?.id]);
    }
  });

  it('are not two in a row', () => {
    const events = (rank: string) =>
      eventsOf(
        'Police arrested a fourth docker at the northern gate in Haverquay on Sunday after a clash.',
        `Police arrested a ${rank} docker on Sunday after a clash at the northern gate in Haverquay, a union leader said.`,
      );
    expect(events('fifth').map(({ akin }) => akin.length)).toEqual([0, 0]);
    // Put together or akin, they are not two bullets.
    expect(events('fourth').length === 1 || events('fourth')[0]?.akin.length === 1).toBe(true);
  });

  it('are not those of other places and deeds', () => {
    expect(eventsOf(...NOISE).flatMap((event) => event.akin)).toEqual([]);
  });
});

describe('of two akin events', () => {
  const LIMITS = { enough: 10, bullets: 10, words: 1000 };
  const candidate = (text: string, salience: number, akin: readonly EventId[] = []) => {
    const statement = aStatement(text);
    return { statement, event: anEvent(statement, { salience, parts: { coverage: 1 }, akin: [...akin] }) };
  };
  const first = candidate('Dockers burned two crates at the northern gate.', 5);
  const other = 'A bonfire of crates was lit beside the gate to the north.';

  it('the weightier is told, and the other is not', () => {
    const { chosen } = choose([first, candidate(other, 4.5, [first.event.id])], LIMITS);
    expect(chosen.map(({ event }) => event.id)).toEqual([first.event.id]);
  });

  it('both are told where they are not akin', () => {
    expect(choose([first, candidate(other, 4.5)], LIMITS).chosen).toHaveLength(2);
  });
});
