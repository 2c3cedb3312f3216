/** The bytes of a file → its text, by its byte order mark, what it declares, or as UTF-8. */
import type { ExclusionReason } from '../../model.ts';

/** A text and what it was written in; or why there is none. `problem` reads on after the file's name: "is empty". */
export type Decoded =
  | { readonly text: string; readonly charset: string }
  | { readonly reason: ExclusionReason; readonly problem: string };

/** How far into a file a declaration is looked for, in bytes: the HTML standard says 1024, and pages are late. */
const DECLARED_WITHIN = 4096;

const XML_DECLARATION = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i;
const META_CHARSET = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i;

/** Charsets whose bytes are all ASCII: they would pass for UTF-8. */
const SEVEN_BIT = /^(?:iso-2022-|csiso2022|hz-gb|utf-7)/i;

/**
 * A UTF-8 byte order mark stays in the text, so that offsets agree with any plain reading of the file. What is UTF-8 is
 * read so, whatever it declares: other charsets make no valid UTF-8 by chance.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideCharset(bytes);
  if (wide) return decodeAs(bytes, wide) ?? { reason: 'not-utf8', problem: `is broken ${wide}: save it as UTF-8` };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { reason: 'binary', problem: `is not a text: a NUL byte at offset ${nul}` };
  const declared = declaredCharset(bytes);
  if (declared === null || !SEVEN_BIT.test(declared)) {
    const text = utf8(bytes);
    if (text !== null) return { text, charset: 'utf-8' };
  }
  if (declared === null) return { reason: 'not-utf8', problem: 'is not UTF-8: save it as UTF-8' };
  const read = /^utf-?8$/i.test(declared) ? null : decodeAs(bytes, declared);
  return read ?? { reason: 'not-utf8', problem: `is not ${declared}, as it declares: save it as UTF-8` };
}

/** UTF-16 by its byte order mark, or by the zero bytes in the first sign of an XML file. */
function wideCharset([a, b, c, d]: Uint8Array): string | null {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && c === 0x3f && d === 0) return 'utf-16le';
  return a === 0 && b === 0x3c && c === 0 && d === 0x3f ? 'utf-16be' : null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  if (!/^\s*(?:\u00ef\u00bb\u00bf)?\s*</.test(start)) return null;
  return (XML_DECLARATION.exec(start) ?? META_CHARSET.exec(start))?.[1] ?? null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Null where the charset is unknown or the bytes are none of it. */
function decodeAs(bytes: Uint8Array, charset: string): Decoded | null {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    return { text: decoder.decode(bytes), charset: decoder.encoding };
  } catch {
    return null;
  }
}
