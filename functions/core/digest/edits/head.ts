/** The editor's entries about the edition as a whole: the inbox line and corrections. */
import type { Digest } from '../../model.ts';
import type { Outcomes } from './outcome.ts';
import type { Edit } from './schema.ts';

export function applyToHead(
  edits: readonly Edit[],
  outcomes: Outcomes,
): Pick<Digest, 'subject' | 'preheader' | 'corrections'> {
  const last = (verb: 'subject' | 'preheader'): string | null => {
    const entries = edits.filter((edit) => edit.verb === 'subject' || edit.verb === 'preheader');
    const own = entries.filter((edit) => edit.verb === verb);
    for (const edit of own.slice(0, -1)) outcomes.supersede(edit, `gives the ${verb}`);
    return own.at(-1)?.text ?? null;
  };
  return {
    subject: last('subject'),
    preheader: last('preheader'),
    corrections: edits.flatMap((edit) =>
      edit.verb === 'correction' ? [{ of: edit.of, on: edit.on, text: edit.text }] : [],
    ),
  };
}
