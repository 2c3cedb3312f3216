import type { Digest, Edition } from '../model.ts';
import type { Story } from '../story/schema.ts';

/** One Digest → every file of the edition: digest.json, email.mjml, email.html, email.txt, index.html. */
export function renderEdition(_digest: Digest, _story: Story): Edition {
  return {};
}
