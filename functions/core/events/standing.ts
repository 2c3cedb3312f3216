/** How an event is backed: by how many that are independent of each other, and whether a party denies it. */
import type { Standing, StatementId } from '../model.ts';
import { outletTerms } from '../story/outlets.ts';
import type { Story } from '../story/schema.ts';
import { runsOf, sharedRuns } from '../text/similarity.ts';
import type { Features } from './features.ts';
import { sideOf } from './sides.ts';

/** Share of five-word runs from which on one text is a copy of the other, whoever prints it. */
const COPIED = 0.6;
/** So many are compared with; more would make a happening that everybody tells quadratic. */
const MOST_COMPARED = 50;

/** What a happening rests on. */
export interface Backing {
  /**
   * Who tells it, each once: outlets and agencies. An agency's text in two outlets is the agency's, a copied sentence
   * belongs to where it stood first, and where no outlet is known all of a file is one source.
   */
  readonly sources: readonly string[];
  /** Who knows it: the claimant of a claim (all of one party are one), else the one who tells it as fact. */
  readonly origins: readonly string[];
}

/**
 * What an event rests on. Of members that copy one another the first counts, a headline adds no origin to its own article,
 * and an unnamed somebody is no origin beside a named claimant.
 */
export function backingOf(members: readonly Features[], story: Story): Backing {
  const sources = new Set<string>();
  const origins = new Set<string>();
  const firsts: { readonly article: string; readonly runs: ReadonlySet<string> }[] = [];
  const told = new Set(members.flatMap(({ statement }) => (statement.block >= 0 ? statement.articleId : [])));
  for (const member of members) {
    const own = { article: member.article.id, runs: runsOf(member.statement.text) };
    if (firsts.some((first) => first.article !== own.article && sharedRuns(first.runs, own.runs) >= COPIED)) continue;
    if (firsts.length < MOST_COMPARED) firsts.push(own);
    const teller = tellerOf(member, story);
    sources.add(teller);
    if (!headsAnother(member, told)) origins.add(originOf(member, teller, story));
  }
  const named = [...origins].some((origin) => origin.startsWith('claim:') && origin !== SOMEBODY);
  if (named) origins.delete(SOMEBODY);
  return { sources: [...sources].sort(), origins: [...origins].sort() };
}

/** The agency whose text or report it is, else the outlet, else the file. */
function tellerOf({ article, statement }: Features, story: Story): string {
  if (article.agency !== null) return outletTerms(article.agency, story)?.name ?? article.agency;
  const own = outletTerms(article.outlet, story);
  if (own?.agency) return own.name;
  const { attribution, text } = statement;
  if (attribution?.via) return outletTerms(attribution.via, story)?.name ?? attribution.via;
  for (const outlet of attribution ? story.outlets : []) {
    const names = [outlet.name, ...outlet.spellings];
    if (names.includes(attribution?.speaker ?? '')) return outlet.name;
    if (attribution?.secondHand && outlet.agency && names.some((name) => text.includes(name))) return outlet.name;
  }
  return article.outlet ?? `file:${article.file}`;
}

/** A headline that names nobody tells what its own text, one of those `told`, has from somebody. */
const headsAnother = ({ statement }: Features, told: ReadonlySet<string>): boolean =>
  statement.block < 0 && statement.attribution === null && told.has(statement.articleId);

/** "Officials", "sources": they may be whoever else claims it. */
const SOMEBODY = 'claim:somebody';
const VAGUE = /^(?:officials?|sources?|authorit(?:y|ies)|people|reports?|media|spokes\w+|data)$/;

/**
 * Two outlets that carry one ministry's claim know it from that ministry, and all of one party are one. Officials whom
 * nobody names may be the same in both; those who are neither named nor a party (police, witnesses) answered each
 * newsroom that asked.
 */
function originOf(member: Features, teller: string, story: Story): string {
  const { attribution } = member.statement;
  if (!attribution || attribution.speaker === '') return teller;
  const known = outletTerms(attribution.speaker, story)?.name;
  if (known) return known;
  const side = sideOf(member, story);
  if (side !== null) return `claim:${side}`;
  const head =
    attribution.speaker.toLowerCase().split(/,| (?:of|for|from|in|at|on|with|close|familiar|who)\b/)[0] ?? '';
  const noun = head.trim().split(/\s+/).at(-1) ?? '';
  return VAGUE.test(noun) ? SOMEBODY : `claim:${noun}, to ${teller}`;
}

/**
 * Disputed before corroborated: two sources of a claim do not settle it. Corroborated where two that are independent tell
 * it and do not have it from the same one.
 */
export function standingOf({ sources, origins }: Backing, denials: readonly StatementId[]): Standing {
  if (denials.length > 0) return 'disputed';
  return sources.length >= 2 && origins.length >= 2 ? 'corroborated' : 'reported';
}
