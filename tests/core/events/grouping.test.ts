import { describe, expect, it } from 'vitest';
import { cluster } from '#core/events/cluster.ts';
import { featuresOf } from '#core/events/features.ts';
import { groupEvents } from '#core/events/group.ts';
import { bestToldFirst, canBeMended, isHeadline } from '#core/events/lead.ts';
import { bystandersOf, portraitsOf, roundUpsOf, silentOf, unplacedOf } from '#core/events/pieces.ts';
import { onlookersOf, sum, weigh } from '#core/events/salience.ts';
import { writtenLater } from '#core/events/window.ts';
import { type Article, ArticleId, type Statement } from '#core/model.ts';
import { extractStatements } from '#core/statements/extract.ts';
import { anArticle, aStatement, STRIKE } from '#tests/support/builders.ts';
import { PARTS } from '../../../functions/preview/desk/words.ts';

/** Each text is an article of its own unless it shares its article's name with another. */
function read(items: readonly (readonly [article: string, text: string])[], published = '2031-03-09') {
  const articles = new Map<string, Article>();
  const statements: Statement[] = [];
  for (const [name, text] of items) {
    const id = ArticleId.parse(name);
    const article = anArticle({
      id,
      file: `${name}-${statements.length}.txt`,
      title: `About ${name}`,
      published,
      text,
    });
    articles.set(name, articles.get(name) ?? article);
    statements.push(...extractStatements(article, text, STRIKE).kept.filter(({ block }) => block >= 0));
  }
  return {
    articles: [...articles.values()],
    statements,
    features: featuresOf(statements, [...articles.values()], STRIKE).features,
  };
}

const groupsOf = (...items: readonly (readonly [string, string])[]): number[][] => {
  const { statements, features } = read(items);
  expect(statements.length).toBe(items.length);
  return cluster(features)
    .map((group) => group.map(({ statement }) => statements.indexOf(statement)))
    .filter((group) => group.length > 1);
};

const NOISE: readonly (readonly [string, string])[] = [
  ['n1', 'Snow closed the road from Millsand to the hills.'],
  ['n2', 'Grain prices rose by 4 percent at the exchange.'],
  ['n3', 'A museum in the old customs house opened its doors.'],
  ['n4', 'The football club of Haverquay signed a striker.'],
];

describe('the same happening', () => {
  it.each([
    [
      'in other words',
      'Two ships were damaged by fire at Millsand harbour on Sunday, the coastguard said.',
      'A blaze at the harbour of Millsand damaged two vessels on Sunday, firefighters said.',
    ],
    [
      'by a telling number',
      'Police said they had arrested 214 people on the march.',
      'Some 214 people were detained when dockers walked through Haverquay.',
    ],
    [
      'by the same quotation',
      '“We will not move one crate until the offer is better,” Mira Vollan said.',
      'Mira Vollan told dockers: “We will not move one crate until the offer is better.”',
    ],
    [
      'with a later toll',
      'The collapse of a crane at the northern gate of Haverquay killed 3 dockers.',
      'The collapse of a crane at the northern gate of Haverquay killed 5 dockers.',
    ],
    [
      'with the count of another',
      'A fire at the Tarn depot of Haverquay destroyed 14 buses on Thursday, the fire service said.',
      'Thirty-one buses were destroyed in the fire at the Tarn depot, the bus company said, after first counting 14.',
    ],
    [
      'by the same speaker, in other words',
      'Mira Vollan said the port’s offer of 3 percent was an insult to dockers.',
      'The port’s offer insults every docker, Mira Vollan told radio.',
    ],
    [
      'letter for letter',
      'A crane burned down at the northern gate of Haverquay on Sunday, firefighters said.',
      'A crane burned down at the northern gate of Haverquay on Sunday, firefighters said.',
    ],
  ])('%s', (_, a, b) => expect(groupsOf(['a', a], ['b', b], ...NOISE)).toEqual([[0, 1]]));

  it.each([
    [
      'the same deed in another place',
      'Police arrested 14 dockers on a march in Haverquay.',
      'Police arrested 30 dockers on a march in Millsand.',
    ],
    [
      'the same deed in the same words, in another town of another region',
      'Police said on Sunday that officers had cleared the yard in the town of Sandwick in the Northmark region.',
      'Police said on Sunday that officers had cleared the yard in the town of Eastholm in the Lowmark region.',
    ],
    [
      'the same place and day',
      'A crane burned down at the northern gate of Haverquay on Sunday, firefighters said.',
      'A mediator from the labour court arrived in Haverquay on Sunday to hear both sides.',
    ],
    [
      'a distance in common',
      'The coal line to Millsand runs 360 km through the hills to the capital.',
      'Lorries from Haverquay had to drive 360 km to load grain at another pier.',
    ],
    [
      'what another says of it',
      'A crane burned down at the northern gate of Haverquay on Sunday, Ada Okoro said.',
      'Tomas Berrigan said the fire showed how little the port had done for its workers.',
    ],
    [
      'what names the story and nothing else',
      'Dockers on strike at Port Example burned two crates at noon on Friday, police said.',
      'The strike at Port Example keeps 300 dockers from their cranes, police said on Friday.',
    ],
    [
      'the same speaker on another matter',
      'Mira Vollan said the strike would go on until Friday.',
      'Mira Vollan said she would not stand for mayor of Millsand in the spring.',
    ],
  ])('is not: %s', (_, a, b) => expect(groupsOf(['a', a], ['b', b], ...NOISE)).toEqual([]));

  it('two details of one article are two events', () => {
    expect(
      groupsOf(
        ['a', 'Police arrested 14 dockers at the northern gate in Haverquay.'],
        ['a', 'Ferries from Haverquay sailed without freight, as no lorry passed the gate.'],
        ...NOISE,
      ),
    ).toEqual([]);
  });
});

