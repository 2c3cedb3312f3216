/** What kind of file it is: by what it opens with, and by its name where that leaves two. */

export type Format = 'eml' | 'feed' | 'html' | 'json' | 'text';

const HEADERS = /^(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]*\n(?:[ \t]+[^\n]*\n)*){3}/;
const MAIL_ONLY = /^(?:mime-version|received|message-id|return-path|dkim-signature|delivered-to):/im;
const FEED_ROOT = /^<(?:rss|feed|rdf:rdf|[\w-]+:feed)[\s>]/i;
const HTML_ROOT = /^<(?:!doctype html|html|head|body)\b/i;
/** What may stand before the first element. */
const PROLOGUE =
  /^(?:\s|<\?[^>]{0,2000}\?>|<!--(?:(?!-->)[\s\S]){0,4000}-->|<!doctype (?!html)[^[>]{0,2000}(?:\[[^\]]{0,8000}\]\s*)?>)+/i;

/** @param head the first characters of the file */
export function formatOf(file: string, head: string): Format {
  const name = /\.([a-z]{2,7})(?:\.gz)?$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const bare = head.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, '');
  if (name === 'eml' || (HEADERS.test(bare) && MAIL_ONLY.test(bare.split(/\r?\n\r?\n/, 1)[0] ?? ''))) return 'eml';
  const start = bare.replace(PROLOGUE, '');
  if (FEED_ROOT.test(start)) return 'feed';
  if (HTML_ROOT.test(start) || /^(?:html?|xhtml)$/.test(name)) return 'html';
  if (/^(?:rss|atom|rdf|xml)$/.test(name) && start.startsWith('<')) return 'feed';
  if (/^(?:json|jsonl|ndjson)$/.test(name)) return 'json';
  return /^\s*(?:\{\s*"|\[\s*\{\s*")/.test(start) ? 'json' : 'text';
}
