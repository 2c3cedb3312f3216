/** The schema of `story.yaml`: all that belongs to one story and to no code. */
import * as z from 'zod';
import { IsoDate } from '../model.ts';

const names = z.array(z.string().min(1));
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');

/** An office, held from a day until a day (both included; left out where open). */
const Office = z.strictObject({
  /** As it stands before the name: "Ukrainian President". */
  title: z.string().min(1),
  from: IsoDate.optional(),
  until: IsoDate.optional(),
});

const Person = z.strictObject({
  /** Full name in the house's spelling. */
  name: z.string().min(1),
  /** What later mentions use; the last word of the name unless said. */
  short: z.string().min(1).optional(),
  /** Other spellings of the full name or of the family name, each put into the house's. */
  spellings: names.default([]),
  offices: z.array(Office).default([]),
  /** The party (see `parties`) that the person speaks for. */
  party: id.optional(),
});

const Place = z.strictObject({
  name: z.string().min(1),
  spellings: names.default([]),
  /** The region or country it lies in, by name; tells "same place" from "another place". */
  in: z.string().optional(),
});

const Body = z.strictObject({
  /** "Ukraine’s General Staff". */
  name: z.string().min(1),
  /** Later mentions: "the General Staff". */
  short: z.string().min(1).optional(),
  spellings: names.default([]),
  party: id.optional(),
});

const Section = z.strictObject({
  id,
  heading: z.string().min(1),
  /** Words and phrases that put an event here; matched by stem, longer phrases weigh more. */
  terms: names.default([]),
});

const OutletTerms = z.strictObject({
  name: z.string().min(1),
  spellings: names.default([]),
  /** `licensed`; `quotation` up to `words` an article; `background`: weighs, is never printed. */
  terms: z.enum(['licensed', 'quotation', 'background']).optional(),
  words: z.int().positive().optional(),
  /** True for a news agency: its text in two outlets is one source. */
  agency: z.boolean().default(false),
});

export const Story = z.strictObject({
  id,
  /** Opens the title: "Russia-Ukraine war". */
  title: z.string().min(1),
  /** Ends the standfirst "These are the key developments from day N of …". */
  matter: z.string().min(1),
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
    }, 'a time zone of the tz database, as Europe/Kyiv')
    .default('UTC'),
  /** The hour at which the edition's day begins and ends. */
  hour: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'an hour as "06:00"')
    .default('06:00'),
  length: z
    .strictObject({
      bullets: z.tuple([z.int().positive(), z.int().positive()]).default([14, 28]),
      words: z.tuple([z.int().positive(), z.int().positive()]).default([450, 1060]),
    })
    .prefault({}),
  /** A few words and names that any article on the story is likely to hold. */
  terms: names.default([]),
  /** In the order of an ordinary day; the last one takes what no other does. */
  sections: z.array(Section).min(1),
  /** Sides of the story: whose claim, whose denial. `names` are what the press calls them ("Moscow", "the Kremlin"). */
  parties: z.array(z.strictObject({ id, names })).default([]),
  glossary: z
    .strictObject({
      people: z.array(Person).default([]),
      places: z.array(Place).default([]),
      bodies: z.array(Body).default([]),
      /** Other spellings to make one: { "defense": "defence" }; never inside a quotation. */
      spellings: z.record(z.string(), z.string()).default({}),
    })
    .prefault({}),
  outlets: z.array(OutletTerms).default([]),
  /** For the email's footer. */
  sender: z.strictObject({ name: z.string().min(1), address: z.string().min(1), reason: z.string().min(1) }).optional(),
});
export type Story = z.infer<typeof Story>;