describe('who tells it best', () => {
  it('is the statement that stands alone, and of two the newest number', () => {
    const { articles, features } = read([
      ['a', 'He said the collapse of a crane killed 3 dockers.'],
      ['b', 'The collapse of a crane in Haverquay killed 3 dockers, police said.'],
    ]);
    expect(articles.length).toBe(2);
    expect(bestToldFirst(features)[0]?.article.id).toBe('b');
  });

  it('is never a headline or the line under it', () => {
    const judged = (statement: Statement, article: Article) =>
      featuresOf([statement], [article], STRIKE).features.map(isHeadline)[0];
    const article = anArticle({ text: 'x' });
    expect(judged(aStatement('Dockers walk out at port', { block: -1 }), article)).toBe(true);
    expect(
      judged(
        aStatement('Union leader hails significant progress in talks, but port says offer stands', { block: 0 }),
        article,
      ),
    ).toBe(true);
    expect(
      judged(aStatement('A belief that the strike will end is the main reason, pollster says', { block: 0 }), article),
    ).toBe(true);
    expect(judged(aStatement('A belief that the ‘strike will end soon,’ pollster says', { block: 0 }), article)).toBe(
      true,
    );
    expect(judged(aStatement('The union leader hailed progress in talks at the port.', { block: 0 }), article)).toBe(
      false,
    );
    expect(
      judged(
        aStatement(
          'Dockers have walked out of Haverquay for the third time in a month after the port refused to raise the pay of those at night.',
          { block: -1 },
        ),
        article,
      ),
    ).toBe(false);
    const bare = anArticle({ blocks: [] });
    expect(judged(aStatement('Pictured: dockers at the northern gate of Haverquay.', { block: -1 }), bare)).toBe(true);
  });

  it('may lean on a pronoun only where it is the speaker’s own', () => {
    const text = 'He said talks would go on.';
    const says = (speakerKey: string | null, start: number, end: number) => ({
      speaker: 'x',
      speakerKey,
      verb: 'said',
      speakerSpan: { start, end },
      clause: null,
      secondHand: false,
      via: null,
    });
    const leaning = { standsAlone: false, leans: 'pronoun: He' };
    const judged = (over: Partial<Statement>) =>
      featuresOf([aStatement(text, { ...leaning, ...over })], [anArticle()], STRIKE).features.map(canBeMended)[0];
    expect(judged({ attribution: says('Mira Vollan', 0, 2) })).toBe(true);
    expect(judged({ attribution: says(null, 0, 2) })).toBe(false);
    // "He was hurt, the ministry said": the pronoun is not the ministry.
    expect(judged({ attribution: says('the ministry', 8, 13) })).toBe(false);
  });
});

describe('what leads an event', () => {
  it('is a sentence that makes a bullet, where the one told best makes none', () => {
    const text = 'Police said 14 dockers were arrested at the northern gate of the port after clashes.';
    const headline = anArticle({ id: ArticleId.parse('h'), file: 'h.txt', title: text, text: '' });
    const body = anArticle({ id: ArticleId.parse('b'), file: 'b.txt', title: 'Arrests', text });
    const statements = [
      aStatement(text.slice(0, -1), { articleId: headline.id, file: 'h.txt', block: -1 }),
      aStatement(text, { articleId: body.id, file: 'b.txt', block: 3 }),
    ];
    const { kept } = groupEvents({
      statements,
      articles: [{ ...headline, blocks: [] }, body],
      story: STRIKE,
      date: '2031-03-10',
      previous: null,
      profile: null,
    });
    expect(kept.map((event) => event.statements)).toEqual([[statements[1]?.id, statements[0]?.id]]);
  });
});

