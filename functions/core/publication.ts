/** Whether a composed revision may go out: the editor's decision, and what of the editor's words does not verify. */
import type { Decision } from './digest/edits/parse.ts';
import type { Digest, EventId } from './model.ts';

export interface Asked {
  readonly digest: Digest;
  readonly rev: string;
  readonly decision: Decision;
  /** Whether the story's editions wait for an editor. */
  readonly needsApproval: boolean;
  /** The edition that has gone out to subscribers; null before any has. */
  readonly sent: Digest | null;
}

/** What stands in the way, one line each with what to do; none where it may go out. */
export function barriersTo({ digest, rev, decision, needsApproval, sent }: Asked): readonly string[] {
  const held = decision.state === 'held' ? [`held by the editor${decision.reason ? `: ${decision.reason}` : ''}`] : [];
  return [
    ...held,
    ...(needsApproval ? unapproved(rev, decision) : []),
    ...unverified(digest, overridesFor(rev, decision)),
    ...(sent === null ? [] : silent(digest, sent)),
  ];
}

/** After sending, a change is a correction: what was mailed is not made another thing without a word. */
function silent(digest: Digest, sent: Digest): readonly string[] {
  const notes = ({ date, corrections }: Digest): number => corrections.filter(({ of }) => of === date).length;
  if (notes(digest) > notes(sent) || sameWords(digest, sent)) return [];
  return ['it has gone out already: say what has changed (daybrief correct), and it is published with the note'];
}

const sameWords = (one: Digest, other: Digest): boolean => wordsOf(one) === wordsOf(other);
const wordsOf = ({ sections }: Digest): string =>
  JSON.stringify(sections.map(({ heading, items }) => [heading, items.map(({ text }) => text)]));

function unapproved(rev: string, decision: Decision): readonly string[] {
  if (decision.state === 'open') return ['it waits for an editor’s approval'];
  if (decision.state === 'held' || decision.rev === rev) return [];
  return [
    `the approval was of revision ${decision.rev}, and this is ${rev}: look at what has changed, and approve it anew`,
  ];
}

/** Bullets that go out although they have findings: those that the approval of this very revision names. */
export const overridesFor = (rev: string, decision: Decision): readonly EventId[] =>
  decision.state === 'approved' && decision.rev === rev ? decision.overrides : [];

/** The editor's bullets that say what their sources do not, or what yesterday told, unless they are overridden. */
export function unverified(digest: Digest, overrides: readonly EventId[]): readonly string[] {
  return digest.sections
    .flatMap(({ items }) => items)
    .filter(({ id, findings }) => findings.length > 0 && !overrides.includes(id))
    .map(({ id, findings }) => {
      const said = findings.map(({ rule, found }) => `${rule}: “${found}”`).join(', ');
      return `${id} goes out by an override alone (${said}): reword it, drop it, or approve it with one`;
    });
}

/** The digest as it goes out, with the overrides that it took. */
export const withOverrides = (digest: Digest, overrides: readonly EventId[]): Digest => ({
  ...digest,
  overrides: digest.sections
    .flatMap(({ items }) => items)
    .filter(({ id, findings }) => findings.length > 0 && overrides.includes(id))
    .map(({ id }) => id),
});
