import type { Exclusion } from '#core/model.ts';

/** The largest seed that is read: 20 MB. */
export const MAX_SEED_BYTES = 20 * 1024 * 1024;

/** A whole file left out. @param detail one line that names the file */
export const refuse = (file: string, reason: Exclusion['reason'], detail: string): Exclusion => ({
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

/**
 * The text of a seed. A byte order mark stays in the text, so that offsets agree with any plain reading of the file.
 * @returns the text, or the refusal: empty, too-large, binary, not-utf8
 */
export function decodeSeed(file: string, bytes: Uint8Array): string | Exclusion {
  const bySize = refuseBySize(file, bytes.length);
  if (bySize) return bySize;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse(file, 'not-utf8', `${file} is UTF-16: save it as UTF-8`);
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refuse(file, 'binary', `${file} is not a text: a NUL byte at offset ${nul}`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse(file, 'not-utf8', `${file} is not UTF-8: save it as UTF-8`);
  }
  return text.trim() === '' ? refuse(file, 'empty', `${file} holds white space alone`) : text;
}
