/** Which entries change an edition, and the hash over them that names its revision. */
import { sha256 } from '../../text/hash.ts';
import { DECISIONS, type Edit } from './schema.ts';

/** The entries that change something in the edition: holding and approving do not. */
export const contentOf = (edits: readonly Edit[]): readonly Edit[] => edits.filter(({ verb }) => !DECISIONS.has(verb));

/** The seed files that the editor's own bullets rest on: they are read, however old they are. */
export const citedIn = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(
    edits.flatMap((edit) =>
      edit.verb === 'write' ? edit.sources.flatMap((source) => ('file' in source ? [source.file] : [])) : [],
    ),
  );

/**
 * Hash of what the entries say, not of who made them or when, nor of comments and layout. That a correction is mailed
 * changes no edition either.
 * @returns null where nothing is changed
 */
export function hashOfEdits(edits: readonly Edit[]): string | null {
  const content = contentOf(edits);
  if (content.length === 0) return null;
  const said = content.map((edit) =>
    Object.entries(edit)
      .filter(([key]) => !['by', 'at', 'mail'].includes(key))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  return sha256(JSON.stringify(said));
}
