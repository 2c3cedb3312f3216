import type { Standing, StatementId } from '../model.ts';
import { outletTerms } from '../story/outlets.ts';
import type { Story } from '../story/schema.ts';
import { cosine, runsOf, sharedRuns, vectorIndex } from '../text/similarity.ts';
import type { Features } from './features.ts';

/** Share of five-word runs from which on one text is a copy of the other, whoever prints it. */
const COPIED = 0.6;
/** So many are compared with; more would make a happening that everybody tells quadratic. */
const MOST_COMPARED = 50;

/**
 * The independent sources of a happening: an agency's text in two outlets is the agency's, a copied sentence belongs to
 * where it stood first, and where no outlet is known all of a file is one source.
 */
export function independentSources(members: readonly Features[], story: Story): string[] {
  const sources = new Set<string>();
  const firsts: { readonly article: string; readonly runs: ReadonlySet<string> }[] = [];
  for (const member of members) {
    const own = { article: member.article.id, runs: runsOf(member.statement.text) };
    if (firsts.some((first) => first.article !== own.article && sharedRuns(first.runs, own.runs) >= COPIED)) continue;
    if (firsts.length < MOST_COMPARED) firsts.push(own);
    sources.add(agencyOf(member, story) ?? member.article.outlet ?? `file:${member.article.file}`);
  }
  return [...sources].sort();
}

function agencyOf(member: Features, story: Story): string | null {
  const { attribution, text } = member.statement;
  const own = outletTerms(member.article.outlet, story);
  if (own?.agency) return own.name;
  for (const outlet of story.outlets) {
    if (!outlet.agency) continue;
    const names = [outlet.name, ...outlet.spellings];
    if (attribution && names.includes(attribution.speaker)) return outlet.name;
    if (attribution?.secondHand && names.some((name) => text.includes(name))) return outlet.name;
  }
  return null;
}

// What a denial is told with. Refusing an offer is not denying a fact, so "reject" wants its object.
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|disput(?:es|ed|ing)|reject(?:s|ed|ing)? (?:the |that |those |these |any |all |\w+[’']s? )?(?:claim|accusation|allegation|report|charge)|fabricat(?:ed|ion|ions)|no such \w+|did ?n[o’']t (?:happen|take place)|never happened|(?:is|was|were|are) (?:false|untrue|lies|a lie)|false claims?|without (?:providing )?evidence|ha(?:s|ve|d) not (?:provided|shown) (?:any )?(?:plausible )?evidence|beaten back|repelled|not lost|still h(?:old|olds|eld))\b/i;

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
  return (members) => {
    const near = new Set<number>();
    for (const member of members) {
      const own = placeOf.get(member);
      if (own !== undefined) near.add(own);
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
  if (!first || isDenial(first.statement.text)) return [];
  const claimants = new Set(members.flatMap((member) => sideOf(member, story) ?? []));
  const found: StatementId[] = [];
  for (const denial of denials) {
    if (members.includes(denial)) {
      found.push(denial.statement.id);
      continue;
    }
    const side = sideOf(denial, story);
    if (claimants.size === 0 || (side !== null && claimants.has(side))) continue;
    const near = Math.max(...members.map((member) => cosine(member.vector, denial.vector)));
    // A denial that names the claimant's side may be in few of its words; any other must be plainly of this matter.
    const named = namesSide(denial, claimants, story) || sharesMatter(first, denial);
    if (near >= (named ? ABOUT_THE_SAME : PLAINLY_ABOUT_THE_SAME)) found.push(denial.statement.id);
  }
  return found;
}

/** The party of the speaker, or of the name that the sentence opens with; else the speaker itself. */
function sideOf({ statement }: Features, story: Story): string | null {
  const { attribution, text } = statement;
  const key = attribution?.speakerKey ?? null;
  const { people, bodies } = story.glossary;
  const own = [...people, ...bodies].find(({ name }) => name === key)?.party;
  if (own) return own;
  const opening = attribution?.speaker ?? text.slice(0, 40);
  const named = story.parties.find(({ names }) => names.some((name) => opening.includes(name)));
  return named?.id ?? key;
}

const namesSide = ({ statement }: Features, sides: ReadonlySet<string>, story: Story): boolean =>
  story.parties.some(({ id, names }) => sides.has(id) && names.some((name) => statement.text.includes(name)));

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((key) => b.has(key));

/** A place or a number in common; sharing a person alone joins all that a president ever denied. */
const sharesMatter = (a: Features, b: Features): boolean =>
  meets(a.places, b.places) || meets(a.quantities, b.quantities);

/** Disputed before corroborated: two sources of a claim do not settle it. */
export function standingOf(sources: readonly string[], denials: readonly StatementId[]): Standing {
  if (denials.length > 0) return 'disputed';
  return sources.length >= 2 ? 'corroborated' : 'reported';
}
