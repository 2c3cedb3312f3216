/** Links as they are printed and compared: without what tells who followed them. */

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|cmpid?|cmp|ocid|ito|icid|ref|ref_src|referrer|source|src|ns_\w+|at_\w+|smid|sref|partner|xtor|campaign_id|emc|nl|te|cid|ncid|sh|share\w*|guccounter|mbid|spm|wt_\w+|_hs\w+|igshid|taid|traffic_source|amp|outputtype)$/i;
const TARGET = /^(?:u|url|target|dest|destination|redirect|redirect_url|q|link|to)$/i;
/** A part of a link that is a token and no word; identifiers of articles have up to 32 signs. */
const TOKEN = /[a-z\d%=+]{33,}/i;

/** The page that a mail's link leads to; null where it names its reader and nothing else. */
export function plainLink(href: string): string | null {
  let link = parsed(href);
  for (let hop = 0; link !== null && hop < 3; hop += 1) {
    const inner = [...link.searchParams].find(([key, value]) => TARGET.test(key) && /^https?:\/\//i.test(value));
    if (!inner) break;
    link = parsed(inner[1]);
  }
  if (!link || link.pathname.length < 2) return null;
  for (const key of [...link.searchParams.keys()]) if (TRACKING.test(key)) link.searchParams.delete(key);
  link.hash = '';
  return TOKEN.test(link.pathname + link.search) ? null : link.href;
}

/** One key for all addresses of a page: scheme, www, AMP, tracking and a last slash make no difference; null for no link. */
export function linkKey(href: string): string | null {
  const link = parsed(href);
  if (!link) return null;
  const host = link.hostname.replace(/^(?:www|m|mobile|amp|edition)\./, '');
  const path = link.pathname
    .replace(/\/+/g, '/')
    .replace(/^\/amp\/(?:s\/)?/, '/')
    .replace(/(?:\/amp|\/amp\.html?|\.amp)\/?$/, '')
    .replace(/\.amp(?=\.html?$)/, '')
    .replace(/\/(?:index\.(?:html?|php))?$/, '');
  if (path === '' && link.search === '') return null;
  const query = [...link.searchParams].filter(([key]) => !TRACKING.test(key)).map(([key, value]) => `${key}=${value}`);
  return `${host}${path}${query.length > 0 ? `?${query.sort().join('&')}` : ''}${link.hash.length > 1 && !/^#:~:|^#(?:comments|top)?$/.test(link.hash) ? link.hash : ''}`;
}

function parsed(href: string): URL | null {
  const link = URL.parse(href);
  return link && /^https?:$/.test(link.protocol) ? link : null;
}
