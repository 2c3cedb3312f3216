import { LineCounter, parseDocument } from 'yaml';
import { SeedMeta } from '#core/model.ts';

/** What was read, and what was wrong with the rest (one line, naming the place); null where nothing was. */
export interface MetaRead {
  readonly meta: SeedMeta;
  readonly wrong: string | null;
}

/** The most bytes that a sidecar may have. */
export const MAX_SIDECAR_BYTES = 64 * 1024;

const EXPECTED = 'title, outlet, author, url, published';

/** Reads a `NAME.meta.yaml`. A malformed one gives no metadata, and says file, line, column and what was expected. */
export function parseSidecar(file: string, text: string): MetaRead {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const broken = doc.errors[0];
  if (broken) return { meta: {}, wrong: `${at(broken.pos[0])}: ${broken.message}` };
  let value: unknown;
  try {
    value = doc.toJS({ maxAliasCount: 10 });
  } catch (error) {
    return { meta: {}, wrong: `${at(0)}: ${error instanceof Error ? error.message : 'not valid'}` };
  }
  if (value === null) return { meta: {}, wrong: null };
  const parsed = SeedMeta.safeParse(value);
  const issue = parsed.success ? null : parsed.error.issues[0];
  const key = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  if (!parsed.success) {
    const message = issue?.code === 'unrecognized_keys' ? `not known; known are ${EXPECTED}` : issue?.message;
    return {
      meta: {},
      wrong: `${at(offsetOf(doc, key))}: ${String(key ?? 'the whole file')}: ${message ?? 'not valid'}`,
    };
  }
  return { meta: parsed.data, wrong: null };
}

/**
 * Reads an S3 object's own metadata (`x-amz-meta-published`, `-outlet`, `-url`, `-author`, `-title`); other keys are
 * somebody else's. S3 gives text beyond ASCII back as RFC 2047 words, and many writers percent-encode it.
 */
export function parseObjectMetadata(file: string, metadata: Readonly<Record<string, string>>): MetaRead {
  const meta: SeedMeta = {};
  let wrong: string | null = null;
  for (const key of ['title', 'outlet', 'author', 'url'] as const) {
    const value = metadata[key];
    if (value) meta[key] = key === 'url' ? words(value) : plain(value);
  }
  const published = metadata.published;
  if (published) {
    const parsed = SeedMeta.shape.published.safeParse(plain(published));
    if (parsed.success && parsed.data !== undefined) meta.published = parsed.data;
    else wrong = `${file}: x-amz-meta-published: "${published}" is not a date or date-time, as 2025-12-31T09:00Z`;
  }
  return { meta, wrong };
}

function plain(value: string): string {
  const decoded = words(value);
  try {
    return decodeURIComponent(decoded);
  } catch {
    return decoded;
  }
}

/** RFC 2047 encoded words: `=?UTF-8?B?…?=`, `=?UTF-8?Q?…?=`. */
function words(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_all, kind: string, coded: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(coded, 'base64').toString('utf8')
        : Buffer.from(
            coded
              .replace(/_/g, ' ')
              .replace(/=([0-9a-f]{2})/gi, (_hex, hex: string) => String.fromCharCode(parseInt(hex, 16))),
            'latin1',
          ).toString('utf8'),
    );
}

function offsetOf(doc: ReturnType<typeof parseDocument>, key: PropertyKey | undefined): number {
  const map = doc.contents;
  if (map === null || !('items' in map)) return 0;
  for (const item of map.items) {
    const name = typeof item === 'object' && item !== null && 'key' in item ? item.key : null;
    if (typeof name !== 'object' || name === null || !('value' in name) || name.value !== key) continue;
    if ('range' in name && Array.isArray(name.range) && typeof name.range[0] === 'number') return name.range[0];
  }
  return 0;
}
