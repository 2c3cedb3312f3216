import { describe, expect, it } from 'vitest';
import { denialFinder, denialsOf, isDenial } from '#core/events/denials.ts';
import { featuresOf } from '#core/events/features.ts';
import { backingOf, standingOf } from '#core/events/standing.ts';
import { type Article, ArticleId, type Attribution, type Mention, type Statement } from '#core/model.ts';
import { anArticle, aStatement, STRIKE } from '#tests/support/builders.ts';

describe('a denial', () => {
  it.each([
    'The port denied that any ship had left.',
    'The union dismissed the report as a rumour.',
    'No such meeting took place, the minister said.',
    'The director called the story a complete fabrication.',
    'The mediator said the march never happened.',
    'The union rejected the allegation.',
    'The port said it had not provided any evidence of losses, and has not provided any evidence since.',
    'The union disputed the figures of the port.',
  ])('is: %s', (text) => expect(isDenial(text)).toBe(true));

  it.each([
    'The union rejected the offer of the port.',
    'Reporters were denied entry to the pier.',
    'It cannot be denied that ships are waiting.',
    'The port refused to comment.',
    'The damage is undeniable, the mayor said.',
    'Talks on territorial disputes that block the port go on.',
    'The port dismissed its director on Monday.',
  ])('is not: %s', (text) => expect(isDenial(text)).toBe(false));
});

const mention = (text: string, word: string, kind: Mention['kind']): Mention => ({
  kind,
  text: word,
  key: word,
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
});
const says = (speaker: string): Attribution => ({
  speaker,
  speakerKey: speaker,
  verb: 'said',
  speakerSpan: null,
  clause: null,
  secondHand: false,
  via: null,
});

/** Statements each in an article and outlet of its own. */
function told(
  ...items: readonly {
    text: string;
    outlet?: string | null;
    agency?: string;
    by?: string;
    unnamed?: boolean;
    via?: string;
    places?: readonly string[];
    file?: string;
    published?: string;
  }[]
) {
  const articles: Article[] = items.map((item, at) =>
    anArticle({
      id: ArticleId.parse(`a${at}`),
      file: item.file ?? `${at}.txt`,
      outlet: item.outlet === undefined ? `Outlet ${at}` : item.outlet,
      agency: item.agency ?? null,
      ...(item.published ? { published: item.published } : {}),
    }),
  );
  const statements: Statement[] = items.map((item, at) =>
    aStatement(item.text, {
      articleId: ArticleId.parse(`a${at}`),
      file: item.file ?? `${at}.txt`,
      attribution: item.by
        ? { ...says(item.by), ...(item.unnamed ? { speakerKey: null } : {}), via: item.via ?? null }
        : null,
      mentions: (item.places ?? []).map((place) => mention(item.text, place, 'place')),
    }),
  );
  return featuresOf(statements, articles, STRIKE).features;
}

describe('independent sources', () => {
  it('are outlets, each once', () => {
    const members = told(
      { text: 'Fourteen dockers were arrested at the northern gate.', outlet: 'The Specimen Times' },
      { text: 'Police held 14 people after clashes.', outlet: 'The Specimen Times' },
      { text: 'Arrests were made in the morning, an officer said.', outlet: 'Example Herald' },
    );
    expect(backingOf(members, STRIKE).sources).toEqual(['Example Herald', 'The Specimen Times']);
  });

  it('count a copied sentence once', () => {
    const text = 'Fourteen dockers were arrested at the northern gate on Monday morning.';
    const members = told({ text, outlet: 'The Specimen Times' }, { text, outlet: 'Example Herald' });
    expect(backingOf(members, STRIKE).sources).toEqual(['The Specimen Times']);
  });

  it('count an agency in two outlets as the agency', () => {
    const members = told(
      { text: 'Fourteen dockers were arrested, the agency said.', outlet: 'The Specimen Times', by: 'Sample Wire' },
      { text: 'Police held people at the gate.', outlet: 'Sample Wire' },
    );
    expect(backingOf(members, STRIKE).sources).toEqual(['Sample Wire']);
  });

  it('count a file without outlets as one', () => {
    const members = told(
      { text: 'Fourteen dockers were arrested.', outlet: null, file: 'dump.txt' },
      { text: 'Police held people at the gate.', outlet: null, file: 'dump.txt' },
    );
    expect(backingOf(members, STRIKE).sources).toEqual(['file:dump.txt']);
  });
});

