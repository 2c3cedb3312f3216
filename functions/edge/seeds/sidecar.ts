import { SeedMeta } from '#core/model.ts';
import { readYaml } from '#core/text/yaml.ts';

/** What was read, and what was wrong with the rest (one line, naming the place); null where nothing was. */
export interface MetaRead {
  readonly meta: SeedMeta;
  readonly wrong: string | null;
}

/** The most bytes that a sidecar may have. */
export const MAX_SIDECAR_BYTES = 64 * 1024;

const KNOWN = Object.keys(SeedMeta.shape).join(', ');

/** Reads a `NAME.meta.yaml`. A malformed one gives no metadata, and says file, line, column and what was expected. */
export function parseSidecar(file: string, text: string): MetaRead {
  // An empty file is null to YAML, and says nothing.
  const read = readYaml(file, text, SeedMeta.nullable());
  return read.ok
    ? { meta: read.value ?? {}, wrong: null }
    : { meta: {}, wrong: `${read.wrong} (a sidecar may hold ${KNOWN})` };
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
