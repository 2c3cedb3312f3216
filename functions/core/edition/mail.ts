/** Digest → the mail that goes to those who chose the same sections. */
import type { Digest } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { inboxLine } from './inbox.ts';
import { type EditionLinks, fillLinks } from './links.ts';
import { renderEdition } from './render.ts';

/** A mail's three parts. */
export interface MailParts {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/**
 * The edition as a mail, of some of its sections; the braces and per cent signs of seeds are neutralised.
 * @param sections their ids; null for all
 * @param links what stands for each link: an address, or the variable that whoever sends it fills in
 */
export function editionMail(
  digest: Digest,
  story: Story,
  sections: readonly string[] | null,
  links: EditionLinks,
): MailParts {
  const chosen = sections === null ? digest : ofSections(digest, sections);
  const edition = renderEdition(chosen, story);
  return {
    subject: inboxLine(chosen, story).subject,
    html: fillLinks(edition['email.html'] ?? '', links),
    text: fillLinks(edition['email.txt'] ?? '', links),
  };
}

const ofSections = (digest: Digest, sections: readonly string[]): Digest => ({
  ...digest,
  sections: digest.sections.filter(({ id }) => sections.includes(id)),
});
