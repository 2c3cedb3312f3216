/** The article of a page without data about itself, as Mozilla's Readability finds it. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Part } from '../page-text.ts';
import { htmlParts } from './parts.ts';
import type { ScannedPage } from './scan.ts';

/** Pages of more are read from top to bottom instead: the search for the article would take too long. */
const MOST_NODES = 40_000;

/** The lines of the page's article; of the whole page where none is found. */
export function readableParts(page: ScannedPage): Part[] {
  const parts = page.nodes > MOST_NODES ? [] : htmlParts(articleOf(page.body));
  return parts.length > 0 ? parts : htmlParts(page.body);
}

function articleOf(body: string): string {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`);
  const options = { charThreshold: 250, disableJSONLD: true, keepClasses: true };
  try {
    const page = document as unknown as ConstructorParameters<typeof Readability>[0];
    return new Readability(page, options).parse()?.content ?? '';
  } catch {
    // Whatever it stumbles over in a stranger's page, the page has a text.
    return '';
  }
}
