/**
 * The schema of `edits/DATE.yaml`: what the editor of one edition changed, one entry a change, in the order in which they
 * were made. An entry is a map with one key, its verb; a later entry wins over an earlier one on the same thing.
 *
 * An event is named by the id of any statement that tells it (the hash of the statement's text), so that an entry still
 * finds its event when new seeds bring a better telling.
 */
import * as z from 'zod';
import { EventId, IsoDate, IsoMoment } from '../../model.ts';

const text = z.string().min(1).max(4_000);
const line = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[^\r\n]*$/, 'expected one line');
/** Digits alone, or with one "e", are a number to YAML. */
const quoted = () =>
  z.string({ error: ({ input }) => (input === undefined ? undefined : 'expected a text: put it in quotes') });
const event = quoted()
  .regex(/^[\w-]{1,40}$/, 'expected an event’s id, as 0a1b2c3d4e5f')
  .pipe(EventId);
const section = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a section’s id');

/** Who made an entry and when; for people, and left out where nobody says. */
const signed = { by: line.optional(), at: IsoMoment.optional() };

/** The passage that a bullet of the editor's own rests on: of a seed file, or of a text that is none. */
const Source = z.union([
  z.strictObject({ file: line, quote: text }),
  z.strictObject({
    outlet: line,
    title: line,
    url: z.url('expected a link, as https://example.org/page').optional(),
    published: IsoMoment.optional(),
    quote: text,
  }),
]);

/** What each verb takes. */
export const VERBS = {
  /** Other words for a bullet. `was`: the words that the editor had before them. */
  reword: z.strictObject({ event, text, was: text.optional(), ...signed }),
  /** Several events told as one bullet, that of `event`. */
  merge: z.strictObject({ event, with: z.array(event).min(1), ...signed }),
  /** Some of an event's statements made an event of their own. */
  split: z.strictObject({ event, statements: z.array(event).min(1), ...signed }),
  /** To another section, or to another place in its own: right before a bullet, or to the end. */
  move: z.strictObject({ event, section: section.optional(), before: event.optional(), ...signed }),
  /** Kept, whatever new seeds bring, at the head of its section. */
  pin: z.strictObject({ event, ...signed }),
  drop: z.strictObject({ event, reason: line.optional(), ...signed }),
  /** From below the fold into the edition. */
  take: z.strictObject({ event, section: section.optional(), ...signed }),
  /** A bullet of the editor's own. */
  write: z.strictObject({ id: event, section, text, sources: z.array(Source).min(1), ...signed }),
  rename: z.strictObject({ section, heading: line, ...signed }),
  /** The sections' order; those not named follow in their own. */
  sections: z.strictObject({ order: z.array(section).min(1), ...signed }),
  subject: z.strictObject({ text: line, ...signed }),
  preheader: z.strictObject({ text: line, ...signed }),
  /** A correction of a published edition: a dated note on that one, an item in the next. `mail`: subscribers are told. */
  correction: z.strictObject({ of: IsoDate, on: IsoDate, text, mail: z.boolean().default(false), ...signed }),
  /** Nothing goes out while it stands, and a run that has begun stops. */
  hold: z.strictObject({ reason: line.optional(), ...signed }),
  /** This revision may go out, and no other. `overrides`: bullets that go out although they do not verify. */
  approve: z.strictObject({
    rev: quoted().regex(/^[0-9a-f]{16}$/, 'expected a revision, 16 hex digits'),
    overrides: z.array(event).default([]),
    ...signed,
  }),
} as const;

export type Verb = keyof typeof VERBS;

/** One change: `{ verb: 'drop', event: … }`; in the file `- drop: { event: … }`. */
export type Edit = { [V in Verb]: { readonly verb: V } & z.infer<(typeof VERBS)[V]> }[Verb];

/** Verbs that decide whether an edition goes out, and change nothing in it: they are no input of the revision. */
export const DECISIONS: ReadonlySet<Verb> = new Set(['hold', 'approve']);

const Entry = z
  .strictObject(VERBS)
  .partial()
  .refine((entry) => Object.keys(entry).length === 1, 'expected one verb an entry: write two entries for two changes')
  // An object of one known key: its value is of the schema of that key.
  .transform((entry) => Object.entries(entry).map(([verb, change]) => ({ verb, ...change }) as Edit)[0] as Edit);

export const Edits = z.strictObject({ edits: z.array(Entry).nullable().default([]) }).nullish();
