/** The article of a page without data about itself, as Mozilla's Readability finds it. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Part } from '../page-text.ts';
import { htmlParts } from './parts.ts';
import type { ScannedPage } from './scan.ts';

/** Pages with more elements are read from top to bottom instead: the search for the article would take too long. */
const MOST_ELEMENTS = 30_000;

/** The lines of the page's article; of the whole page where none is found. */
export function readableParts(page: ScannedPage): Part[] {
  if (page.elements > MOST_ELEMENTS) return htmlParts(page.body);
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${page.body}</body></html>`);
  const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 250,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  const parts = htmlParts(found?.content ?? '');
  return parts.length > 0 ? parts : htmlParts(page.body);
}
