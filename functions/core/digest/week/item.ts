import type { Bullet, EventId, IsoDate, Section, Statement } from '../../model.ts';
import type { Introduction } from './introductions.ts';

/** A bullet of a day's edition on its way into the list of the week. */
export interface WeekItem {
  readonly bullet: Bullet;
  /** The day whose edition told it. */
  readonly date: IsoDate;
  /** Which item of that edition's list, from 0. */
  readonly place: number;
  /** Its section in that edition. */
  readonly section: Pick<Section, 'id' | 'heading'>;
  /** Its text, read as one statement. */
  readonly statement: Statement;
  /** Whom its edition had introduced before it. */
  readonly leans: readonly Introduction[];
  /** How much of the week's matter it covers, as a part of its salience. */
  readonly coverage: number;
  /** How many of the week's editions told it. */
  readonly told: number;
  /** Others of the week that may be the same happening. */
  readonly akin: readonly EventId[];
}
