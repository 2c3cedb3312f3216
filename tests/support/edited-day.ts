/** A day of the dock strike that an editor works on: a few seeds, and the day as entries leave it. */
import { parseEdits } from '#core/digest/edits/parse.ts';
import type { Bullet, Digest, EventId, SeedFile } from '#core/model.ts';
import { type ComposedDay, finishDay, type PreparedDay, prepareDay } from '#core/pipeline.ts';
import { eventIdOf } from '#core/text/event-id.ts';
import { STRIKE } from './builders.ts';

const DATE = '2031-03-10';

const seed = (file: string, outlet: string, ...paragraphs: readonly string[]): SeedFile => ({
  file,
  text: paragraphs.join('\n\n'),
  meta: { published: '2031-03-09', outlet },
});

export const FIRE =
  'A crane burned at the northern gate of Port Example on Sunday, killing two dockers, police in Haverquay said.';
export const FIRE_AGAIN =
  'Two dockers were killed when a crane burned at the northern gate of Port Example on Sunday, Haverquay police said.';
export const VOTE =
  'Dockers of Port Example voted by 812 to 40 on Sunday to go on with their strike, returning officer Jonas Hale said.';
export const OFFER =
  'Transport Minister Mira Vollan offered the union a rise of 6 percent on Sunday and said that talks would go on in Millsand.';
export const COST = 'Port director Tomas Berrigan said on Sunday that the strike had cost the port $14m in five weeks.';
export const MARCH =
  'About 3,000 people marched through Haverquay on Sunday in support of the strike, and police arrested 12 of them.';
export const FERRIES =
  'All 14 ferries between Port Example and Millsand stood still on Sunday because of the strike, ferry company Northline said.';
export const CLAIM =
  'Port Example said on Sunday that pickets of the strike had blocked an ambulance at the southern gate of Port Example.';
export const DENIAL =
  'The dockers’ union denied on Sunday that pickets of the strike had blocked an ambulance at the southern gate of Port Example.';
/** Of an outlet that is never printed. */
export const QUIET = 'Mediator Ada Okoro met both sides of the strike in Millsand on Sunday for four hours.';

export const SEEDS: readonly SeedFile[] = [
  seed('a-times.txt', 'The Specimen Times', 'Crane burns at northern gate as strike goes on', FIRE, COST, MARCH),
  seed('b-wire.txt', 'Sample Wire', 'Two dead in crane fire as dock strike goes on', FIRE_AGAIN, VOTE, FERRIES),
  seed('c-times.txt', 'The Specimen Times', 'Minister makes an offer to end the dock strike', OFFER),
  seed('d-wire.txt', 'Sample Wire', 'Row over an ambulance in the dock strike', CLAIM, DENIAL),
  seed('e-quiet.txt', 'Quiet Post', 'Mediator meets both sides of the dock strike', QUIET),
];

/** The ids that entries name events by. */
export const idOf = (text: string): EventId => eventIdOf(text);

const short = { ...STRIKE, length: { ...STRIKE.length, bullets: [3, 5] satisfies [number, number] } };

/** @param seeds those of the day, unless given. @param previous the edition of the day before; none unless given */
export const prepared = (seeds: readonly SeedFile[] = SEEDS, previous: Digest | 'none' = 'none'): PreparedDay =>
  prepareDay({ story: short, date: DATE, seeds, previous });

const usual = prepared();

/** The day with entries in YAML, each a line without its hyphen. */
export const edited = (entries: readonly string[], day: PreparedDay = usual): ComposedDay =>
  finishDay(day, parseEdits(`edits:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`, 'edits.yaml'));

export const bulletsOf = ({ digest }: ComposedDay): readonly Bullet[] => digest.sections.flatMap(({ items }) => items);

/** Each heading with its texts, for a look at the whole list. */
export const listOf = ({ digest }: ComposedDay): readonly (readonly [string, readonly string[]])[] =>
  digest.sections.map(({ heading, items }) => [heading, items.map(({ text }) => text)]);
