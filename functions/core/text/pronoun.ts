import type { Statement } from '../model.ts';

/** "He said …" or "…,” she added": elsewhere in a sentence the pronoun may be somebody else's. */
const SPEAKING_PLACE = /(?:^|["”’'],? (?:but |and )?)$/;

/** ", he added." */
const SAID_LAST = /^ \S+(?: on \S+| later)?\.?$/;

/**
 * The pronoun that names a statement's speaker ("He said …", "…, she added"), with its offset into the file; null where
 * the speaker is named, or where the pronoun is somebody else's.
 */
export function speakingPronoun({ attribution, start, text }: Statement): { text: string; start: number } | null {
  const span = attribution?.speakerSpan;
  if (!span || attribution.speakerKey === null) return null;
  const written = text.slice(span.start - start, span.end - start);
  const [before, after] = [text.slice(0, span.start - start), text.slice(span.end - start)];
  const placed = SPEAKING_PLACE.test(before) || (before.endsWith(', ') && SAID_LAST.test(after));
  return placed && /^(?:he|she|they|it)$/i.test(written) ? { text: written, start: span.start } : null;
}
