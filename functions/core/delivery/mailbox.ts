/** The From of a mail: a name and an address, as a header may hold them. */

/** What a quoted string holds as it is: printable ASCII but quotation marks and backslashes. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/** Bytes of a name in one encoded word: 75 signs of it in all, of which 60 are the name's (RFC 2047). */
const WORD_BYTES = 45;

/**
 * `"Harbour List" <list@example.org>`; a name beyond ASCII as encoded words. No line break and no other control
 * character of a name reaches the header, whoever wrote it.
 */
export function mailbox(name: string, address: string): string {
  const line = name
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  if (line === '') return address;
  if (PLAIN.test(line)) return `"${line}" <${address}>`;
  if (/^[\x20-\x7e]*$/.test(line)) return `"${line.replace(/["\\]/g, '\\$&')}" <${address}>`;
  return `${encodedWords(line).join(' ')} <${address}>`;
}

/** Each word is whole characters: a reader decodes them one by one. */
function encodedWords(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > WORD_BYTES) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].map((text) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`);
}
