/** Rules `text-size` and `touch-target`, from the sizes that the email states in its own elements. */

import type { Cheerio, CheerioAPI } from 'cheerio/slim';
import { textElements } from './contrast.ts';
import { type Element, elements } from './dom.ts';
import { error, type Finding, shortened } from './finding.ts';

const LEAST_TEXT = 14;
const LEAST_TARGET = 44;
/** The height of a line box's text for one pixel of font size, in the usual sans-serif faces. */
const GLYPH_HEIGHT = 1.15;

export function checkLegibility($: CheerioAPI): readonly Finding[] {
  const small = textElements($).filter((element) => pixels($, element, 'font-size') < LEAST_TEXT);
  const low = elements($, 'a[href]')
    .map((node) => $(node))
    .filter((link) => targetHeight($, link) < LEAST_TARGET);
  return [
    ...small.map((element) =>
      error(
        'text-size',
        `email.html: “${shortened(element.text())}”`,
        `text is smaller than ${LEAST_TEXT} px: make it larger in templates/`,
      ),
    ),
    ...low.map((link) =>
      error(
        'touch-target',
        `email.html: “${shortened(link.text())}”`,
        `the link is less than ${LEAST_TARGET} px high to a finger: give it padding in templates/`,
      ),
    ),
  ];
}

/** What the nearest element with a style says; 16 where none does. */
function pixels($: CheerioAPI, element: Cheerio<Element>, property: string): number {
  for (const node of [...element.toArray(), ...element.parents().toArray()]) {
    const stated = declared($(node), property);
    if (stated !== null) return stated;
  }
  return 16;
}

function declared(element: Cheerio<Element>, property: string): number | null {
  const value = new RegExp(`(?:^|;)\\s*${property}:\\s*([\\d.]+)(?:px)?`).exec(element.attr('style') ?? '')?.[1];
  return value === undefined ? null : Number(value);
}

function targetHeight($: CheerioAPI, link: Cheerio<Element>): number {
  const padding = 2 * (declared(link, 'padding') ?? 0);
  if (!/display:\s*(?:inline-)?block/.test(link.attr('style') ?? ''))
    return pixels($, link, 'font-size') * GLYPH_HEIGHT + padding;
  return Math.max(declared(link, 'min-height') ?? 0, pixels($, link, 'line-height') + padding);
}
