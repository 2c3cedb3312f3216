/** A newsletter as it came by mail (`.eml`) → its items, or the one that it is. */
import PostalMime, { type Email } from 'postal-mime';
import { furnitureOf } from '../furniture.ts';
import { isParagraph, titleLike, wordCount } from '../shapes.ts';
import { type FormatRead, Unreadable } from './format.ts';
import { htmlParts } from './html/parts.ts';
import { plainLink } from './link.ts';
import { machineMoment } from './moment.ts';
import { oneLine, PageText, type Part } from './page-text.ts';

/** An HTML part with fewer characters is a stub beside the text. */
const STUB = 200;
/** Fewest words of a headline inside a letter. */
const HEADLINE = 4;

/** What a letter says of itself, before its first news and after its last. */
const FOOT =
  /\b(?:unsubscribe|manage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)|update your (?:e-?mail )?preferences|you(?:['’]re| are| have) (?:receiv(?:ing|ed) this|getting this|subscribed)|you received this|this (?:e-?mail|newsletter|message) was sent|sent to \S{1,80}@|was this (?:e-?mail|newsletter) forwarded|forwarded this (?:e-?mail|newsletter)|no longer (?:wish|want) to receive|view (?:it |this (?:e-?mail|newsletter) )?in (?:your |a )?(?:web )?browser|add us to your address book)\b/i;
const FURNITURE: NonNullable<Part['left']> = { reason: 'boilerplate', detail: 'the letter about itself' };

/** @throws {Unreadable} */
export async function readLetter(bytes: Uint8Array): Promise<FormatRead> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, rfc822Attachments: true });
  } catch (error) {
    throw new Unreadable(`is no letter that can be read: ${error instanceof Error ? error.message : 'malformed'}`);
  }
  const html = htmlParts(mail.html ?? '');
  const length = (parts: readonly Part[]) => parts.reduce((sum, { text }) => sum + text.length, 0);
  const plain = linesOf(mail.text ?? '');
  const parts = length(html) >= STUB || length(html) >= length(plain) ? html : plain;
  const wrong =
    (mail.html ?? mail.text) === undefined ? ['the letter has no text: neither an HTML nor a plain part'] : [];
  if (parts.length === 0) throw new Unreadable('is a letter without a text', 'empty');
  const subject = oneLine(mail.subject ?? '');
  const from = mail.from?.name ?? '';
  const common = { outlet: from === '' ? (mail.from?.address?.split('@')[1] ?? null) : from, published: dateOf(mail) };
  const written = new PageText();
  const body = withoutFoot(parts);
  const opening = openings(body);
  if (opening.length < 2) written.item({ ...common, title: subject || null, parts: body });
  else {
    written.aside([subject, ...body.slice(0, opening[0]).map(({ text }) => text)].filter((line) => line !== ''));
    for (const [place, at] of opening.entries()) {
      const some = body.slice(at, opening[place + 1]);
      written.item({ ...common, title: some[0]?.text ?? null, parts: some.slice(1), url: linkIn(some) });
    }
  }
  return { format: 'eml', text: written.text, items: written.items, wrong };
}

/** When it was sent, in the sender's zone: the day that the letter means. */
const dateOf = (mail: Email) =>
  machineMoment(mail.headers.find(({ key }) => key === 'date')?.value) ?? machineMoment(mail.date);

/** Where the items of a letter begin: headlines, each linked or with a link below, and text under them. */
function openings(parts: readonly Part[]): number[] {
  const heads = parts.flatMap((part, at) => {
    const next = parts[at + 1];
    const looks = part.left === undefined && titleLike(lineOf(part)) && wordCount(part.text) >= HEADLINE;
    if (!looks || furnitureOf(lineOf(part)) || !next || !isParagraph(lineOf(next))) return [];
    return part.kind === 'heading' || part.linked ? [at] : [];
  });
  return heads.filter((at, place) => parts.slice(at, heads[place + 1]).some(({ href }) => href !== undefined));
}

const lineOf = ({ text }: Part) => ({ text, start: 0, end: text.length, gap: 1, marked: false });

/** The link of an item: its headline's, else that of the line that leads to the whole story. */
const linkIn = (parts: readonly Part[]): string | null =>
  parts
    .filter((part, at) => at === 0 || part.linked)
    .map(({ href }) => plainLink(href ?? ''))
    .find((link) => link !== null) ?? null;

/** Marks what the letter says of itself; from the first such line of its last third on, everything. */
function withoutFoot(parts: readonly Part[]): Part[] {
  const about = parts.map(({ text }) => text.length <= 600 && FOOT.test(text));
  const foot = about.findIndex((is, at) => is && at * 3 >= parts.length * 2);
  return parts.map((part, at) => (about[at] || (foot >= 0 && at >= foot) ? { ...part, left: FURNITURE } : part));
}

const LINK_LINE = /^\s*[<([]?(https?:\/\/[^\s<>)\]]+)[>)\]]?\s*$/;
const RULE_LINE = /^\s*[-=_*~#]{3,}\s*$/;
const BULLET_LINE = /^\s*[*•-] +(?=\S)/;

/** A letter whose lines are longer was not wrapped by a mail program. */
const WIDEST = 100;

/** Lines that letters wrap at some width, as paragraphs; links that stand alone become the link of the line above. */
function linesOf(text: string): Part[] {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const width = lines.reduce((widest, line) => (LINK_LINE.test(line) ? widest : Math.max(widest, line.length)), 0);
  const parts: Part[] = [];
  let open: string[] = [];
  const flush = () => {
    const line = oneLine(open.join(' '));
    const bullet = BULLET_LINE.exec(line)?.[0].length ?? 0;
    if (line !== '') parts.push({ text: line.slice(bullet), kind: bullet > 0 ? 'bullet' : 'text' });
    open = [];
  };
  lines.forEach((line, at) => {
    const link = LINK_LINE.exec(line)?.[1];
    if (link || line === '' || RULE_LINE.test(line) || BULLET_LINE.test(line)) flush();
    const last = link ? parts.pop() : undefined;
    if (last) parts.push({ ...last, href: last.href ?? link ?? '', linked: last.linked ?? titleLike(lineOf(last)) });
    if (link || RULE_LINE.test(line)) return;
    open.push(line);
    // Where the next word would have fitted into the line, its end was meant.
    const next = /^\S*/.exec(lines[at + 1] ?? '')?.[0].length ?? 0;
    if (width > WIDEST || line.length + 1 + next <= width) flush();
  });
  flush();
  return parts;
}
