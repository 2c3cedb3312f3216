/** What reading a structured file answers. */
import type { ExclusionReason, SeedItem, SeedMeta } from '../../model.ts';

export interface FormatRead {
  /** How the text was got: "html", "rss". */
  readonly format: string;
  readonly text: string;
  /** Left out where layouts are to tell the items apart. */
  readonly items?: readonly SeedItem[];
  /** What the file says of all that is in it; a sidecar's word goes before it. */
  readonly meta?: SeedMeta;
  /** What of the file could not be read, each to be put behind the file's name: "line 7: …". */
  readonly wrong: readonly string[];
}

/** Why a file cannot be read at all. `problem` reads on after the file's name: "is no feed: …". */
export class Unreadable extends Error {
  readonly reason: ExclusionReason;
  constructor(problem: string, reason: ExclusionReason = 'unreadable') {
    super(problem);
    this.reason = reason;
  }
}
