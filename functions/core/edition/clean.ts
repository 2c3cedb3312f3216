/** Untrusted text made harmless for showing: seeds may hold anything, and an edition is read by people and by machines. */

/**
 * What never reaches a reader: control characters (white space apart), bidirectional controls (which can make a line
 * read backwards), invisible formatting, tag characters, noncharacters. The zero-width joiners stay: scripts need them.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

/** A stretch of a line: invisible characters out, each run of white space one space. Spaces at the ends stay. */
export const scrub = (text: string): string =>
  text
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(/[\s\u0085]+/gu, ' ');

/** One line of text: scrubbed, with no space at its ends. */
export const clean = (text: string): string => scrub(text).trim();

/** True where the text holds something that `scrub` takes out. */
export const hasInvisible = (text: string): boolean => text.search(INVISIBLE) >= 0;
