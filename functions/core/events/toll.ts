/** Tolls: how many were killed or hurt, and who says so. A toll is replaced only by a later one of the same claimant. */
import { ordinalOf, SPELLED_NUMBERS } from '../text/numbers.ts';
import { byCodeUnit, compareMoments } from '../text/order.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { Features } from './features.ts';

type Harm = 'killed' | 'hurt';
export type Tolls = ReadonlyMap<Harm, number>;

const KILLED = /^(?:kill(?:s|ed|ing)?|dead|died?|dies|deaths?|fatalities|lives|bodies|drowned|murdered)$/;
const HURT = /^(?:wound(?:s|ed|ing)?|injur(?:e|es|ed|ing|ies)|hurt|hospitali[sz]ed)$/;
/** "the toll rose to 6", "the number of dead has reached 6". */
const RISEN = /^(?:to|at|reached|stands|hit|now)$/;
/** What may stand between a number and what became of those it counts. */
const REACH = 7;
/** … where it has risen: "the number of people killed in Monday's strike on the town has risen to 6". */
const REACH_OF_RISEN = 12;
const BACK = 4;
/** A number before one of these counts no people. */
const OTHER =
  /^(?:years?|year-olds?|months?|weeks?|days?|hours?|minutes?|percent|per|cent|km|miles?|metres?|meters?|drones?|missiles?|rockets?|strikes?|attacks?|times|pm|am|villages?|towns?|cities|regions?|buildings?|houses|homes|ships|vessels|cars|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** "A fourth patient": that one and those before. */
const ONE_OF_THEM =
  /^(?:person|man|woman|boy|girl|child|baby|patient|victim|worker|miner|soldier|officer|firefighter|passenger|resident|civilian|protester|pupil|student|nurse|doctor|case|death|fatality)$/;
/** "A fourth patient, a woman of 60, died": she is of those counted. */
const APPOSITION =
  /, (?:an?|the|both|all|aged) [^,.;:“”]{1,50},(?= (?:was|were|died|dies|drowned|is|has|have|had)\b)/gu;
/** "One dead giveaway": nobody died. */
const NOBODY_DEAD = /\bdead[ -](?:giveaways?|ends?|zones?|heats?|weight|letters?|ringers?|wood|reckoning|sea)\b/giu;
/** Here one clause ends: what follows is of others. */
const APART = /[,;:.–—(]/;

const harmOf = (word: string): Harm | null => (KILLED.test(word) ? 'killed' : HURT.test(word) ? 'hurt' : null);

/** The tolls that a text gives, one of each kind: the first. A share, an age and a count of things are none. */
export function tollsIn(whole: string): Tolls {
  const text = whole.replace(APPOSITION, '').replace(NOBODY_DEAD, '');
  const tokens = tokenise(text);
  const found = new Map<Harm, number>();
  tokens.forEach((token, at) => {
    const value = countOf(token) ?? placeOf(tokens, at);
    if (value === null || OTHER.test(tokens[at + 1]?.norm ?? '')) return;
    const harm = before(tokens, at, text) ?? after(tokens, at, text);
    if (harm && !found.has(harm)) found.set(harm, value);
  });
  return found;
}

function countOf({ norm }: Token): number | null {
  if (/^\d{1,3}(?:,?\d{3})*$/.test(norm)) return Number(norm.replaceAll(',', ''));
  return SPELLED_NUMBERS.get(norm) ?? null;
}

const placeOf = (tokens: readonly Token[], at: number): number | null =>
  ONE_OF_THEM.test(tokens[at + 1]?.norm ?? '') ? ordinalOf(tokens[at]?.norm ?? '') : null;

/** "killed 3", "killing at least three", "the death toll rose to 3". */
function before(tokens: readonly Token[], at: number, text: string): Harm | null {
  const risen = RISEN.test(tokens[at - 1]?.norm ?? '');
  for (let i = at - 1; i >= Math.max(0, at - (risen ? REACH_OF_RISEN : BACK)); i--) {
    const token = tokens[i];
    if (!token || APART.test(text.slice(token.end, tokens[i + 1]?.start))) return null;
    const harm = harmOf(token.norm);
    // "was killed and 5 were hurt", "left 3 dead and 5 hurt": those 5 are others.
    if (harm) return risen || !/^(?:dead|lives|bodies)$/.test(token.norm) ? alone(tokens, i, at, harm, risen) : null;
    if (!risen && countOf(token) !== null) return null;
  }
  return null;
}

const alone = (tokens: readonly Token[], from: number, to: number, harm: Harm, risen: boolean): Harm | null =>
  !risen && tokens.slice(from + 1, to).some(({ norm }) => /^(?:and|while|but|with|in|on|by|after)$/.test(norm))
    ? null
    : harm;

/** "3 people were killed", "3 dead". */
function after(tokens: readonly Token[], at: number, text: string): Harm | null {
  for (let i = at + 1; i <= Math.min(tokens.length - 1, at + REACH); i++) {
    const token = tokens[i];
    if (!token || APART.test(text.slice(tokens[i - 1]?.end, token.start))) return null;
    const harm = harmOf(token.norm);
    if (harm) return harm;
    if (countOf(token) !== null || /^(?:and|that|who|which|said|killing)$/.test(token.norm)) return null;
  }
  return null;
}

/** Who answers for a statement's numbers: its speaker, named or not; the telling itself where nobody is. */
const claimantOf = ({ statement: { attribution } }: Features): string =>
  attribution ? (attribution.speakerKey ?? attribution.speaker).toLowerCase().replace(/^the /, '') : '';

const differ = (a: Tolls, b: Tolls): boolean => [...a].some(([harm, value]) => (b.get(harm) ?? value) !== value);
const higher = (a: Tolls, b: Tolls): boolean => [...a].some(([harm, value]) => value > (b.get(harm) ?? value));

/**
 * Those of an event's members whose toll a later one of the same claimant replaces, higher or lower. Where two were
 * published at one moment the higher is the later: tolls grow.
 */
export function outdated(members: readonly Features[]): ReadonlySet<Features> {
  const counted = members
    .map((member) => ({ member, tolls: tollsIn(member.statement.text), claimant: claimantOf(member) }))
    .filter(({ tolls }) => tolls.size > 0);
  const old = new Set<Features>();
  for (const one of counted) {
    const replaced = counted.some(
      (other) =>
        other.claimant === one.claimant &&
        differ(one.tolls, other.tolls) &&
        isLater(other.member, one.member, other, one),
    );
    if (replaced) old.add(one.member);
  }
  return old;
}

function isLater(a: Features, b: Features, tollsA: { tolls: Tolls }, tollsB: { tolls: Tolls }): boolean {
  const [one, other] = [a.article.published ?? '', b.article.published ?? ''];
  // A day and a moment of it cannot be put in order.
  const days = [one.slice(0, 10), other.slice(0, 10)];
  const order =
    one.includes('T') && other.includes('T') ? compareMoments(one, other) : byCodeUnit(days[0] ?? '', days[1] ?? '');
  return order === 0 ? higher(tollsA.tolls, tollsB.tolls) : order > 0;
}

/** What a later text makes of the tolls of an earlier one: it gives none of them (`gone`), others, or the same (also none at all). */
export function tollsDiffer(later: string, earlier: string): 'gone' | 'other' | 'same' {
  const [now, before] = [tollsIn(later), tollsIn(earlier)];
  if (before.size > 0 && now.size === 0) return 'gone';
  return differ(before, now) || now.size > before.size ? 'other' : 'same';
}

/** Whether a text gives another toll than what was told: other killed, or hurt where only killed were told. */
export const tollChanged = (text: string, told: Tolls): boolean =>
  told.size > 0 && [...tollsIn(text)].some(([harm, value]) => told.get(harm) !== value);
