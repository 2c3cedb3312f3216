/** A parsed document, and its elements with their types. */
import type { CheerioAPI } from 'cheerio/slim';

const links = ($: CheerioAPI) => $('a').toArray();
/** The parser's own element type, which it does not export under a name. */
export type Element = ReturnType<typeof links>[number];

export const elements = ($: CheerioAPI, selector: string): readonly Element[] =>
  $(selector)
    .toArray()
    .filter((node): node is Element => 'attribs' in node);