describe('salience', () => {
  const weight = (text: string, published = '2031-03-09') => {
    const { features } = read([['a', text]], published);
    const [lead] = features;
    if (!lead) throw new Error('no statement');
    const parts = weigh({
      members: [lead],
      lead,
      sources: ['x'],
      coverage: 1,
      story: STRIKE,
      date: '2031-03-10',
      profile: null,
      onlookers: new Set(),
      portraits: new Set(),
      alone: new Set(),
      silent: new Set(),
      roundUps: new Set(),
      bystanders: new Set(),
      unplaced: new Set(),
    });
    return { parts, total: sum(parts) };
  };

  it('is the sum of its named parts', () => {
    const { parts, total } = weight('Two dockers were killed in Haverquay on Sunday, police said.');
    expect(total).toBeCloseTo(
      Object.values(parts).reduce((a, b) => a + b, 0),
      6,
    );
  });

  it('has parts that the desk knows words for', () => {
    const { parts } = weight('Two dockers were killed in Haverquay on Sunday, police said.');
    expect(Object.keys(parts).filter((name) => PARTS[name] === undefined)).toEqual([]);
  });

  it.each([
    ['Two dockers were killed at the port, police said.', 'Two dockers were fined at the port, police said.'],
    ['The union said the strike would end.', 'The strike has its own rhythm and colour.'],
    ['Police arrested 14 dockers at the strike.', 'The port declined to comment on the strike.'],
    ['The minister said the strike would end.', 'A professor of ports said the strike would end.'],
    ['Police in Haverquay arrested 14 dockers at the strike.', 'Police arrested dockers at the strike.'],
  ])('“%s” weighs more than “%s”', (more, less) => expect(weight(more).total).toBeGreaterThan(weight(less).total));

  it.each([
    ['Outside the port Mira Vollan was asked by a reporter if the strike would end.', true],
    ['The minister was responding to questions about the strike at Port Example.', true],
    ['At the gate the NBC spoke on Friday to a couple who sell coffee to the strikers.', true],
    ['The port declined to comment on the strike.', true],
    ['Mira Vollan was asked by a reporter about the strike and said: “It ends on Friday.”', false],
    ['Asked whether the strike would end, Mira Vollan said talks would go on.', false],
    ['Dockers were asked to leave the quay at Port Example at noon.', false],
    ['The minister spoke on Friday to the union and offered 4 percent.', false],
  ])('“%s” is no news: %s', (text, none) => expect(weight(text).parts['no-news'] !== 0).toBe(none));

  it.each([
    ['dead', 'Two dockers were killed at the port, police said.', true],
    ['dead', 'Two dockers were hurt at the port, police said.', false],
    ['survey', 'Most Orlinians see the strike as lost, four years after the last one.', true],
    ['survey', 'Voters favour an end to the strike even as the port sends for more guards.', true],
    ['survey', 'Dockers see the gate of the port closed for the third day of the strike.', false],
    ['points-back', 'Mira Vollan said the raid was the worst that dockers had seen.', true],
    ['points-back', 'Mira Vollan said the raid on the strikers was the worst they had seen.', false],
    ['points-back', 'An aide said the talks were hard and long.', true],
    ['points-back', 'An aide said the talks in Haverquay were hard and long.', false],
    ['points-back', 'Mira Vollan said that after the meeting with Ada Okoro the talks were hard.', false],
    ['onlooker', 'Ada Dahl, a former Orlinian ambassador, said the strike would end.', true],
    ['onlooker', 'Ada Dahl, director of the Port Institute, said the strike would end.', true],
    ['onlooker', 'Ada Dahl, director of the port, said the strike would end.', false],
    ['bystander', 'Ruben Dahl, 54, runs a small hotel by the harbour of Haverquay.', true],
    ['bystander', 'Ruben Dahl, a mediator in Haverquay, opened the talks.', false],
    ['bystander', 'Ruben Dahl, 54, was arrested by the harbour of Haverquay.', false],
  ])('“%s” of “%s”: %s', (part, text, taken) => expect(weight(text).parts[part] !== 0).toBe(taken));

  it.each([
    ['Ruben Dahl said the strike would end.', 1],
    ['Ruben Dahl said the strike would end. Dahl, the union’s lawyer, had just met Mira Vollan.', 0],
    ['Mayor Ruben Dahl said the strike would end.', 0],
    ['Ten guards were seen at the gate, according to the independent monitoring group Havers Eye.', 0],
    ['The union said the strike would end.', 0],
  ])('nobody says who it is, of those who speak in “%s”: %i', (text, count) => {
    const { kept } = extractStatements(anArticle({ text }), text, STRIKE);
    expect(unplacedOf(kept, STRIKE).size).toBe(count);
  });

  it('dates a happening by its own words: days before the edition it is context', () => {
    const on = (day: string) => {
      const { features } = read([['a', `The union met the port on ${day}.`]], '2031-03-09');
      const [lead] = features;
      return lead?.statement.when?.date;
    };
    expect([on('Wednesday'), on('Saturday')]).toEqual(['2031-03-05', '2031-03-08']);
    expect(weight('The union met the port on Wednesday.').parts.old).toBeLessThan(0);
    expect(weight('The union met the port on Saturday.').parts.old).toBe(0);
    expect(weight('The union met the port.').parts.old).toBe(0);
  });

  it('takes a page of news of all sorts for one, and no report that the story has', () => {
    const other = Array.from({ length: 12 }, (_, at) => aStatement(`A choir sang in hall ${at}.`, { block: at }));
    const own = aStatement('Dockers on strike met the port.', { block: 12 });
    const names = (text: string) => text.includes('strike');
    const roundUps = (title: string, statements = [...other, own]) =>
      roundUpsOf(statements, [anArticle({ title })], names).size;
    expect([
      roundUps('Five things to know'),
      roundUps('Day 4 of the strike'),
      roundUps('Five things to know', other.slice(3)),
      roundUps('Five things to know', [...other, own, own, own]),
    ]).toEqual([1, 0, 0, 0]);
  });

  it('knows who is an onlooker for all that he says', () => {
    const { statements } = read([
      ['a', '“It is over,” said Ruben Dahl, a professor of ports. Mira Vollan met journalists.'],
    ]);
    const found = onlookersOf(statements, STRIKE);
    expect([...found].some((key) => /dahl/i.test(key))).toBe(true);
    expect([...found].some((key) => /vollan/i.test(key))).toBe(false);
  });
});

