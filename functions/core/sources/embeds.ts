/** Posts of social networks set into an article. */
import { furnitureOf } from './furniture.ts';
import type { Line } from './lines.ts';
import { leadsOn, titleLike } from './shapes.ts';

const SIGNATURE = /^(?:—|–|--|-|&mdash;) ?.{1,120}\(@\w{1,30}(?:@[\w.-]{1,40})?\).{0,40}\d/u;
const LINKED = /(?:t\.co|pic\.twitter\.com|pic\.x\.com)\/\w{4,20}/;
const LINKS = /(?:https?:\/\/\S{1,200}|pic\.(?:twitter|x)\.com\/\w{1,20})/g;
/** An article says who said so; a post speaks for itself. */
const ATTRIBUTED = /\b(?:said|says|told|according to|wrote)\b/;

/** What one post of a network may hold, its links apart, in characters. */
const LONGEST_POST = 280;
/** Most paragraphs of a post above its last. */
const MOST_ABOVE = 2;

/** For each line whether it belongs to an embedded post: its signature, its links, and the paragraphs right above. */
export function embedded(lines: readonly Line[]): readonly boolean[] {
  const signed = lines.map((line) => line.text.length < 300 && SIGNATURE.test(line.text));
  const found = lines.map((line, at) => signed[at] || (line.text.length < 1200 && LINKED.test(line.text)));
  lines.forEach((_, at) => {
    const last = lines[at - 1];
    if (!signed[at] || !last || signed[at - 1]) return;
    found[at - 1] = true;
    let length = withoutLinks(last).length;
    for (let above = at - 2; above > 0 && above >= at - 1 - MOST_ABOVE; above -= 1) {
      const line = lines[above];
      if (!line || signed[above] || !mayBePost(line)) break;
      length += withoutLinks(line).length;
      if (length > LONGEST_POST) break;
      found[above] = true;
    }
  });
  return found;
}

const withoutLinks = (line: Line): string => line.text.slice(0, 2000).replace(LINKS, '').trim();

const mayBePost = (line: Line): boolean =>
  !titleLike(line) && !leadsOn(line) && !ATTRIBUTED.test(line.text.slice(0, 400)) && furnitureOf(line) === null;
