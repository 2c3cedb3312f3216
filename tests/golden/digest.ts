import { ArticleId, type Bullet, type Citation, type Derivation, Digest, EventId } from '#core/model.ts';

/** What seeds may hold and no edition may pass on: markup, template text, our own tokens, bidi and control characters. */
export const HOSTILE =
  '<script>alert(1)</script> {{constructor}} {{{raw}}} %%UNSUBSCRIBE_URL%% </mj-text> <img src=x onerror=y> \u202egnp.exe\u0007 & "q"';

interface Source {
  readonly outlet: string | null;
  readonly quote: string;
  readonly url?: string | null;
  readonly title?: string;
  readonly published?: string | null;
}

let made = 0;

function citation(source: Source): Citation {
  made += 1;
  const start = made * 1000;
  return {
    articleId: ArticleId.parse(`article-${made}`),
    file: `seed-${(made % 3) + 1}.txt`,
    start,
    end: start + source.quote.length,
    quote: source.quote,
    outlet: source.outlet,
    title: source.title ?? `Report number ${made}`,
    url: source.url === undefined ? `https://news.example.org/report/${made}?a=1&b=2` : source.url,
    published: source.published === undefined ? '2025-12-30T21:05' : source.published,
  };
}

/** A stretch of a bullet: words of a citation, or `[written, replaced, by]` for a glossary entry or a rule. */
type Stretch = string | readonly [written: string, replaced: string, by: 'glossary' | 'rule'];

function bullet(
  sources: readonly Source[],
  stretches: readonly Stretch[],
  more: Partial<Pick<Bullet, 'standing' | 'status' | 'salience'>> = {},
): Bullet {
  const citations = sources.map(citation);
  const derivation: Derivation[] = [];
  let text = '';
  for (const stretch of stretches) {
    const start = text.length;
    text += typeof stretch === 'string' ? stretch : stretch[0];
    derivation.push(derive(stretch, citations, { start, end: text.length }));
  }
  const weight = more.salience ?? 1;
  return {
    id: EventId.parse(`event-${made}`),
    text,
    standing: more.standing ?? 'reported',
    status: more.status ?? 'new',
    salience: weight,
    parts: { sources: weight },
    citations,
    derivation,
    edited: [],
    findings: [],
  };
}

function derive(stretch: Stretch, citations: readonly Citation[], span: { start: number; end: number }): Derivation {
  if (typeof stretch !== 'string') {
    return stretch[2] === 'glossary'
      ? { ...span, from: 'glossary', entry: stretch[0], replaced: stretch[1] }
      : { ...span, from: 'rule', rule: 'lead-in dropped', replaced: stretch[1] };
  }
  const index = citations.findIndex((source) => source.quote.includes(stretch));
  const source = citations[index];
  if (source === undefined) throw new Error(`golden digest: no source has "${stretch}"`);
  return { ...span, from: 'citation', citation: index, sourceStart: source.start + source.quote.indexOf(stretch) };
}

const docks: readonly Bullet[] = [
  bullet(
    [
      {
        outlet: 'Sample Wire',
        quote:
          'Overnight, two cranes were set on fire at the northern quay and one worker was hurt, the port police said.',
      },
      { outlet: 'Harbour Post', quote: 'One worker was hurt when cranes burned at the northern quay.' },
    ],
    [
      ['T', 'Overnight, t', 'rule'],
      'wo cranes were set on fire at the northern quay and one worker was hurt, the port police said.',
    ],
    { standing: 'corroborated', salience: 9 },
  ),
  bullet(
    [
      {
        outlet: 'Sample Wire',
        quote:
          'The shipping company said that pickets had blocked an ambulance, which the dockers’ union called “a plain invention”.',
      },
    ],
    [
      'The shipping company said that pickets had blocked an ambulance, which the dockers’ union called “a plain invention”.',
    ],
    { standing: 'disputed', salience: 6 },
  ),
  bullet(
    [
      {
        outlet: 'Harbour Post',
        url: null,
        published: '2025-12-31',
        quote:
          'Queues of lorries reached 14 kilometres (nine miles) by dawn, and drivers were told to turn back at the ring road, ' +
          'where volunteers from three parishes handed out soup, blankets and hand-drawn maps of the detours, and where, ' +
          'according to a steward who had been there since midnight, nobody had seen an official of any kind all night long.',
      },
    ],
    [
      'Queues of lorries reached 14 kilometres (nine miles) by dawn, and drivers were told to turn back at the ring road',
      ['.', ', where volunteers from three parishes', 'rule'],
    ],
    { status: 'update', salience: 4 },
  ),
];

const talks: readonly Bullet[] = [
  bullet(
    [
      {
        outlet: 'Test Courier',
        url: 'http://insecure.example.org/talks',
        quote: 'J Roe will meet both sides on Friday, her office announced.',
      },
      {
        outlet: 'Example Gazette',
        url: 'https://192.168.0.7/internal',
        quote: 'The minister is to see both sides before the weekend.',
      },
    ],
    [['Harbour Minister Jane Roe', 'J Roe', 'glossary'], ' will meet both sides on Friday, her office announced.'],
    { standing: 'corroborated', salience: 5 },
  ),
  bullet(
    [{ outlet: null, url: null, published: null, title: HOSTILE, quote: `The union posted: ${HOSTILE}` }],
    [`The union posted: ${HOSTILE}`],
  ),
  bullet(
    [
      {
        outlet: 'Sample Wire',
        published: '2025-12-31T04:30:00Z',
        quote: 'A mediator proposed a rise of 4.5 percent over two years, to be paid back to the first of October.',
      },
    ],
    ['A mediator proposed a rise of 4.5 percent over two years, to be paid back to the first of October.'],
    { salience: 3 },
  ),
];

/** One digest that reaches every branch of every template. */
export const goldenDigest: Digest = Digest.parse({
  story: 'harbour-strike',
  date: '2025-12-31',
  day: 1405,
  title: 'Norrhaven harbour strike: List of key events, day 1,405',
  standfirst: 'These are the key developments from day 1,405 of the strike in Norrhaven’s harbour.',
  leadIn: 'Here is where things stand on Wednesday, December 31:',
  note: 'A quiet day: the texts at hand give six items of news.',
  sections: [
    { id: 'docks', heading: 'On the docks', items: [...docks] },
    { id: 'talks', heading: 'Talks', items: [...talks] },
  ],
  inputs: { seeds: 'a'.repeat(64), story: 'b'.repeat(64), edits: null, previous: null },
  accounting: {
    articles: 23,
    statements: 311,
    events: 41,
    kept: 6,
    excluded: { duplicate: 4, background: 120, 'over-budget': 1, undated: 2, caption: 17 },
  },
});
