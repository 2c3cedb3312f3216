/** Signs that a feed's text has kept as a page's source writes them: "&quot;", "&#8217;", "&amp;#039;". */

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
  deg: '°',
  eacute: 'é',
};

/** One of them, escaped once or twice; what is not in the table stays. */
export const ENTITY =
  /&(?:amp;)?(?:#(?:\d{2,5}|x[\da-f]{2,4})|quot|apos|amp|nbsp|[lr][sd]quo|[nm]dash|hellip|pound|euro|deg|eacute);/gi;

/** The text with each of them as its sign. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(ENTITY, (entity) => signOf(entity.replace(/^&amp;/i, '&')) ?? entity) : text;

function signOf(entity: string): string | undefined {
  const body = entity.slice(1, -1).toLowerCase();
  if (!body.startsWith('#')) return body === 'amp' || body === '' ? '&' : NAMED[body];
  const code = body[1] === 'x' ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  // Control signs and halves of surrogate pairs are no text.
  if (code < 32 || (code >= 127 && code < 160) || (code >= 0xd800 && code < 0xe000) || code > 0xffff) return undefined;
  return code === 160 ? ' ' : String.fromCharCode(code);
}