describe('what denies what', () => {
  const claim = { text: 'The port said dockers had burned a crane in Millsand.', by: 'the port', places: ['Millsand'] };

  it('is another speaker on the same matter', () => {
    const [a, b] = told(claim, {
      text: 'The union denied that its dockers burned a crane in Millsand.',
      by: 'the union',
      places: ['Millsand'],
    });
    if (!a || !b) throw new Error('no features');
    expect(denialsOf([a], [b], STRIKE)).toEqual([b.statement.id]);
    expect(standingOf(backingOf([a], STRIKE), denialsOf([a], [b], STRIKE))).toBe('disputed');
  });

  it.each([
    [
      'another matter',
      {
        text: 'The union denied that it had asked the mediator to leave Haverquay.',
        by: 'the union',
        places: ['Haverquay'],
      },
    ],
    [
      'the claimant itself',
      { text: 'The port denied that a crane burned in Millsand was its own.', by: 'the port', places: ['Millsand'] },
    ],
  ])('is not %s', (_, denial) => {
    const [a, b] = told(claim, denial);
    if (!a || !b) throw new Error('no features');
    expect(denialsOf([a], [b], STRIKE)).toEqual([]);
  });

  it('is told of a claim by another outlet too, in whatever words the claim was printed', () => {
    const claims = [
      'The port accused strikers on Monday of jamming the points at Millsand junction with wedges.',
      'Strikers jammed the points at Millsand junction, the port said.',
    ];
    for (const text of claims) {
      const [a, b] = told(
        { text, by: 'the port', places: ['Millsand'] },
        {
          text: 'The union denied that its members had jammed the points at Millsand junction, and asked for proof.',
          by: 'the union',
          places: ['Millsand'],
        },
      );
      if (!a || !b) throw new Error('no features');
      expect(a.article.outlet).not.toBe(b.article.outlet);
      expect(denialsOf([a], [b], STRIKE), text).toEqual([b.statement.id]);
      expect(denialsOf([b], [a], STRIKE), text).toEqual([]);
    }
  });

  it.each([
    ['is the next sentence on the same place, in whatever words', { index: 1 }, true],
    ['is not a later one', { index: 2 }, false],
    ['is not the next one of another article', { index: 1, articleId: ArticleId.parse('a1') }, false],
  ])('%s', (_, over, found) => {
    const made = [
      {
        text: 'The port said on Sunday that it had cleared two piers in Millsand and one in Haverquay.',
        by: 'the port',
      },
      { text: 'The union denied having left Millsand.', by: 'the union' },
    ].map(({ text, by }, at) =>
      aStatement(text, {
        articleId: ArticleId.parse('a0'),
        attribution: says(by),
        mentions: [mention(text, 'Millsand', 'place')],
        ...(at === 1 ? over : {}),
      }),
    );
    const articles = ['a0', 'a1'].map((id) => anArticle({ id: ArticleId.parse(id) }));
    const [a, b] = featuresOf(made, articles, STRIKE).features;
    if (!a || !b) throw new Error('no features');
    expect(denialsOf([a], denialFinder([a, b])([a]), STRIKE)).toEqual(found ? [b.statement.id] : []);
  });

  it('is not what was denied before it was claimed', () => {
    const [a, b] = told(
      { ...claim, published: '2031-03-09' },
      {
        text: 'The union denied that its dockers burned a crane in Millsand.',
        by: 'the union',
        places: ['Millsand'],
        published: '2031-03-06',
      },
    );
    if (!a || !b) throw new Error('no features');
    expect(denialsOf([a], [b], STRIKE)).toEqual([]);
  });

  it('is not what is only spoken of', () => {
    const [a, b] = told(
      { ...claim, text: 'The port said the alleged burning of a crane in Millsand ends its offer.' },
      {
        text: 'The union denied the alleged burning of a crane in Millsand.',
        by: 'the union',
        places: ['Millsand'],
      },
    );
    if (!a || !b) throw new Error('no features');
    expect(denialsOf([a], [b], STRIKE)).toEqual([]);
  });

  it('is not the claimant’s own denial of something else, though both are told together', () => {
    const [a, b] = told(claim, {
      text: 'The port said a crane burned in Millsand, denying that it was its own.',
      by: 'the port',
      places: ['Millsand'],
    });
    if (!a || !b) throw new Error('no features');
    expect(denialsOf([a, b], [b], STRIKE)).toEqual([]);
  });
});

