/** The interfaces between the core's work and the places where files lie. Each has two adapters or more. */
import type { AddressHash, Subscriber, SubscriberId, Suppression } from './delivery/subscriber.ts';
import type { Edition, IsoDate } from './model.ts';

/** A file beside or among the seeds, as a listing names it. */
export interface SeedEntry {
  /** Relative to the folder or prefix, with forward slashes: the same name in a folder and in a bucket. */
  readonly file: string;
  /** Changes whenever the bytes or the object's metadata change. */
  readonly version: string;
  /** Bytes. */
  readonly size: number;
}

/** The bytes of a seed file with the metadata of its S3 object, or why this one file cannot be read. */
export type SeedBytes =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly metadata: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly detail: string };

/** Where seed files lie. */
export interface SeedStore {
  /** How a message names the place. */
  readonly where: string;
  /** Every file, in no promised order. @throws {InputError} where the place does not exist or may not be listed */
  list(): AsyncIterable<SeedEntry>;
  /** A file that is gone or forbidden is answered as such; what may pass (throttling, a broken connection) is thrown. */
  read(file: string): Promise<SeedBytes>;
}

/** Which revision of a date's edition is the current one. `etag` is what a swap must name. */
export interface Pointer {
  readonly rev: string;
  readonly etag: string;
}

/** One story's place: its story.yaml and edits, the revisions of its editions, and what is published. */
export interface EditionStore {
  readonly where: string;
  /** The text of story.yaml; null where there is none. */
  story(): Promise<string | null>;
  /** The editor's changes for a date; null where there are none. */
  edits(date: IsoDate): Promise<{ readonly text: string; readonly etag: string } | null>;
  /** Writes the editor's changes, under the same condition as `swapPointer`. */
  swapEdits(date: IsoDate, text: string, etag: string | null): Promise<boolean>;
  /** Whether the edition of a date has begun to go out to its subscribers. */
  sent(date: IsoDate): Promise<boolean>;
  /** The text of the published digest.json of a date; null where nothing is published. */
  published(date: IsoDate): Promise<string | null>;
  /** Writes all files of a revision; the same files again are no harm. */
  putRevision(date: IsoDate, rev: string, files: Edition): Promise<void>;
  pointer(date: IsoDate): Promise<Pointer | null>;
  /**
   * Points a date at a revision, if the pointer is still the one that was read.
   * @param etag of the pointer that was read; null where there was none
   * @returns false where somebody else was first
   */
  swapPointer(date: IsoDate, rev: string, etag: string | null): Promise<boolean>;
  /** The text of a file of a revision; null where there is none. */
  draft(date: IsoDate, rev: string, file: string): Promise<string | null>;
  /** Writes all files of a weekly edition's revision; `date` is its last day. The same files again are no harm. */
  putWeek(date: IsoDate, rev: string, files: Edition): Promise<void>;
  /** The text of a file of a weekly edition's revision; null where there is none. */
  week(date: IsoDate, rev: string, file: string): Promise<string | null>;
  /** Writes files under `public/`, by their paths there; anybody may read them. */
  putPublic(files: Edition): Promise<void>;
  /** `public/index.json`, the list of published days; null before the first. */
  index(): Promise<{ readonly text: string; readonly etag: string } | null>;
  /** Writes the list of published days, under the same condition as `swapPointer`. */
  swapIndex(text: string, etag: string | null): Promise<boolean>;
}

/** A row with the version that a write must name; `version` is opaque. */
export interface Versioned<T> {
  readonly value: T;
  readonly version: string;
}

/** Who gets a story's editions. */
export interface SubscriberStore {
  get(story: string, id: SubscriberId): Promise<Versioned<Subscriber> | null>;
  /** Those of them that are there, in no promised order; 100 ids at most. */
  getMany(story: string, ids: readonly SubscriberId[]): Promise<readonly Subscriber[]>;
  /**
   * Writes a subscriber, if its row is still the one that was read.
   * @param version of the row that was read; null where there was none
   * @returns false where somebody else was first
   */
  put(subscriber: Subscriber, version: string | null): Promise<boolean>;
  remove(story: string, id: SubscriberId): Promise<void>;
  /** All of a story, in the order of their ids. */
  list(story: string): AsyncIterable<Subscriber>;
}

/** Addresses that get nothing, by the hash of the address alone. */
export interface SuppressionStore {
  /** Those of them that are suppressed; 100 at most. */
  find(hashes: readonly AddressHash[]): Promise<readonly Suppression[]>;
  /** A bounce or a complaint stays, whatever is put over it, and an operator's word when the owner deletes the data. */
  put(suppression: Suppression): Promise<void>;
  /** Lifts a suppression of this reason, and of no other. @returns false where there was none */
  lift(hash: AddressHash, reason: 'deleted' | 'operator'): Promise<boolean>;
}

/** So many in so many seconds. */
export interface Rate {
  readonly most: number;
  readonly seconds: number;
}

/** Counts what may not happen too often. */
export interface RateLimits {
  /**
   * Takes one of what a key has left.
   * @param key what is counted, as "address:HASH"
   * @param now milliseconds since 1970
   * @returns false where nothing is left
   */
  take(key: string, rate: Rate, now: number): Promise<boolean>;
}

/** One mail to one person, outside any run: a confirmation, a test. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Further headers; neither names nor values hold a line break. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends single mails: SES, or the outbox of a machine without it. */
export interface Mailer {
  /** @returns the message's id */
  send(mail: Mail): Promise<string>;
}

/** Small texts that can be made again: the splits of unchanged seeds. Losing one costs time alone. */
export interface SplitCache {
  get(key: string): Promise<string | null>;
  put(key: string, text: string): Promise<void>;
}
