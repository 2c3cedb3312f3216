/** Whether a page is a live blog, by what live blogs say of themselves. */
import { head, type Line } from './lines.ts';

const SIGNS: readonly RegExp[] = [
  /\blive (?:blog|coverage|updates|reporting|page|feed)\b|\b(?:blog|coverage|updates) live\b/i,
  /\b(?:watch|follow|listen).{0,40}\blive\b/i,
  /\b\d{1,2}[.:]\d{2} ?[ap]m (?:post|update|entry)\b|\b(?:previous|earlier|last|next) post\b|\bin this post\b/i,
  /^that(?:['’]s| is) (?:all|it) (?:for|from)\b/i,
  /^(?:live|.{3,60}\b(?:latest|live)): /i,
  /\b(?:recap|summary) of (?:the|today['’]s) (?:key|main|day)\b/i,
];

/** How many different signs of a live blog a page shows. One alone may be an article about a broadcast. */
export const liveSigns = (lines: readonly Line[]): number =>
  SIGNS.filter((sign) => lines.some((line) => line.text.length < 1000 && sign.test(head(line)))).length;
