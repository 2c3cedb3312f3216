/**
 * Every type that passes between stages. A schema and its type share one name. All in one file, though it is a long one:
 * it is the whole contract between the stages, and is read as such.
 *
 * Offsets: `start` (inclusive) and `end` (exclusive) count UTF-16 code units of the seed file's text exactly as it was
 * read, so that `text.slice(start, end)` gives the passage. No stage ever normalises a text in place.
 */
import * as z from 'zod';

export const ArticleId = z.string().brand<'ArticleId'>();
export type ArticleId = z.infer<typeof ArticleId>;
export const StatementId = z.string().brand<'StatementId'>();
export type StatementId = z.infer<typeof StatementId>;
export const EventId = z.string().brand<'EventId'>();
export type EventId = z.infer<typeof EventId>;

/** A calendar day, `2025-12-31`. */
export const IsoDate = z.iso.date('expected a date that exists, as 2025-12-31');
export type IsoDate = z.infer<typeof IsoDate>;
/** A day, or a day with a time: `2025-12-31`, `2025-12-31T09:01` (story's local time) or with an offset or Z. */
export const IsoMoment = z
  .string()
  .regex(
    /^[12]\d{3}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?)?$/,
    'a date or a date-time that exists',
  )
  .refine((moment) => IsoDate.safeParse(moment.slice(0, 10)).success, 'a date or a date-time that exists');
export type IsoMoment = z.infer<typeof IsoMoment>;

export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;

/** What front matter, a sidecar (`NAME.meta.yaml`) or an S3 object's metadata says of a seed file. */
export const SeedMeta = z.strictObject({
  title: z.string().optional(),
  outlet: z.string().optional(),
  author: z.string().optional(),
  url: z.string().optional(),
  published: IsoMoment.optional(),
});
export type SeedMeta = z.infer<typeof SeedMeta>;

export const ArticleKind = z.enum(['article', 'live-post', 'list']);
export type ArticleKind = z.infer<typeof ArticleKind>;

/** One item of a file that says itself what its items are: an entry of a feed, a page, an object. Offsets as everywhere. */
export const SeedItem = Span.extend({
  kind: ArticleKind,
  /** The headline's place; null where the item has none. */
  title: Span.nullable(),
  /** Lines of the item that are not of its text, as the format says itself: captions, an entry's broken last sentence. */
  left: z.array(Span.extend({ reason: z.lazy(() => ExclusionReason), detail: z.string() })),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  agency: z.string().nullable(),
  url: z.string().nullable(),
  published: IsoMoment.nullable(),
});
export type SeedItem = z.infer<typeof SeedItem>;

/** A raw text as it lies in the folder or bucket, named relative to it. */
export const SeedFile = z.object({
  file: z.string(),
  /** The file's own text; of a page, a feed, a letter or a packed file the text that was taken out of it. */
  text: z.string(),
  meta: SeedMeta,
  /** What the text was taken out of ("rss", "html", "gzip"); left out where it is the file's own, character for character. */
  format: z.string().optional(),
  /** The items, where the format tells them apart; otherwise layouts do. */
  items: z.array(SeedItem).optional(),
});
export type SeedFile = z.infer<typeof SeedFile>;

/** Why something was left out. A closed list: the accounting, the desk and the tests name the same words. */
export const ExclusionReason = z.enum([
  // a seed file
  'empty',
  'too-large',
  'not-utf8',
  'binary',
  'unreadable',
  // a passage of a seed file
  'boilerplate',
  'caption',
  'embed',
  'byline',
  'biography',
  'promotion',
  'question',
  'recap',
  'transcript',
  'comment',
  // an article
  'duplicate',
  'undated',
  'outside-window',
  'excluded-kind',
  'opinion',
  'explainer',
  'feature',
  'quiz',
  'static',
  'republished',
  'off-topic',
  // a statement
  'background',
  'commentary',
  'leans',
  'fragment',
  // an event
  'known',
  'over-budget',
  'unverified',
  'terms',
  'dropped',
  // a bullet of a day, in the digest of a week
  'retold',
  'overtaken',
]);
export type ExclusionReason = z.infer<typeof ExclusionReason>;

/** Something left out. `detail` says what was wrong and, where one can mend it, how. */
export const Exclusion = z.object({
  file: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  reason: ExclusionReason,
  detail: z.string().optional(),
});
export type Exclusion = z.infer<typeof Exclusion>;

/** What every stage answers: what went in is what is kept plus what is excluded. */
export interface StageResult<T> {
  readonly kept: readonly T[];
  readonly excluded: readonly Exclusion[];
}

export const Dating = z.enum(['stated', 'stamped', 'inferred', 'unknown']);
export type Dating = z.infer<typeof Dating>;

