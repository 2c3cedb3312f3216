/** Where the files of one story's place stand, and the name of a revision. */
import type { Digest, Exclusion, IsoDate } from './model.ts';
import { READER_VERSION } from './sources/split.ts';
import { sha256 } from './text/hash.ts';

/** Version of everything after the reader: raise it when the same inputs shall give another edition. */
export const COMPOSER_VERSION = '3';

/** Paths inside one story's place (`stories/STORY/` in the bucket, or a folder). */
export const paths = {
  story: 'story.yaml',
  seeds: 'seeds/',
  cache: 'cache/',
  edits: (date: IsoDate) => `edits/${date}.yaml`,
  revision: (date: IsoDate, rev: string, file: string) => `drafts/${date}/${rev}/${file}`,
  pointer: (date: IsoDate) => `drafts/${date}/current`,
  week: (date: IsoDate, rev: string, file: string) => `weekly/${date}/${rev}/${file}`,
  public: (file: string) => `public/${file}`,
  published: (date: IsoDate, file: string) => `public/${date}/${file}`,
  index: 'public/index.json',
  /** What belongs to one run: `kind` is daily, weekly or correction-ID. */
  sends: (date: IsoDate, kind: string, file: string) => `sends/${date}/${kind}/${file}`,
} as const;

/** The prefix of a story's place in the bucket. */
export const storyPrefix = (story: string): string => `stories/${story}/`;

/**
 * The name of a revision: 16 hex digits of a hash over everything the edition is made from.
 * @param refused seeds that could not be read: they stand in the accounting, so they are inputs too
 */
export function revisionOf({ date, inputs }: Pick<Digest, 'date' | 'inputs'>, refused: readonly Exclusion[]): string {
  const { seeds, story, edits, previous } = inputs;
  const made = [
    ['code', READER_VERSION, COMPOSER_VERSION],
    ['date', date],
    ['inputs', seeds, story, edits, previous],
    ['refused', ...refused.map((one) => [one.file, one.reason, one.detail ?? ''])],
  ];
  return sha256(JSON.stringify(made)).slice(0, 16);
}
