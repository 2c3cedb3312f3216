/** Who denies what: a denial by another side than the claimant's, about the same matter, wherever it was printed. */
import type { StatementId } from '../model.ts';
import { localDay } from '../story/days.ts';
import type { Story } from '../story/schema.ts';
import { cosine, vectorIndex } from '../text/similarity.ts';
import type { Features } from './features.ts';
import { sideOf } from './sides.ts';

// What a denial is told with. Refusing an offer is not denying a fact, so "reject" wants its object.
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)? (?:[\w’'-]+ ){0,4}(?:claims?|reports?|allegations?|accusations?|charges?|suggestions?|rumou?rs?|stor(?:y|ies)|statements?|assertions?|as (?:an? |\w+\b))|refut(?:es|ed|ing)|disput(?:es|ed|ing) (?:the|this|those|these|any|\w+[’']s) |reject(?:s|ed|ing)? (?:[\w’'-]+ ){0,3}(?:claim|accusation|allegation|report|charge)|fabricat(?:ed|ion|ions)|no such \w+|did ?n[o’']t (?:happen|take place)|never happened|(?:is|was|were|are) (?:false|untrue|lies|a lie)|false claims?|without (?:providing )?evidence|ha(?:s|ve|d) not (?:provided|shown) (?:any )?(?:plausible )?evidence|beaten back|repelled|not lost|still h(?:old|olds|eld))\b/i;

// "undeniable", "cannot be denied" and a denial of entry or access are none.
const NO_DENIAL = /\b(?:denied (?:entry|access|a visa|bail|permission|the right)|cannot be denied|not deny(?:ing)?)\b/i;

/** Whether a sentence denies something. */
export const isDenial = (text: string): boolean => DENIES.test(text) && !NO_DENIAL.test(text);

/** How near a denial must be to what it denies: with a place or a number in common, and without. */
const ABOUT_THE_SAME = 0.19;
const PLAINLY_ABOUT_THE_SAME = 0.26;

/** Finds the denials among statements that are near enough to a group of them to be looked at, in their order. */
export function denialFinder(features: readonly Features[]): (members: readonly Features[]) => Features[] {
  const denials = features.filter((feature) => isDenial(feature.statement.text));
  const placeOf = new Map(denials.map((denial, at) => [denial, at]));
  const index = vectorIndex();
  for (const { vector } of denials) index.add(vector);
  const behind = new Map(denials.map(({ statement }, at) => [`${statement.articleId} ${statement.index - 1}`, at]));
  return (members) => {
    const near = new Set<number>();
    for (const member of members) {
      const own = placeOf.get(member);
      if (own !== undefined) near.add(own);
      const next = behind.get(`${member.statement.articleId} ${member.statement.index}`);
      if (next !== undefined) near.add(next);
      for (const [at] of index.candidates(member.vector, ABOUT_THE_SAME)) near.add(at);
    }
    return [...near].sort((a, b) => a - b).flatMap((at) => denials[at] ?? []);
  };
}

/**
 * The statements that deny a happening: they speak of the same matter, by a speaker of another side than the claimant's.
 * @param denials those of the day that are near, see {@link denialFinder}
 */
export function denialsOf(members: readonly Features[], denials: readonly Features[], story: Story): StatementId[] {
  const first = members[0];
  if (!first || isDenial(first.statement.text) || OF_THE_ALLEGED.test(first.statement.text)) return [];
  const told = members.filter((member) => !isDenial(member.statement.text));
  const claimants = new Set(told.flatMap((member) => sideOf(member, story) ?? []));
  const since = told.map(({ article }) => article.published && localDay(story, article.published)).sort()[0];
  const found: StatementId[] = [];
  for (const denial of denials) {
    const side = sideOf(denial, story);
    if (side !== null && claimants.has(side)) continue;
    const { published } = denial.article;
    // What was denied before it was claimed was something else.
    if (published && since && localDay(story, published) < since) continue;
    if (members.includes(denial)) {
      found.push(denial.statement.id);
      continue;
    }
    if (claimants.size === 0) continue;
    const near = Math.max(...members.map((member) => cosine(member.vector, denial.vector)));
    // A denial that names the claimant's side may be in few of its words; any other must be plainly of this matter.
    const named = namesSide(denial, claimants, story) || sharesMatter(first, denial);
    const answers = members.some((member) => isBehind(denial, member) && meets(member.places, denial.places));
    if (answers || near >= (named ? ABOUT_THE_SAME : PLAINLY_ABOUT_THE_SAME)) found.push(denial.statement.id);
  }
  return found;
}

/** The very next sentence of the same article: it answers, in whatever words. */
const isBehind = ({ statement: one }: Features, { statement: other }: Features): boolean =>
  one.articleId === other.articleId && one.index === other.index + 1;

/** "A consequence of an alleged attack": the attack is not what this claims. */
const OF_THE_ALLEGED = /\b(?:an?|the|any|that|this|their|its) (?:alleged|purported|supposed)\b/;

const namesSide = ({ statement }: Features, sides: ReadonlySet<string>, story: Story): boolean =>
  story.parties.some(({ id, names }) => sides.has(id) && names.some((name) => statement.text.includes(name)));

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((key) => b.has(key));

/** A place or a number in common; sharing a person alone joins all that a president ever denied. */
const sharesMatter = (a: Features, b: Features): boolean =>
  meets(a.places, b.places) || meets(a.quantities, b.quantities);