describe('the standing', () => {
  const fact = 'Fourteen dockers were arrested at the northern gate.';
  const other = 'Police held 14 people after clashes, and let two of them go.';
  const third = 'Arrests began before noon near the pier.';

  it.each([
    ['one outlet', [{ text: fact }], 'reported'],
    ['two outlets that tell it as fact', [{ text: fact }, { text: other }], 'corroborated'],
    ['a copied text', [{ text: fact }, { text: fact }], 'reported'],
    [
      'two outlets with one agency’s copy',
      [
        { text: fact, agency: 'Sample Wire' },
        { text: other, agency: 'Sample Wire' },
      ],
      'reported',
    ],
    ['an outlet and an agency', [{ text: fact }, { text: other, agency: 'Sample Wire' }], 'corroborated'],
    [
      'an agency and an outlet that has it from the agency',
      [
        { text: fact, agency: 'Sample Wire' },
        { text: other, by: 'police', unnamed: true, via: 'sample wire' },
      ],
      'reported',
    ],
    [
      'one claimant in two outlets',
      [
        { text: fact, by: 'the port' },
        { text: other, by: 'the port' },
      ],
      'reported',
    ],
    [
      'one claimant in three outlets, once by an agency',
      [
        { text: fact, by: 'the port' },
        { text: other, by: 'the port', via: 'sample wire' },
        { text: third, by: 'the port' },
      ],
      'reported',
    ],
    [
      'two claimants in two outlets',
      [
        { text: fact, by: 'the port' },
        { text: other, by: 'the mediator' },
      ],
      'corroborated',
    ],
    [
      'two claimants in one outlet',
      [
        { text: fact, by: 'the port', outlet: 'Example Herald' },
        { text: other, by: 'the mediator', outlet: 'Example Herald' },
      ],
      'reported',
    ],
    [
      'a claimant, and officials who may be the same',
      [
        { text: fact, by: 'the port' },
        { text: other, by: 'officials', unnamed: true },
      ],
      'reported',
    ],
    [
      'officials in two outlets',
      [
        { text: fact, by: 'port officials', unnamed: true },
        { text: other, by: 'officials', unnamed: true },
      ],
      'reported',
    ],
    [
      'a claimant, and witnesses',
      [
        { text: fact, by: 'the port' },
        { text: other, by: 'two witnesses', unnamed: true },
      ],
      'corroborated',
    ],
    ['a claim, and an outlet that tells it as fact', [{ text: fact, by: 'the port' }, { text: other }], 'corroborated'],
  ] as const)('%s: %s', (_, items, standing) =>
    expect(standingOf(backingOf(told(...items), STRIKE), [])).toBe(standing),
  );

  it('is disputed where a party denies it, however many tell it', () => {
    const members = told({ text: fact }, { text: other });
    const denials = told({ text: 'The union denied it.' }).map(({ statement }) => statement.id);
    expect(standingOf(backingOf(members, STRIKE), denials)).toBe('disputed');
  });
});
