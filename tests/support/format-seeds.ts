/** A dock strike as a folder may hold it: each article in another format, in our own words. */
import { gzipSync } from 'node:zlib';

interface Told {
  readonly title: string;
  /** The moment that the file states, with its offset. */
  readonly at: string;
  readonly paragraphs: readonly [string, string];
}

const told = (title: string, at: string, ...paragraphs: [string, string]): Told => ({ title, at, paragraphs });

const TOLD = {
  rss: told(
    'Ferry crews of Port Sample join the dockers’ strike',
    '2025-03-01T15:00:00Z',
    'Ferry crews in Port Sample joined the strike of the dockers on Saturday, the Harbour Union said.',
    'Some 85 sailings from Port Sample were cancelled & 4,300 passengers were sent home, the ferry company said.',
  ),
  atom: told(
    'Bakers of Port Sample bring bread to the pickets',
    '2025-03-01T16:10:00+01:00',
    'Eleven bakeries in Port Sample gave bread and soup to pickets at the harbour on Saturday, their guild said.',
    'The Harbour Union said 600 dockers had eaten at the northern gate of the port before noon.',
  ),
  jsonFeed: told(
    'Coal runs short at Port Sample power station in strike',
    '2025-03-01T17:20:00Z',
    'The power station in Port Sample has coal for nine days because of the strike, its operator Gridmark said on Saturday.',
    'Gridmark asked the Harbour Union to let two coal ships unload at the western quay of the port.',
  ),
  linked: told(
    'Minister offers a mediator in the port strike',
    '2025-03-01T19:30:00Z',
    'Transport Minister Ana Exemplo offered on Saturday to send a mediator to the port strike, her ministry said.',
    'Port Sample’s operator, Quayside Holdings, said 62 ships were waiting outside the harbour on Saturday.',
  ),
  page: told(
    'Court lets pickets of Port Sample stay at the gates',
    '2025-03-01T12:45:00Z',
    'A court in Port Sample ruled on Saturday that pickets may stay at the gates of the harbour, its clerk said.',
    'Quayside Holdings had asked the court to keep dockers 200 metres away from the port for the whole strike.',
  ),
  letter: told(
    'Strike in Port Sample costs exporters $9m a day',
    '2025-03-01T08:05:00+02:00',
    'The strike in Port Sample costs exporters of grain $9m a day, the chamber of trade said on Saturday.',
    'Three mills near the harbour of Port Sample have sent 140 workers home, the chamber of trade said.',
  ),
  ninjs: told(
    'Police arrest four on march of dockers in Port Sample',
    '2025-03-01T18:00:00Z',
    'Police in Port Sample arrested four people on a march of dockers through the old town on Saturday.',
    'About 2,000 dockers and their families had walked from the harbour to the city hall of Port Sample.',
  ),
  lines: told(
    'Dockers in Port Sample extend their strike by a week',
    '2025-03-01T14:00:00Z',
    'Dockers in Port Sample voted on Saturday to extend their strike by seven days, the Harbour Union said.',
    'The Harbour Union said 1,240 of its 1,300 members had backed the longer walkout of the dockers.',
  ),
  packed: told(
    'Lorry drivers turn away from Port Sample harbour',
    '2025-03-01T13:15:00Z',
    'Lorry drivers took 300 containers to Norburg instead of Port Sample on Saturday, the hauliers’ league said.',
    'The hauliers’ league said no lorry had entered the harbour since the strike of the dockers began.',
  ),
  dump: told(
    'Union turns down 3 percent in Port Sample strike',
    '2025-03-01T20:40:00Z',
    'The Harbour Union turned down a rise of 3 percent on Saturday and said the strike in Port Sample would go on.',
    'Quayside Holdings called its offer to the dockers “the last one of this winter” in a letter to the union.',
  ),
  dumped: told(
    'Cruise ship passes by Port Sample in strike',
    '2025-03-01T09:30:00Z',
    'A cruise ship with 1,900 passengers left Port Sample off its route on Saturday because of the strike.',
    'The harbour master of Port Sample said six more cruise ships were due before the end of March.',
  ),
  front: told(
    'Fire brigade puts out burning tyres at port of Port Sample',
    '2025-03-01T22:05:00Z',
    'Fire crews put out burning tyres at the eastern gate of the harbour in Port Sample on Saturday night.',
    'Nobody was hurt, and the Harbour Union said its pickets had not lit the fire, the fire brigade said.',
  ),
} satisfies Record<string, Told>;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const html = ({ paragraphs }: Told): string => paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');
const plain = ({ paragraphs }: Told): string => paragraphs.join('\n\n');
const object = (one: Told): string =>
  JSON.stringify({ title: one.title, text: plain(one), date: one.at, outlet: 'Example Herald' });
