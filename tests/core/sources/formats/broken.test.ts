import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEEPEST } from '#core/sources/formats/html/parts.ts';
import { MAX_SEED_BYTES, readBytes } from '#core/sources/formats/read.ts';
import { ARRIVALS } from './arrivals.ts';
import { bytesOf, read, refusal } from './reading.ts';

const packed = ARRIVALS['packed.rss.gz'] ?? new Uint8Array();
const FEED = '<rss version="2.0"><channel><title>T</title><item><title>Ferry late again today</title></item>';
const LETTER = 'MIME-Version: 1.0\r\nFrom: a@b.example\r\nSubject: Talks\r\n';

describe('a bad file is refused in one line that names it and what to do', () => {
  it.each<[string, string, string | Uint8Array, string, RegExp]>([
    ['a gzip that breaks off', 'a.rss.gz', packed.slice(0, packed.length - 40), 'unreadable', /copy it again/],
    [
      'a gzip that was changed',
      'a.rss.gz',
      packed.map((byte, at) => (at === 60 ? byte ^ 255 : byte)),
      'unreadable',
      /gzip/,
    ],
    ['a gzip in a gzip', 'a.gz', gzipSync(packed), 'binary', /unpack it once/],
    ['a bomb', 'a.gz', gzipSync(new Uint8Array(MAX_SEED_BYTES + 1)), 'too-large', /20 MB/],
    ['an empty gzip', 'a.gz', gzipSync(''), 'empty', /empty/],
    ['XML that is no feed', 'a.xml', '<?xml version="1.0"?><svg></svg>', 'unreadable', /feed/],
    ['a feed that breaks off in its first entry', 'a.rss', '<rss><channel>\n<item><title>Half', 'unreadable', /line 2/],
    [
      'a feed without an entry',
      'a.rss',
      '<rss version="2.0"><channel><title>T</title></channel></rss>',
      'empty',
      /entry/,
    ],
    ['JSON that breaks off', 'a.json', '{"title": "Ferry late",\n"text": "It', 'unreadable', /line 2/],
    ['JSON with a word in it', 'a.json', '[{"title": "Ferry late"},\n{"title":\nlate}]', 'unreadable', /line 3/],
    ['JSON in capitals', 'a.json', '{"title": "Ferry late",\n"open": TRUE,\n"text": "x"}', 'unreadable', /line 2/],
    [
      'JSON with a number of its own',
      'a.json',
      '{"title": 1E5,\n"n": 1e5, "open": "\\uAbcD \\N"\n\n}',
      'unreadable',
      /line 2/,
    ],
    ['JSON without a comma', 'a.json', '{"title": "Ferry late"\n\n"text": "x"}', 'unreadable', /line 3/],
    ['JSON without an article', 'a.json', '{"settings": {"dark": true}}', 'empty', /title/],
    ['a page without a text', 'a.html', '<!doctype html><html><body><script>x</script></body></html>', 'empty', /text/],
    ['a page nested without end', 'a.html', `<html>${'<div>'.repeat(DEEPEST + 1)}x`, 'unreadable', /nested/],
    ['a letter without a text', 'a.eml', `${LETTER}Content-Type: image/png\r\n\r\nx`, 'empty', /letter/],
    [
      'a charset that is none',
      'a.html',
      Buffer.from('<meta charset="klingon"><p>caf\u00e9</p>', 'latin1'),
      'not-utf8',
      /klingon/,
    ],
    [
      'UTF-8 declared, Latin-1 written',
      'a.html',
      Buffer.from('<meta charset="utf-8"><p>caf\u00e9</p>', 'latin1'),
      'not-utf8',
      /UTF-8/,
    ],
    ['UTF-32', 'a.txt', new Uint8Array([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'not-utf8', /utf-32/],
  ])('%s', async (_, file, content, reason, says) => {
    const found = await refusal(file, content);
    expect(found.reason).toBe(reason);
    expect(found.detail).toMatch(says);
  });
});

describe('a bad part costs that part, and is named', () => {
  it('a feed that breaks off', async () => {
    const { titles, refused } = await read('a.rss', `${FEED}\n<item><title>Half a`);
    expect(titles).toEqual(['Ferry late again today']);
    expect(refused).toEqual([expect.stringMatching(/^a\.rss: line 2: .*fetch it again/)]);
  });

  it('a line that is no JSON, and one that holds no article', async () => {
    const lines = [
      '{"title":"Ferry late","text":"It was late."}',
      '{"title": oops}',
      '',
      '{"n":1}',
      '{"headline":"Port shut","body_html":"<p>It is.</p>"}',
      '{"title":"x","text":"y"}',
    ];
    const { titles, refused } = await read('a.jsonl', lines.join('\r\n'));
    expect(titles).toEqual(['Ferry late', 'Port shut', 'x']);
    expect(refused).toEqual([
      expect.stringMatching(/^a\.jsonl: line 2: /),
      expect.stringMatching(/^a\.jsonl: line 4: /),
    ]);
  });

  it('an entry that is no XML', async () => {
    const bad = '\n<item><title>Bad <!-- one</title></item>\n<item><title>Port is shut again</title></item>';
    const { titles, refused } = await read('a.rss', `${FEED}${bad}\n</channel></rss>`);
    expect(titles).toEqual(['Ferry late again today', 'Port is shut again']);
    expect(refused).toEqual(['a.rss: line 2: an entry that is no XML; the others are read']);
  });

  it('an entry nested without end', async () => {
    const bad = `<item><title>Bad</title><description><![CDATA[${'<b>'.repeat(DEEPEST + 1)}x]]></description></item>`;
    const { titles, refused } = await read('a.rss', `${FEED}${bad}</channel></rss>`);
    expect(titles).toEqual(['Ferry late again today']);
    expect(refused).toEqual([expect.stringContaining('entry 2')]);
  });

  it('a script of JSON-LD', async () => {
    const { refused } = await read('b.html', ARRIVALS['broken-data.html'] ?? '');
    expect(refused).toEqual([expect.stringMatching(/^b\.html: line \d+: JSON-LD/)]);
  });
});

describe('nothing is expanded, fetched or run', () => {
  const ENTITIES =
    '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/hostname">]>';

  it('entities of a feed', async () => {
    const { text } = await read(
      'a.rss',
      `<?xml version="1.0"?>${ENTITIES}<rss version="2.0"><channel><item><title>The &c; and &x; of it all</title></item></channel></rss>`,
    );
    expect(text.length).toBeLessThan(60);
    expect(text).not.toContain('ha ha');
  });

  it('scripts, styles, frames and what is hidden', async () => {
    const hidden = [
      '<script>SECRET</script>',
      '<style>SECRET</style>',
      '<template>SECRET</template>',
      '<noscript>SECRET</noscript>',
      '<svg><text>SECRET</text></svg>',
      '<iframe srcdoc="SECRET">SECRET</iframe>',
      '<p hidden>SECRET</p>',
      '<div style="display: none"><p>SECRET</p></div>',
      '<!-- SECRET -->',
      '<p aria-hidden="true">SECRET</p>',
    ];
    const { text } = await read(
      'a.html',
      `<html><body><h1>Ferry late</h1><p>It was two hours late on Monday, the company said.</p>${hidden.join('\n')}</body></html>`,
    );
    expect(text).not.toContain('SECRET');
    expect(text).toContain('two hours late');
  });
});

describe('as long as it takes', () => {
  it.each<[string, string, string]>([
    ['a million ampersands', 'a.html', `<html><body>${'&'.repeat(1_000_000)}`],
    ['a million open tags', 'a.html', `<html><body>${'<'.repeat(1_000_000)}`],
    ['paragraphs without end', 'a.html', `<html><body>Word${'<p>'.repeat(500_000)}`],
    ['an attribute of 3 MB', 'a.html', `<html><body><p class="${'a '.repeat(1_500_000)}">Word</p>`],
    ['comments', 'a.html', `<html><body>Word ${'<!-- '.repeat(400_000)}`],
    ['CDATA in CDATA', 'a.rss', `${FEED}${'<![CDATA['.repeat(200_000)}`],
    ['white space', 'a.rss', `${FEED}${' '.repeat(2_000_000)}</channel></rss>`],
    [
      'links in a letter',
      'a.eml',
      `${LETTER}Content-Type: text/html\r\n\r\n${'<a href="https://x.example/?u=https://y.example/">a</a> '.repeat(20_000)}`,
    ],
    ['lines in a letter', 'a.eml', `${LETTER}Content-Type: text/plain\r\n\r\n${'word word\r\n'.repeat(100_000)}`],
    ['objects in objects', 'a.json', `${'{"data":'.repeat(2000)}{"title":"Word"}${'}'.repeat(2000)}`],
    [
      'graphs in graphs',
      'a.html',
      `<html><script type="application/ld+json">${'{"@graph":['.repeat(2000)}${']}'.repeat(2000)}</script><p>Word</p>`,
    ],
  ])('%s', { timeout: 20_000 }, async (_, file, content) => {
    try {
      await read(file, content);
    } catch (error) {
      expect(String(error)).toContain(file);
    }
  });
});

describe('charsets', () => {
  const NEWS = 'Порт закрыт — “навсегда”';
  it.each([
    [
      'windows-1251',
      '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><item><title>TITLE</title></item></channel></rss>',
    ],
    [
      'windows-1251',
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><h1>TITLE</h1><p>TITLE.</p></body></html>',
    ],
    ['utf-16le', '\ufeff<html><head><title>TITLE</title></head><body><p>TITLE.</p></body></html>'],
    ['utf-16le', '\ufeffTITLE\n\nTITLE.'],
  ])('%s: %s', async (charset, frame) => {
    const source = frame.replaceAll('TITLE', NEWS);
    const content = charset === 'utf-16le' ? Buffer.from(source, 'utf16le') : windows1251(source);
    const name = frame.startsWith('<?xml') ? 'a.rss' : frame.includes('<html>') ? 'a.html' : 'a.txt';
    const { titles, seed } = await read(name, content);
    expect(titles[0]).toBe(NEWS);
    expect(seed.format).toBe(name === 'a.rss' ? 'rss' : name === 'a.html' ? 'html' : 'utf-16le');
  });

  it('UTF-8 under another name is UTF-8', async () => {
    const { text } = await read('a.html', bytesOf(`<meta charset="windows-1251"><p>${NEWS}</p>`));
    expect(text).toContain(NEWS);
  });

  it('a plain text keeps its byte order mark', async () => {
    const { text, seed } = await read('a.txt', bytesOf('\ufeffFerry late\n\nIt was late.'));
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(seed.format).toBeUndefined();
  });
});

/** Encodes by what the decoder makes of each byte. */
function windows1251(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1251');
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  return Uint8Array.from([...text], (sign) => byteOf.get(sign) ?? 63);
}

describe('feeds that mean to take long', () => {
  const entries = (count: number) => '<item><title>Ferry late again today</title></item>'.repeat(count);
  const rss = (head: string, items: string) => `<rss version="2.0"><channel>${head}${items}</channel></rss>`;

  it.each([
    ['DOCTYPEs that never close', '<!DOCTYPE x['.repeat(40_000)],
    ['DOCTYPEs in a row', '<!DOCTYPE x>'.repeat(40_000)],
    ['comments that never close', '<!--'.repeat(100_000)],
    ['instructions that never close', '<?x '.repeat(100_000)],
  ])('%s', async (_, before) => {
    const { refused } = await readBytes('a.rss', bytesOf(`${before}${rss('', entries(1))}`));
    expect(refused.length).toBeLessThanOrEqual(1);
  });

  it('a DOCTYPE behind comments is left out, one in a text is text', async () => {
    const feed = `<?xml version="1.0"?>\n<!-- <!DOCTYPE a> -->\n<!DOCTYPE rss [<!ENTITY a "ha">]>\n${rss('', '<item><title>How to write a page</title><description><![CDATA[<p>It begins with <code>&lt;!DOCTYPE html&gt;</code> and goes on for long.</p>]]></description></item>')}`;
    const { text } = await read('a.rss', feed);
    expect(text).toContain('<!DOCTYPE html>');
  });

  it('a title of a megabyte over 5,000 entries', async () => {
    const { seed } = await readBytes(
      'a.rss',
      bytesOf(rss(`<title>${'Dock &amp;amp; '.repeat(80_000)}</title>`, entries(5000))),
    );
    expect(seed?.items).toHaveLength(5000);
  });

  it('a long head over very many entries, one of which is broken', async () => {
    const head = `<title>Dock Herald</title><description>${'x'.repeat(15_000)}</description>`;
    const broken = '<item><title>Bad <!-- one</title></item>';
    const many = await refusal('a.rss', rss(head, entries(20_000) + broken + entries(1)));
    expect(many.reason).toBe('unreadable');
    const { titles } = await read('a.rss', rss(head, entries(3) + broken + entries(1)));
    expect(titles).toHaveLength(4);
  });
});
