/** The bytes of a seed file → its text and the items that its format tells apart. Pure; nothing is fetched. */
import type { Exclusion, ExclusionReason, SeedFile } from '../../model.ts';
import { decodeText } from './decode.ts';
import { type FormatRead, Unreadable } from './format.ts';
import { TooDeep } from './html/parts.ts';
import { type Format, formatOf } from './sniff.ts';

/** The largest seed that is read, packed or unpacked: 20 MB. */
export const MAX_SEED_BYTES = 20 * 1024 * 1024;

/** A seed with the metadata of its own, and what of it could not be read. */
export interface SeedRead {
  readonly seed: SeedFile | null;
  readonly refused: readonly Exclusion[];
}

/** Leaves out a whole file, or a part of it that is in no text. @param detail one line that names the file */
export const refuse = (file: string, reason: ExclusionReason, detail: string): Exclusion => ({
  file,
  start: 0,
  end: 0,
  reason,
  detail,
});

/** Refuses a seed by its size alone, before it is read. */
export function refuseBySize(file: string, size: number): Exclusion | null {
  if (size === 0) return refuse(file, 'empty', `${file} is empty`);
  if (size <= MAX_SEED_BYTES) return null;
  const megabytes = (size / (1024 * 1024)).toFixed(1);
  return refuse(file, 'too-large', `${file} has ${megabytes} MB, more than 20 MB: cut it into smaller files`);
}

/** Reads a file of any known format; what is none of them is text. */
export async function readBytes(file: string, bytes: Uint8Array): Promise<SeedRead> {
  const bySize = refuseBySize(file, bytes.length);
  if (bySize) return { seed: null, refused: [bySize] };
  try {
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const read = await readUnpacked(packed ? file.replace(/\.gz$/i, '') : file, packed ? await unpacked(bytes) : bytes);
    const format = [packed ? 'gzip' : '', read.format].filter(Boolean).join(' ');
    return {
      seed: {
        file,
        text: read.text,
        meta: read.meta ?? {},
        ...(format === '' ? {} : { format }),
        ...(read.items ? { items: [...read.items] } : {}),
      },
      refused: read.wrong.map((what) => refuse(file, 'unreadable', `${file}: ${what}`)),
    };
  } catch (error) {
    if (error instanceof Unreadable)
      return { seed: null, refused: [refuse(file, error.reason, `${file} ${error.message}`)] };
    if (error instanceof TooDeep)
      return { seed: null, refused: [refuse(file, 'unreadable', `${file} ${error.message}`)] };
    throw error;
  }
}

async function readUnpacked(file: string, bytes: Uint8Array): Promise<FormatRead> {
  if (formatOf(file, headOf(bytes)) === 'eml') return (await import('./letter.ts')).readLetter(bytes);
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new Unreadable(decoded.problem, decoded.reason);
  const { text, charset } = decoded;
  if (text.trim() === '') throw new Unreadable('holds white space alone', 'empty');
  const format = formatOf(file, text.slice(0, 8192));
  const read = await readAs(format, text);
  if (read === null) return { format: charset === 'utf-8' ? '' : charset, text, wrong: [] };
  if (read.text.trim() === '') throw new Unreadable(`is ${read.format} without a text`, 'empty');
  return read;
}

/** Readers are loaded when the first file of their format comes: plain texts need none of them. */
async function readAs(format: Format, text: string): Promise<FormatRead | null> {
  switch (format) {
    case 'feed':
      return (await import('./feed.ts')).readXmlFeed(text);
    case 'html':
      return (await import('./html/page.ts')).readPage(text);
    case 'json':
      return (await import('./json.ts')).readJson(text);
    default:
      return null;
  }
}

const headOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 8192));

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const inner = await gunzip(bytes);
  if (inner.length === 0) throw new Unreadable('is empty inside', 'empty');
  if (inner[0] === 0x1f && inner[1] === 0x8b) throw new Unreadable('is packed twice: unpack it once', 'binary');
  return inner;
}

/** Unpacks no further than the largest seed, so that a bomb costs no memory. */
async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > MAX_SEED_BYTES) break;
      chunks.push(chunk);
    }
  } catch {
    throw new Unreadable('is a broken gzip file: it ends too early or was changed on its way; copy it again');
  }
  if (length > MAX_SEED_BYTES)
    throw new Unreadable('unpacks to more than 20 MB: cut it into smaller files', 'too-large');
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
