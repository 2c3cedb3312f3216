/** The bullets of several days' editions → what happened, once each, with every telling of it. */
import type { Bullet, IsoDate } from '../model.ts';
import { cosine } from '../text/similarity.ts';
import type { Features } from './features.ts';
import { countTheSame } from './running.ts';
import { sameness } from './same.ts';
import { inLikeWords, isInside, readTold, type ToldBullet } from './told.ts';
import { tollsDiffer } from './toll.ts';

/**
 * From these log-odds on two bullets of two days tell one happening. Less than within a day is enough: a list that tells
 * twice what happened once is worse than one that leaves a bullet out.
 */
const SAME = -0.3;
/** … and from this cosine on with this share of the shorter one's words in the other, whoever says it. */
const LIKE = { cosine: 0.3, inside: 0.6 };

/** A bullet as a day's edition told it. */
export interface Telling {
  readonly bullet: Bullet;
  readonly date: IsoDate;
  readonly features: Features;
}

/**
 * Tellings of one happening together, each group in the order of the days. An edition tells nothing twice, so a group has
 * one bullet of a day at most.
 * @param tellings in the order of their days
 */
export function retellings<T extends Telling>(tellings: readonly T[]): readonly (readonly T[])[] {
  const read = readTold(tellings.map(({ bullet }) => bullet)).bullets;
  const entries = tellings.flatMap((telling, at) => (read[at] ? [{ telling, told: read[at] }] : []));
  const groups: Entry<T>[][] = [];
  for (const entry of entries) {
    let best: Entry<T>[] | undefined;
    let most = SAME;
    for (const group of groups) {
      if (group.some(({ telling }) => telling.date === entry.telling.date)) continue;
      const odds = Math.max(...group.map((other) => oddsOf(other, entry)));
      if (odds >= most) [best, most] = [group, odds];
    }
    if (best) best.push(entry);
    else groups.push([entry]);
  }
  return groups.map((group) => group.map(({ telling }) => telling));
}

interface Entry<T> {
  readonly telling: T;
  readonly told: ToldBullet;
}

/** What two bullets that rest on one passage, or are in like words, tell is the same beyond doubt. */
const CERTAIN = 10;

function oddsOf(a: Entry<Telling>, b: Entry<Telling>): number {
  const [one, other] = [a.telling, b.telling];
  const [lead, again] = [one.bullet.citations[0]?.quote, other.bullet.citations[0]?.quote];
  if (lead && lead === again) return CERTAIN;
  const near = cosine(one.features.vector, other.features.vector);
  const odds = sameness(one.features, other.features, near);
  const like = near >= LIKE.cosine && isInside(a.told.stems, b.told.stems, LIKE.inside);
  return like || countTheSame(one.features, other.features) || inLikeWords(other.features, b.told, a.told)
    ? CERTAIN + odds
    : odds;
}

/**
 * The telling that stands for all: a later one where its edition told it as an update, its toll is another, or it weighs
 * no less; never one without the toll that an earlier one gives.
 * @param weightOf what a telling weighs
 */
export function standingOf<T extends Telling>(group: readonly [T, ...T[]], weightOf: (telling: T) => number): T {
  return group.reduce((stands, later) => {
    const tolls = tollsDiffer(later.bullet.text, stands.bullet.text);
    if (tolls === 'gone') return stands;
    if (tolls === 'other' || later.bullet.status === 'update') return later;
    return weightOf(later) >= weightOf(stands) ? later : stands;
  });
}
