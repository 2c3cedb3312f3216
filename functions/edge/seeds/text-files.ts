import type { Digest, Edition, SeedFile } from '#core/model.ts';
import { shortHash } from '#core/text/hash.ts';

/** Longest name that every file system takes, with room for what stands around it. */
const LONGEST_NAME = 150;

/**
 * The texts that citations' offsets count in, where a seed's text is not its file's own: `texts/NAME.txt` for each seed
 * that the digest cites. They are private, as the seeds are: nothing of them is published.
 */
export function textFiles(digest: Digest, seeds: readonly SeedFile[]): Edition {
  const cited = new Set(
    digest.sections.flatMap(({ items }) => items.flatMap(({ citations }) => citations.map(({ file }) => file))),
  );
  return Object.fromEntries(
    seeds.flatMap(({ file, text, format }) =>
      format !== undefined && cited.has(file) ? [[`texts/${nameOf(file)}.txt`, text]] : [],
    ),
  );
}

/** One name without a slash for each seed. */
function nameOf(file: string): string {
  const name = encodeURIComponent(file.toWellFormed());
  return name.length <= LONGEST_NAME ? name : `${shortHash(file)}-${name.slice(-LONGEST_NAME / 2)}`;
}