describe('an article dated on the day itself, without an hour', () => {
  const later = (text: string, kind: Article['kind'] = 'article') => {
    const article = anArticle({ text, published: '2031-03-10', kind });
    return writtenLater([article], extractStatements(article, text, STRIKE).kept, STRIKE, '2031-03-10').size > 0;
  };

  it.each([
    ['Police arrested 14 dockers on Monday.', true],
    ['The port said on Monday that it would close.', true],
    ['Fires burned overnight into Monday, police said.', false],
    ['Early on Monday, police closed the gate.', false],
    ['Both sides will meet on Monday.', false],
    ['Police arrested 14 dockers on Sunday.', false],
    ['Police arrested 14 dockers.', false],
  ])('%s (a Monday) was written later: %s', (text, expected) => expect(later(text)).toBe(expected));
});

describe('a portrait', () => {
  const isPortrait = (verb: string, kind: Article['kind'] = 'article'): boolean => {
    const text = ['Ada', 'Lena', 'Mira', 'Ruben', 'Tomas']
      .map((name) => `${name} Dahl ${verb} the gate is shut.`)
      .join(' ');
    const article = anArticle({ text, kind });
    return portraitsOf(extractStatements(article, text, STRIKE).kept, [article]).size > 0;
  };

  it('lets its people speak in the present; a report and a live blog are none', () => {
    expect([isPortrait('says'), isPortrait('said'), isPortrait('says', 'live-post')]).toEqual([true, false, false]);
  });

  it.each([
    ['an essay', 'The gate has its own rhythm.', true],
    ['a report', 'Police arrested 14 dockers on Sunday, the port said.', false],
  ])('is %s, by how it opens', (_, opening, expected) => {
    const text = `${opening} The quay is long and grey. The cranes stand like tall birds over the town. Old songs live on in the bars of Haverquay. The water has a smell of tar and salt. The roofs of the fish market are red.`;
    const article = anArticle({ text });
    expect(portraitsOf(extractStatements(article, text, STRIKE).kept, [article]).size > 0).toBe(expected);
  });

  it('an article of two sentences, in which nobody says anything on any day, is silent', () => {
    const isSilent = (text: string) => silentOf(extractStatements(anArticle({ text }), text, STRIKE).kept).size > 0;
    expect(isSilent('The dockers closed the gate. The ferry lies at the quay.')).toBe(true);
    expect(isSilent('The dockers closed the gate. The ferry left, the port said.')).toBe(false);
    expect(isSilent('The dockers closed the gate.')).toBe(false);
  });
});

describe('a member of the public', () => {
  it.each([
    ['“The gate is shut and nobody comes,” said Lena Dahl, 34, at the port.', true],
    ['Lena Dahl, a grandmother from Haverquay, said the gate was shut.', true],
    ['“The gate is shut and nobody comes,” said Lena Dahl, a spokeswoman for the port.', false],
    ['Mayor Lena Dahl said the gate was shut.', false],
    ['Lena Dahl said protesters had shut the gate.', false],
  ])('%s: %s', (text, expected) =>
    expect(bystandersOf(extractStatements(anArticle({ text }), text, STRIKE).kept, STRIKE).size > 0).toBe(expected),
  );
});
