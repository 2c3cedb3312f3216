/** Files of each format, about a megabyte each, as large sites make them. */
import { readBytes } from '#core/sources/formats/read.ts';

const paragraph = (at: number) =>
  `<p>Dockers of <a href="/port">Port Example</a> did ${at} things at the northern gate on Monday, police said, &amp; “nobody was hurt” in any of them, the city’s spokeswoman for the harbour told reporters.</p>`;
const body = (at: number) => Array.from({ length: 14 }, (_, n) => paragraph(at * 100 + n)).join('\n');
const title = (at: number) => `Dockers at gate ${at} of Port Example vote to go on`;
const MENU = Array.from(
  { length: 120 },
  (_, at) => `<li class="menu-item"><a href="/s/${at}">Section ${at}</a></li>`,
).join('');
const SCRIPT = `<script>${'var a = function (b) { return b + 1; };\n'.repeat(2500)}</script>`;

const page = (jsonLd: string) =>
  `<!doctype html><html><head><title>${title(1)}</title>${jsonLd}${SCRIPT}</head><body><nav><ul>${MENU}</ul></nav><div class="ads">${MENU}</div><main><article>${Array.from({ length: 6 }, (_, at) => body(at)).join('\n')}</article></main><footer>${MENU}</footer></body></html>`;
const linked = JSON.stringify({
  '@type': 'NewsArticle',
  headline: title(1),
  articleBody: Array.from({ length: 6 }, (_, at) => body(at)).join('\n'),
});
const items = (make: (at: number) => string) => Array.from({ length: 330 }, (_, at) => make(at)).join('\n');
const object = (at: number) =>
  JSON.stringify({
    uri: `urn:x:${at}`,
    versioncreated: '2031-03-10T09:15:00Z',
    headline: title(at),
    body_html: body(at),
  });

export const FORMATS: Readonly<Record<string, string>> = {
  'rss.rss': `<rss version="2.0"><channel><title>Example Herald</title>${items((at) => `<item><title>${title(at)}</title><link>https://h.example/${at}</link><description><![CDATA[${body(at)}]]></description></item>`)}</channel></rss>`,
  'json-ld.html': page(`<script type="application/ld+json">${linked}</script>`),
  'readability.html': page(''),
  'letter.eml': `MIME-Version: 1.0\r\nSubject: Brief\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${items((at) => `<h2><a href="https://h.example/${at}">${title(at)}</a></h2>${body(at)}`)}</body></html>`,
  'ninjs.jsonl': items(object),
};

/** Megabytes a second, the best of `runs` after one to warm up. */
export async function readerSpeed(name: string, runs: number): Promise<number> {
  const bytes = new TextEncoder().encode(FORMATS[name] ?? '');
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run <= runs; run += 1) {
    const from = performance.now();
    const { seed } = await readBytes(name, bytes);
    if (!seed?.items?.length) throw new Error(`${name} gives no item`);
    if (run > 0) best = Math.min(best, performance.now() - from);
  }
  return bytes.length / 1e3 / best;
}
