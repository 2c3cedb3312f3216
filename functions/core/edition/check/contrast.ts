/** Rule `contrast`: 4.5:1 for every text, in the light and the authored dark scheme, and when a client inverts the light one. */

import type { Cheerio, CheerioAPI } from 'cheerio/slim';
import { type Cascade, cascadeOf, type Scheme } from './cascade.ts';
import { type Colour, contrast, inverted, parseColour } from './colour.ts';
import { type Element, elements } from './dom.ts';
import { error, type Finding, shortened } from './finding.ts';

const LEAST = 4.5;
const BROWSER: Readonly<Record<Scheme, { readonly ink: Colour; readonly paper: Colour }>> = {
  light: { ink: [0, 0, 0], paper: [255, 255, 255] },
  dark: { ink: [255, 255, 255], paper: [18, 18, 18] },
};

const LOOKS = [
  { name: 'light', scheme: 'light', change: (colour: Colour) => colour },
  { name: 'dark', scheme: 'dark', change: (colour: Colour) => colour },
  { name: 'inverted', scheme: 'light', change: inverted },
] as const;

/** One finding for each pair of colours that is too faint, naming the first text that has it. */
export function checkContrast($: CheerioAPI, file: string): readonly Finding[] {
  const cascade = cascadeOf($);
  const found = new Map<string, Finding>();
  for (const element of textElements($)) {
    for (const { name, scheme, change } of LOOKS) {
      const ink = change(nearest($, element, ['color'], scheme, cascade) ?? BROWSER[scheme].ink);
      const paper = change(
        nearest($, element, ['background-color', 'background'], scheme, cascade) ?? BROWSER[scheme].paper,
      );
      const ratio = contrast(ink, paper);
      const key = `${name} ${ink.join()} ${paper.join()}`;
      if (ratio >= LEAST || found.has(key)) continue;
      found.set(
        key,
        error(
          'contrast',
          `${file}, ${name}: “${shortened(element.text())}”`,
          `contrast is ${ratio.toFixed(2)}:1, and ${LEAST}:1 is the least: change the colour in templates/`,
        ),
      );
    }
  }
  return [...found.values()];
}

/** Elements with text of their own that a reader sees. */
export function textElements($: CheerioAPI): readonly Cheerio<Element>[] {
  return elements($, 'body, body *')
    .filter((node) => node.children.some((child) => child.type === 'text' && child.data.trim() !== ''))
    .map((node) => $(node))
    .filter((element) => element.closest('[style*="display:none"], script, style').length === 0);
}

function nearest(
  $: CheerioAPI,
  element: Cheerio<Element>,
  properties: readonly string[],
  scheme: Scheme,
  cascade: Cascade,
): Colour | null {
  for (const node of [...element.toArray(), ...element.parents().toArray()]) {
    for (const property of properties) {
      const colour = parseColour(cascade($(node), property, scheme) ?? '');
      if (colour !== null) return colour;
    }
  }
  return null;
}
