/** HTML → the lines that a reader sees, in order. One pass over a stream of tags: no tree, no recursion. */
import { Parser } from 'htmlparser2';
import { oneLine, type Part } from '../page-text.ts';

/** Elements nested deeper than this are no page that anybody wrote. */
export const DEEPEST = 2000;

/** A page nested too deeply; the message reads on after the file's name. */
export class TooDeep extends Error {
  constructor() {
    super(`has elements nested more than ${DEEPEST} deep`);
  }
}

const BLOCKS = new Set(
  'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html img li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(
  'audio button canvas datalist dialog embed head iframe input map math menu nav noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);
const HIDDEN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|$))/i;
const EMBEDDED = /(?:^|\s)(?:twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed)(?:\s|$)/;
const CAPTION = /(?:^|[\s_-])caption(?:$|[\s_-])/i;

type Attributes = Readonly<Record<string, string>>;

/** Whether a browser would not show the element, or somebody else wrote what is in it. */
export const isUnseen = (name: string, attributes: Attributes): boolean =>
  UNSEEN.has(name) ||
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  HIDDEN.test((attributes.style ?? '').slice(0, 500)) ||
  EMBEDDED.test(attributes.class ?? '');

const HEADING = /^h[1-6]$/;
const CAPTIONED = 'caption';

/** @throws {TooDeep} */
export function htmlParts(html: string): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let unseenFrom = 0;
  let kinds: { readonly kind: Part['kind'] | typeof CAPTIONED; readonly depth: number }[] = [];
  let text: string[] = [];
  let link: { readonly href: string; readonly depth: number } | null = null;
  let [href, length, linked] = ['', 0, 0];
  let bold = 0;
  let boldFrom = 0;
  const flush = () => {
    const line = oneLine(text.join(''));
    if (line !== '') {
      const marked = kinds.at(-1)?.kind ?? 'text';
      const bolded = marked === 'text' && bold > 0 && bold >= length;
      parts.push({
        text: line,
        kind: bolded ? 'heading' : marked === CAPTIONED ? 'text' : marked,
        ...(marked === CAPTIONED ? { left: { reason: 'caption', detail: 'caption' } } : {}),
        ...(href === '' ? {} : { href, linked: linked >= length }),
      });
    }
    text = [];
    [href, length, linked, bold] = [link?.href ?? '', 0, 0, 0];
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > DEEPEST) throw new TooDeep();
      if (unseenFrom > 0) return;
      if (isUnseen(name, attributes)) {
        flush();
        unseenFrom = depth;
        return;
      }
      if (BLOCKS.has(name)) flush();
      if (HEADING.test(name)) kinds.push({ kind: 'heading', depth });
      else if (name === 'li') kinds.push({ kind: 'bullet', depth });
      else if (name === 'figcaption' || CAPTION.test(attributes.class ?? '')) kinds.push({ kind: CAPTIONED, depth });
      else if ((name === 'b' || name === 'strong') && boldFrom === 0) boldFrom = depth;
      else if (name === 'a' && attributes.href && link === null) {
        link = { href: attributes.href, depth };
        if (href === '') href = attributes.href;
      }
    },
    ontext(data) {
      if (unseenFrom > 0) return;
      text.push(data);
      const seen = data.trim().length;
      length += seen;
      if (link) linked += seen;
      if (boldFrom > 0) bold += seen;
    },
    onclosetag(name) {
      if (unseenFrom === 0) {
        if (BLOCKS.has(name)) flush();
        if (kinds.at(-1)?.depth === depth) kinds = kinds.slice(0, -1);
        if (link?.depth === depth) link = null;
        if (boldFrom === depth) boldFrom = 0;
      } else if (unseenFrom === depth) unseenFrom = 0;
      depth -= 1;
    },
  });
  parser.end(html);
  flush();
  return parts;
}

/** The text of a piece of HTML in one line. @throws {TooDeep} */
export const htmlText = (html: string): string =>
  /[<&]/.test(html)
    ? htmlParts(html)
        .map(({ text }) => text)
        .join(' ')
    : oneLine(html);

/** Whether a text that might be either is HTML. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:p|br|div|ul|ol|li|h[1-6]|a|b|i|em|strong|span|img|figure|blockquote|table)\b[^<>]{0,2000}>/i.test(text);

/** The lines of a text that is HTML or plain. @throws {TooDeep} */
export function partsOf(text: string, plain: (text: string) => Part[]): Part[] {
  return looksLikeHtml(text) ? htmlParts(text) : plain(/&(?:#\d|#x|[a-z])/i.test(text) ? decoded(text) : text);
}

function decoded(text: string): string {
  const lines = text.split('\n').map((line) => htmlText(line));
  return lines.join('\n');
}