const dumped = (one: Told): string =>
  `# ${one.title}\n - https://post.example/${one.at.slice(11, 13)}\n - RSS feed: news\n - date published: ${one.at.replace('T', ' ').replace('Z', '+00:00')}\n\n${plain(one)}\n`;

export interface FormatSeed {
  readonly content: string | Uint8Array;
  /** Its articles' titles, each with the moment of its publication. */
  readonly articles: readonly Told[];
}
const seed = (content: string | Uint8Array, ...articles: Told[]): FormatSeed => ({ content, articles });

/** By file name. */
export const FORMAT_SEEDS: Readonly<Record<string, FormatSeed>> = {
  'ferries.rss': seed(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Sample Wire</title><item><title>${escaped(TOLD.rss.title)}</title>
<link>https://wire.example/ferries</link><pubDate>Sat, 01 Mar 2025 15:00:00 GMT</pubDate><description><![CDATA[${html(TOLD.rss)}]]></description></item></channel></rss>`,
    TOLD.rss,
  ),
  'bread.atom': seed(
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Example Herald</title><id>x</id><updated>2025-03-01T18:00:00Z</updated><entry><id>b</id><title>${escaped(TOLD.atom.title)}</title><link href="https://herald.example/bread"/><published>${TOLD.atom.at}</published><updated>2025-03-01T17:00:00Z</updated><content type="html">${escaped(html(TOLD.atom))}</content></entry></feed>`,
    TOLD.atom,
  ),
  'coal.json': seed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Specimen Post',
      items: [
        {
          id: '1',
          url: 'https://post.example/coal',
          title: TOLD.jsonFeed.title,
          content_html: html(TOLD.jsonFeed),
          date_published: TOLD.jsonFeed.at,
        },
      ],
    }),
    TOLD.jsonFeed,
  ),
  'mediator.html': seed(
    `<!doctype html><html><head><meta property="og:site_name" content="Example Herald"><script type="application/ld+json">${JSON.stringify(
      {
        '@type': 'NewsArticle',
        headline: TOLD.linked.title,
        datePublished: TOLD.linked.at,
        articleBody: plain(TOLD.linked),
      },
    )}</script></head><body></body></html>`,
    TOLD.linked,
  ),
  'court.html': seed(
    `<!doctype html><html><head><title>${TOLD.page.title} | Sample Wire</title><meta property="og:site_name" content="Sample Wire"><meta property="article:published_time" content="${TOLD.page.at}"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>${TOLD.page.title}</h1>\n${html(TOLD.page)}\n</article></main><footer><p>© 2025 Sample Wire. All rights reserved.</p></footer></body></html>`,
    TOLD.page,
  ),
  'exports.eml': seed(
    [
      'MIME-Version: 1.0',
      'From: Trade Letter <news@letter.example>',
      'To: reader@inbox.example',
      `Subject: ${TOLD.letter.title}`,
      'Date: Sat, 01 Mar 2025 08:05:00 +0200',
      'Message-ID: <1@letter.example>',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<html><body>${html(TOLD.letter)}<p>You receive this because you signed up. <a href="https://letter.example/u">Unsubscribe</a></p></body></html>`,
      '',
    ].join('\r\n'),
    TOLD.letter,
  ),
  'march.ninjs.json': seed(
    JSON.stringify({
      uri: 'urn:march',
      version: '1',
      versioncreated: TOLD.ninjs.at,
      pubstatus: 'usable',
      headline: TOLD.ninjs.title,
      body_html: html(TOLD.ninjs),
      infosources: [{ name: 'Sample Wire' }],
    }),
    TOLD.ninjs,
  ),
  'vote.jsonl': seed(`${object(TOLD.lines)}\n`, TOLD.lines),
  'lorries.txt.gz': seed(
    gzipSync(
      `---\ntitle: ${TOLD.packed.title}\noutlet: Specimen Post\npublished: ${TOLD.packed.at}\n---\n\n${plain(TOLD.packed)}\n`,
    ),
    TOLD.packed,
  ),
  'dump.md': seed(`${dumped(TOLD.dump)}\n${dumped(TOLD.dumped)}`, TOLD.dump, TOLD.dumped),
  'tyres.md': seed(
    `---\ntitle: ${JSON.stringify(TOLD.front.title)}\nsource: Example Herald\ndate: ${TOLD.front.at}\n---\n\n${plain(TOLD.front)}\n`,
    TOLD.front,
  ),
};
