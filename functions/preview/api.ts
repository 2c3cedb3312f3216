/** What the desk's server answers. The page parses every answer with these schemas, and does not trust its version. */
import * as z from 'zod';
import { type Edit, VERBS } from '#core/digest/edits/schema.ts';
import { Digest, EventId, ExclusionReason, IsoDate, IsoMoment, Standing, StatementId } from '#core/model.ts';

/** A statement as the desk shows it: what it says, where it stands, and whose it is. */
export const Teller = z.object({
  id: StatementId,
  /** Its name in an entry of the edits, which new seeds do not change. */
  event: EventId,
  file: z.string(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  outlet: z.string().nullable(),
  title: z.string(),
  url: z.string().nullable(),
  published: IsoMoment.nullable(),
  speaker: z.string().nullable(),
});
export type Teller = z.infer<typeof Teller>;

/** What lies behind a bullet: everything that tells the same, and why it ranks where it does. */
export const EventView = z.object({
  id: EventId,
  date: IsoDate,
  standing: Standing,
  sources: z.array(z.string()),
  salience: z.number(),
  parts: z.record(z.string(), z.number()),
  tellers: z.array(Teller),
  deniedBy: z.array(Teller),
  /** Other events that may be the same happening. */
  akin: z.array(z.object({ id: EventId, text: z.string() })),
});
export type EventView = z.infer<typeof EventView>;

/** An event that did not make it into the edition. */
export const BelowItem = z.object({
  id: EventId,
  text: z.string(),
  outlets: z.array(z.string()),
  standing: Standing,
  salience: z.number(),
  reason: ExclusionReason,
  detail: z.string(),
  file: z.string(),
  start: z.int(),
  end: z.int(),
});
export type BelowItem = z.infer<typeof BelowItem>;

export const FindingView = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  where: z.string(),
  message: z.string(),
  /** The bullet that it is about, where it is about one. */
  event: EventId.nullable(),
});
export type FindingView = z.infer<typeof FindingView>;

/** One entry of `edits/DATE.yaml` with what came of it. */
export const EditView = z.object({
  verb: z.enum(Object.keys(VERBS) as [Edit['verb'], ...Edit['verb'][]]),
  /** In words: "Dropped “Two cranes were …”". */
  words: z.string(),
  by: z.string().nullable(),
  at: z.string().nullable(),
  result: z.enum(['applied', 'gone', 'no-effect']),
  detail: z.string().nullable(),
  event: EventId.nullable(),
});
export type EditView = z.infer<typeof EditView>;

/** How an edition differs from an earlier revision, one line each. */
export const Change = z.object({
  kind: z.enum(['added', 'removed', 'reworded', 'moved', 'order', 'inbox', 'heading']),
  event: EventId.nullable(),
  words: z.string(),
  was: z.string().nullable(),
});
export type Change = z.infer<typeof Change>;

export const DecisionView = z.object({
  state: z.enum(['open', 'held', 'approved', 'lapsed']),
  /** The reason of a hold; the approved revision. */
  detail: z.string().nullable(),
  overrides: z.array(EventId),
  /** Since the approved revision; null where that revision is not kept here. */
  changes: z.array(Change).nullable(),
});
export type DecisionView = z.infer<typeof DecisionView>;

/** A composed day: everything that the page shows without asking again. */
export const DayView = z.object({
  date: IsoDate,
  /** Those that can be asked for, newest first. */
  days: z.array(IsoDate),
  story: z.object({
    title: z.string(),
    sender: z.string().nullable(),
    sections: z.array(z.object({ id: z.string(), heading: z.string() })),
    /** A word of advice, as where there is no story.yaml. */
    note: z.string().nullable(),
  }),
  rev: z.string(),
  digest: Digest,
  inbox: z.object({
    subject: z.string(),
    preheader: z.string(),
  }),
  events: z.record(z.string(), EventView),
  /** The weightiest of the events below the fold; `belowCount` are all. */
  below: z.array(BelowItem),
  belowCount: z.int(),
  edits: z.object({
    file: z.string(),
    etag: z.string().nullable(),
    entries: z.array(EditView),
  }),
  decision: DecisionView,
  text: z.string(),
  bytes: z.int(),
  published: z.boolean(),
});
export type DayView = z.infer<typeof DayView>;

/** The answer to "which day": the last state that could be composed, and what is wrong with a newer one. */
export const DayAnswer = z.object({
  day: DayView.nullable(),
  /** True while a newer state is being made: the page is told when it is there. */
  composing: z.boolean(),
  /** What is wrong with the seeds, the story, a template or the edits, in one line. */
  problem: z.string().nullable(),
  /** Of the last state that was checked; the checks come behind the day itself. */
  findings: z.array(FindingView),
  /** Of the edits as they lie there now: what a change is made upon. */
  etag: z.string().nullable(),
  /** What "undo" and "redo" would do, in words. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
});
export type DayAnswer = z.infer<typeof DayAnswer>;

export const ExclusionView = z.object({
  file: z.string(),
  start: z.int(),
  end: z.int(),
  detail: z.string(),
  text: z.string(),
});
export const ExcludedAnswer = z.object({ count: z.int(), items: z.array(ExclusionView) });
export type ExcludedAnswer = z.infer<typeof ExcludedAnswer>;

export const BelowAnswer = z.object({ count: z.int(), items: z.array(BelowItem) });
export type BelowAnswer = z.infer<typeof BelowAnswer>;

/** A stretch of a seed file's text, from `start`. */
export const SeedAnswer = z.object({
  file: z.string(),
  start: z.int(),
  text: z.string(),
  /** Length of the whole text. */
  length: z.int(),
});
export type SeedAnswer = z.infer<typeof SeedAnswer>;

export const SeedsAnswer = z.object({
  files: z.array(z.object({ file: z.string(), outlet: z.string().nullable(), cited: z.int() })),
});
export type SeedsAnswer = z.infer<typeof SeedsAnswer>;

export const YesterdayAnswer = z.object({
  date: IsoDate,
  digest: Digest.nullable(),
  published: z.boolean(),
  problem: z.string().nullable(),
});
export type YesterdayAnswer = z.infer<typeof YesterdayAnswer>;

/** What a rewording would come to: the words not found in its sources. */
export const VerifyAnswer = z.object({ findings: z.array(z.object({ rule: z.string(), found: z.string() })) });
export type VerifyAnswer = z.infer<typeof VerifyAnswer>;

export const LinksAnswer = z.object({ findings: z.array(FindingView) });
export type LinksAnswer = z.infer<typeof LinksAnswer>;

export const OutboxAnswer = z.object({
  mails: z.array(z.object({ id: z.string(), to: z.string(), subject: z.string(), at: z.string() })),
  where: z.string(),
});
export type OutboxAnswer = z.infer<typeof OutboxAnswer>;
