import { InputError } from '../../errors.ts';
import type { EventId } from '../../model.ts';
import { readYaml } from '../../text/yaml.ts';
import { DECISIONS, type Edit, Edits } from './schema.ts';

/**
 * Reads the text of an `edits/DATE.yaml`, in the order of its entries.
 * @param file how to name it in an error
 * @throws {InputError} one line: file, line, column, what was expected
 */
export function parseEdits(text: string, file: string): readonly Edit[] {
  const read = readYaml(file, text, Edits);
  if (!read.ok) throw new InputError(read.wrong);
  return read.value?.edits ?? [];
}

/** What the edits decide about going out. A hold counts until an approval behind it; an approval until a hold behind it. */
export type Decision =
  | { readonly state: 'open' }
  | { readonly state: 'held'; readonly reason: string | null }
  | { readonly state: 'approved'; readonly rev: string; readonly overrides: readonly EventId[] };

export function decisionOf(edits: readonly Edit[]): Decision {
  const last = edits.findLast(({ verb }) => DECISIONS.has(verb));
  if (last?.verb === 'hold') return { state: 'held', reason: last.reason ?? null };
  if (last?.verb === 'approve') return { state: 'approved', rev: last.rev, overrides: last.overrides };
  return { state: 'open' };
}