/** A reason to believe in a date: a stamp, a weekday word, a neighbour's date, an event another article tells. */
export const DateEvidence = z.object({
  kind: z.string(),
  note: z.string(),
  start: z.int().optional(),
  end: z.int().optional(),
});
export type DateEvidence = z.infer<typeof DateEvidence>;

/** One item of a seed file. `blocks` are the paragraphs of its body, furniture taken out, in the order of the text. */
export const Article = z.object({
  id: ArticleId,
  file: z.string(),
  kind: ArticleKind,
  layout: z.string(),
  title: z.string(),
  /** Where the title stands; null where it comes from the file's metadata. */
  titleSpan: Span.nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  /** The news agency whose copy it is, as its dateline, byline or credit says: its text in two outlets is one source. */
  agency: z.string().nullable(),
  url: z.string().nullable(),
  published: IsoMoment.nullable(),
  dating: Dating,
  evidence: z.array(DateEvidence),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  words: z.int().nonnegative(),
  blocks: z.array(Span.extend({ heading: z.string().nullable() })),
});
export type Article = z.infer<typeof Article>;

export const MentionKind = z.enum(['person', 'place', 'body', 'quantity']);
export type MentionKind = z.infer<typeof MentionKind>;
/** A span that names somebody or something. `key` is the one name under which all spellings meet (glossary or folded text). */
export const Mention = Span.extend({ kind: MentionKind, text: z.string(), key: z.string() });
export type Mention = z.infer<typeof Mention>;

/** When a statement's matter happened. `stated` holds the words it was read from, null where it is the article's own day. */
export const When = z.object({
  date: IsoDate,
  precision: z.enum(['time', 'day', 'week', 'month', 'year']),
  stated: z.string().nullable(),
});
export type When = z.infer<typeof When>;

/** Who says so. `span` is where the speaker is named in the text (null: carried on from the sentence before). */
export const Attribution = z.object({
  speaker: z.string(),
  /** The speaker's one name; null for an unnamed source ("an official"). */
  speakerKey: z.string().nullable(),
  verb: z.string(),
  speakerSpan: Span.nullable(),
  /** The attribution's own words ("the navy said", "according to Example Wire,"), to be cut or moved as one. */
  clause: Span.nullable(),
  /** True where the attribution only reports that somebody else reported ("Example Wire reported, citing …"). */
  secondHand: z.boolean(),
  /** Who reports the speaker's words ("Example Wire reported, citing two officials"); null: the outlet itself. */
  via: z.string().nullable(),
});
export type Attribution = z.infer<typeof Attribution>;

/**
 * Words, a thought or a wish that a statement tells of somebody without being that one's claim: "the port plans to close",
 * "after the mayor had said so", "the poll shows", "her fear of". `hearsay`: somebody says so, the text does not say who.
 */
export const Voice = z.object({
  kind: z.enum(['speech', 'quotation', 'thought', 'will', 'document', 'hearsay']),
  /** Whose; empty where nobody is named. */
  holder: z.string(),
  holderSpan: Span.nullable(),
  /** The word that tells it, in lower case ("plans", "not say"); empty for quotation marks alone. */
  cue: z.string(),
});
export type Voice = z.infer<typeof Voice>;

/** One assertion: a sentence (or two that cannot be parted, as a quotation over both) of an article. */
export const Statement = z.object({
  id: StatementId,
  articleId: ArticleId,
  file: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  /** Which paragraph of the article, from 0; -1 for the headline. */
  block: z.int(),
  /** Which statement of the article, from 0. */
  index: z.int().nonnegative(),
  /** The sub-heading or list heading above it. */
  heading: z.string().nullable(),
  attribution: Attribution.nullable(),
  /** Whose words, thoughts or will it gives beside its claimant's, in the order of the text. */
  voices: z.array(Voice),
  /** Quotations inside it, quotation marks included. `closed` is false where the mark that ends it is missing. */
  quotes: z.array(Span.extend({ closed: z.boolean() })),
  when: When.nullable(),
  mentions: z.array(Mention),
  /** Known before the day: history, context, a standing state of affairs. */
  background: z.boolean(),
  /** True for an analyst's or the outlet's own view, a question, an appeal to the reader. */
  commentary: z.boolean(),
  /** Stands without the text around it; where false, `leans` says on what ("pronoun: He", "connective: But"). */
  standsAlone: z.boolean(),
  leans: z.string().nullable(),
});
export type Statement = z.infer<typeof Statement>;

export const Standing = z.enum(['reported', 'corroborated', 'disputed']);
export type Standing = z.infer<typeof Standing>;

