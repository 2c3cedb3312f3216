import { instantOf } from '../text/order.ts';
import { speakingPronoun } from '../text/pronoun.ts';
import type { Features } from './features.ts';
import { outdated } from './toll.ts';

const STRAIGHT_TO_THE_POINT = { least: 14, ideal: 30, most: 52 };

/** How well a statement tells its event on its own: the higher, the better the bullet it makes. */
export function tellingness(feature: Features): number {
  const { statement, article } = feature;
  let score = 0;
  if (statement.standsAlone) score += 2;
  else if (canBeMended(feature)) score += 1.2;
  if (statement.block === -1) score -= isHeadline(feature) ? 3 : 1.5;
  if (article.kind === 'list') score += 0.8;
  if (statement.attribution) score += statement.attribution.speakerKey ? 0.6 : 0.35;
  if (statement.quotes.some((quote) => !quote.closed)) score -= 2;
  if (feature.pointsBack) score -= 0.8;
  score += 0.15 * Math.min(4, feature.places.size + feature.people.size + feature.bodies.size);
  score += 0.15 * Math.min(3, feature.quantities.size);
  const { least, ideal, most } = STRAIGHT_TO_THE_POINT;
  if (feature.length < least) score -= 0.1 * (least - feature.length);
  if (feature.length > ideal) score -= 0.02 * (feature.length - ideal);
  if (feature.length > most) score -= 0.05 * (feature.length - most);
  score -= 0.05 * Math.min(8, Math.max(0, statement.block));
  return score;
}

/** A leaning that wording can put right: all it leans on is a pronoun for a speaker who is known for certain. */
export function canBeMended({ statement }: Features): boolean {
  const pronoun = speakingPronoun(statement);
  return !statement.standsAlone && pronoun !== null && statement.leans === `pronoun: ${pronoun.text}`;
}

/** What a toll that a later one of the same claimant replaced costs: more than any wording is worth. */
const OUTDATED = 3;

/** The members, the best told first; a toll that was replaced does not lead where its successor can be told. */
export function bestToldFirst(members: readonly Features[]): Features[] {
  const published = ({ article }: Features) => instantOf(article.published ?? '');
  const newest = members.reduce((latest, member) => Math.max(latest, published(member)), Number.NEGATIVE_INFINITY);
  const old = outdated(members);
  const value = (member: Features) =>
    tellingness(member) -
    (old.has(member) ? OUTDATED : 0) +
    (published(member) === newest && members.length > 1 ? 0.3 : 0);
  return members
    .map((member, at) => ({ member, at, value: value(member) }))
    .sort((a, b) => b.value - a.value || a.at - b.at)
    .map(({ member }) => member);
}

/** "…, pollster says": no article before the speaker. */
const SAYS_LAST = /,[”’"']? \p{Ll}+ (?:says?|finds?|shows?|claims?|warns?)\.?$/u;

/** The line under a headline, in its language: no article, no "the". */
const isStandfirst = ({ statement, length }: Features): boolean =>
  statement.block === 0 &&
  length >= 8 &&
  (SAYS_LAST.test(statement.text) || !/\b(?:the|an?|its?|his|her|their|this|he|she|they)\b/i.test(statement.text));

/** A headline, in the language of headlines, or the line under it; one as long as a sentence is a sentence. */
export function isHeadline(feature: Features): boolean {
  const { statement, article, length } = feature;
  if (statement.block !== -1) return isStandfirst(feature);
  return article.blocks.length === 0 || (length < 20 && !/[.!?]["”’]?$/.test(statement.text));
}
