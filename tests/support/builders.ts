import { type Article, ArticleId, EventId, type NewsEvent, type Statement, StatementId } from '#core/model.ts';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/schema.ts';

/** A small story of our own: a dock strike, with people whose names and offices change. */
export const STRIKE: Story = parseStory(
  `
id: dock-strike
title: Dock strike
matter: the dock strike at Port Example
dayCount: { date: 2031-03-10, day: 40 }
timeZone: Europe/London
terms: [strike, dockers, Port Example]
sections:
  - { id: pickets, heading: On the picket lines, terms: [picket, march, arrested, clash, blockade, injured, killed] }
  - { id: talks, heading: Talks, terms: [talks, negotiation, offer, agreement, mediator, vote] }
  - { id: other, heading: Other developments }
parties:
  - { id: union, names: [the union] }
  - { id: port, names: [the port] }
glossary:
  people:
    - name: Mira Vollan
      spellings: [Vollen, Mira Vollen]
      offices:
        - { title: union leader, until: 2031-03-05 }
        - { title: Transport Minister, from: 2031-03-06 }
    - { name: Tomas Berrigan, offices: [{ title: port director }] }
    - { name: Ada Okoro }
    - { name: Lena Okoro }
  places:
    - { name: Haverquay, spellings: [Haverkay], in: Northshire }
    - { name: Millsand }
    - { name: Port Example }
  bodies:
    - { name: OECS, spellings: [Oecs] }
  spellings: { defense: defence, labor: labour }
outlets:
  - { name: Sample Wire, agency: true, terms: licensed }
  - { name: The Specimen Times, terms: licensed }
  - { name: Quiet Post, terms: background }
  - { name: Short Herald, terms: quotation, words: 20 }
`,
  'strike.yaml',
);

export function anArticle(over: Partial<Article> & { readonly text?: string } = {}): Article {
  const { text, ...rest } = over;
  return {
    id: ArticleId.parse('a1'),
    file: 'a.txt',
    kind: 'article',
    layout: 'single',
    title: 'Dockers walk out',
    titleSpan: null,
    outlet: 'The Specimen Times',
    author: null,
    agency: null,
    url: null,
    published: '2031-03-09',
    dating: 'stated',
    evidence: [],
    start: 0,
    end: text?.length ?? 0,
    words: 0,
    blocks: text === undefined ? [] : [{ start: 0, end: text.length, heading: null }],
    ...rest,
  };
}

/** A statement whose text is all of its file, unless said otherwise. */
export function aStatement(text: string, over: Partial<Statement> = {}): Statement {
  return {
    id: StatementId.parse(`s:${text}`),
    articleId: ArticleId.parse('a1'),
    file: 'a.txt',
    start: 0,
    end: text.length,
    text,
    block: 0,
    index: 0,
    heading: null,
    attribution: null,
    voices: [],
    quotes: [],
    when: null,
    mentions: [],
    background: false,
    commentary: false,
    standsAlone: true,
    leans: null,
    ...over,
  };
}

export function anEvent(statement: Statement, over: Partial<NewsEvent> = {}): NewsEvent {
  return {
    id: EventId.parse(`e:${statement.id}`),
    statements: [statement.id],
    date: '2031-03-09',
    standing: 'reported',
    deniedBy: [],
    akin: [],
    sources: ['The Specimen Times'],
    salience: 2,
    parts: { position: 2 },
    status: 'new',
    ...over,
  };
}