/** What happened, once, however many statements tell it. */
export const NewsEvent = z.object({
  id: EventId,
  /** All that tell it, the best told first. */
  statements: z.array(StatementId).min(1),
  /** The day it happened, or was said. */
  date: IsoDate,
  standing: Standing,
  /** Statements (of this or another event) that deny it. */
  deniedBy: z.array(StatementId),
  /** Other events that may be the same happening: one of them is told. */
  akin: z.array(EventId),
  /** Independent sources: outlets and agencies after syndication is folded. */
  sources: z.array(z.string()),
  salience: z.number(),
  /** The parts of the salience, by name; they add up to it. */
  parts: z.record(z.string(), z.number()),
  status: z.enum(['new', 'update']),
});
export type NewsEvent = z.infer<typeof NewsEvent>;

export const Citation = z.object({
  articleId: ArticleId,
  file: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
  outlet: z.string().nullable(),
  title: z.string(),
  url: z.string().nullable(),
  published: IsoMoment.nullable(),
});
export type Citation = z.infer<typeof Citation>;

/**
 * Where one stretch of a bullet's text comes from; the stretches cover the text from 0 to its length without a gap.
 * `citation`: these characters stand in citation `citation` at `sourceStart` (offset into the file), letter for letter.
 * `glossary`: an entry of story.yaml put this in (an office, a spelling); `replaced` is what the source has there.
 * `rule`: a named rule wrote it (a capital after a dropped lead-in, a full stop); `replaced` is what it stands for.
 */
export const Derivation = z.discriminatedUnion('from', [
  Span.extend({ from: z.literal('citation'), citation: z.int().nonnegative(), sourceStart: z.int().nonnegative() }),
  Span.extend({ from: z.literal('glossary'), entry: z.string(), replaced: z.string() }),
  Span.extend({ from: z.literal('rule'), rule: z.string(), replaced: z.string() }),
]);
export type Derivation = z.infer<typeof Derivation>;

/** The rule under which the editor's words stand. */
export const EDITOR = 'editor';

/** What of a bullet does not stand in its passages: the rule that it breaks and the very words. */
export const VerifyFinding = z.object({ rule: z.string(), found: z.string() });
export type VerifyFinding = z.infer<typeof VerifyFinding>;

/** What the editor did to a bullet, by the verbs of `edits/DATE.yaml`. */
export const BulletEdit = z.enum(['reword', 'merge', 'split', 'move', 'pin', 'take', 'write']);
export type BulletEdit = z.infer<typeof BulletEdit>;

export const Bullet = z.object({
  id: EventId,
  text: z.string(),
  standing: Standing,
  salience: z.number(),
  parts: z.record(z.string(), z.number()),
  status: z.enum(['new', 'update']),
  citations: z.array(Citation).min(1),
  derivation: z.array(Derivation),
  /** What the editor did to it, each once, in the order in which it was done. */
  edited: z.array(BulletEdit).default([]),
  /** What the editor's words say and its passages do not; a bullet that has any goes out by an override alone. */
  findings: z.array(VerifyFinding).default([]),
  /** The day whose edition told it, in a digest of several days; left out in a day's own. */
  date: IsoDate.optional(),
});
export type Bullet = z.infer<typeof Bullet>;

export const Section = z.object({ id: z.string(), heading: z.string(), items: z.array(Bullet).min(1) });
export type Section = z.infer<typeof Section>;

export const Accounting = z.object({
  articles: z.int(),
  statements: z.int(),
  events: z.int(),
  kept: z.int(),
  excluded: z.partialRecord(ExclusionReason, z.int()),
});
export type Accounting = z.infer<typeof Accounting>;

/** A correction of the edition of a day, as it was written on another: a dated note there, an item in the next edition. */
export const Correction = z.object({ of: IsoDate, on: IsoDate, text: z.string() });
export type Correction = z.infer<typeof Correction>;

/** The chosen and worded content, unrendered. `inputs` are hashes (sha256, hex) of what it was made from. */
export const Digest = z.object({
  story: z.string(),
  date: IsoDate,
  /** The first day of a digest of several days, of which `date` is the last; left out where it is of one. */
  from: IsoDate.optional(),
  day: z.int(),
  title: z.string(),
  standfirst: z.string(),
  leadIn: z.string(),
  /** The editor's own; null where they are made from the bullets. */
  subject: z.string().nullable().default(null),
  preheader: z.string().nullable().default(null),
  /** Of this edition and of earlier ones, in the order in which they were made. */
  corrections: z.array(Correction).default([]),
  /** Published bullets that have findings, by the editor's decision; empty in a draft, which nobody has decided on. */
  overrides: z.array(EventId).default([]),
  /** "A quiet day: …" where there is little news; null otherwise. */
  note: z.string().nullable(),
  sections: z.array(Section),
  inputs: z.object({
    seeds: z.string(),
    story: z.string(),
    edits: z.string().nullable(),
    previous: z.string().nullable(),
  }),
  accounting: Accounting,
});
export type Digest = z.infer<typeof Digest>;

/** The files of one dated, rendered digest, by name (`email.html`, `index.html`, …). */
export type Edition = Readonly<Record<string, string>>;
