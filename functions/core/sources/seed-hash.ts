import type { SeedFile } from '../model.ts';
import { sha256 } from '../text/hash.ts';

/** sha256 of all that a seed's bytes gave: its text, and the items that its format tells apart. */
export const seedHash = ({ text, items }: Pick<SeedFile, 'text' | 'items'>): string =>
  sha256(items ? JSON.stringify([text, items]) : text);
