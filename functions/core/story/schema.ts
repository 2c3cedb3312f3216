/** The schema of `story.yaml`: all that belongs to one story and to no code. */
import * as z from 'zod';
import { IsoDate } from '../model.ts';
import { KIND_IDS } from './kinds.ts';

/** A name or a phrase; longer ones make no pattern that can be searched for. */
const phrase = z.string().min(1).max(200);
const names = z.array(phrase);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens');

/** An office, held from a day until a day (both included; left out where open). */
const Office = z.strictObject({
  /** As it stands before the name: "Norwegian Prime Minister". */
  title: phrase,
  from: IsoDate.optional(),
  until: IsoDate.optional(),
});

const Person = z.strictObject({
  /** Full name in the house's spelling. */
  name: phrase,
  /** What later mentions use; the last word of the name unless said. */
  short: phrase.optional(),
  /** Other spellings of the full name or of the family name, each put into the house's. */
  spellings: names.default([]),
  offices: z.array(Office).default([]),
  /** The party (see `parties`) that the person speaks for. */
  party: id.optional(),
});

const Place = z.strictObject({
  name: phrase,
  spellings: names.default([]),
  /** The region or country it lies in, by name; tells "same place" from "another place". */
  in: z.string().optional(),
});

const Body = z.strictObject({
  /** "Norway’s Police Directorate". */
  name: phrase,
  /** Later mentions: "the Police Directorate". */
  short: phrase.optional(),
  spellings: names.default([]),
  party: id.optional(),
});

const Section = z.strictObject({
  id,
  heading: phrase,
  /** Words and phrases that put an event here, beside those of its kinds; matched by stem, longer phrases weigh more. */
  terms: names.default([]),
  /** What kinds of news it tells, where its heading does not say it in plain words; [] for none but its own terms. */
  kinds: z.array(z.enum(KIND_IDS)).optional(),
  /** With fewer bullets than this the heading is left out, and they go where they fit next best. */
  least: z.int().positive().default(1),
});

/** Headings for a story that names none: on a day it has those under which there is something to tell. */
const USUAL_SECTIONS: z.input<typeof Section>[] = [
  { id: 'fighting', heading: 'Fighting', least: 2 },
  { id: 'protests', heading: 'Protests', least: 2 },
  { id: 'strike', heading: 'Strike action', least: 2 },
  { id: 'cases', heading: 'Cases and patients', kinds: ['health'], least: 2 },
  { id: 'situation', heading: 'On the ground', kinds: ['disaster', 'environment', 'energy'], least: 2 },
  { id: 'response', heading: 'Response', least: 2 },
  { id: 'aid', heading: 'Humanitarian aid', least: 2 },
  { id: 'talks', heading: 'Talks', least: 2 },
  { id: 'politics', heading: 'Politics and diplomacy', least: 2 },
  { id: 'economy', heading: 'Economy', kinds: ['economy', 'sanctions'], least: 2 },
  { id: 'courts', heading: 'Courts and inquiries', least: 2 },
  { id: 'transport', heading: 'Travel and transport', kinds: ['travel'], least: 2 },
  { id: 'other', heading: 'Other developments' },
];

const OutletTerms = z
  .strictObject({
    name: phrase,
    spellings: names.default([]),
    /** `licensed`; `quotation` up to `words` an article; `background`: weighs, is never printed. */
    terms: z.enum(['licensed', 'quotation', 'background']).optional(),
    words: z.int().positive().optional(),
    /** True for a news agency: its text in two outlets is one source. */
    agency: z.boolean().default(false),
  })
  .refine(({ terms, words }) => terms !== 'quotation' || words !== undefined, {
    path: ['words'],
    error: 'it is missing, and quotation goes up to so many words of an article',
  });

/** The least and the most. */
const Range = z
  .tuple([z.int().positive(), z.int().positive()])
  .refine(([least, most]) => least <= most, 'expected the least first, then the most, as [14, 28]');

/** The weekly edition: when it goes out, and how long it is. */
const Weekly = z.strictObject({
  /** It tells the seven days up to this one. */
  on: z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
  bullets: Range.default([20, 36]),
  words: Range.default([600, 1400]),
});

export const Story = z.strictObject({
  id,
  /** Opens the title: "Harbour strike". */
  title: phrase,
  /** Ends the standfirst "These are the key developments from day N of …". */
  matter: phrase,
  /** One known pair sets the count for every day. */
  dayCount: z.strictObject({ date: IsoDate, day: z.int().positive() }),
  timeZone: z
    .string()
    .refine((zone) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: zone });
        return true;
      } catch {
        return false;
      }
    }, 'expected a time zone of the tz database, as Europe/Oslo')
    .default('UTC'),
  /** The hour at which the edition's day begins and ends. */
  hour: z
    .string('expected an hour, as "06:00"')
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected an hour, as "06:00"')
    .default('06:00'),
  length: z
    .strictObject({
      bullets: Range.default([14, 28]),
      words: Range.default([450, 1060]),
    })
    .prefault({}),
  /** Left out: there is no weekly edition. */
  weekly: Weekly.optional(),
  /** A few words and names that any article on the story is likely to hold. */
  terms: names.default([]),
  /** In the order of an ordinary day; the last one takes what no other does. */
  sections: z
    .array(Section)
    .min(1, 'expected one section or more')
    .refine((list) => new Set(list.map((one) => one.id)).size === list.length, 'two sections have the same id')
    .prefault(USUAL_SECTIONS),
  /** Sides of the story: whose claim, whose denial. `names` are what the press calls them ("Oslo", "the port authority"). */
  parties: z.array(z.strictObject({ id, names })).default([]),
  glossary: z
    .strictObject({
      people: z.array(Person).default([]),
      places: z.array(Place).default([]),
      bodies: z.array(Body).default([]),
      /** Other spellings to make one: { "defense": "defence" }; never inside a quotation. */
      spellings: z.record(phrase, z.string().max(200)).default({}),
    })
    .prefault({}),
  outlets: z.array(OutletTerms).default([]),
  /** For the email's footer. */
  sender: z.strictObject({ name: z.string().min(1), address: z.string().min(1), reason: z.string().min(1) }).optional(),
});
export type Story = z.infer<typeof Story>;
