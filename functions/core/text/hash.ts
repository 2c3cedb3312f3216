import { createHash } from 'node:crypto';

/** sha256, hex. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The first 12 hex digits of it: for ids, which are compared within one corpus and read by people. */
export const shortHash = (text: string): string => sha256(text).slice(0, 12);
