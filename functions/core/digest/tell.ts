/** An event that was chosen → its bullet, in words that verify. */
import type { Article, Bullet, IsoDate, NewsEvent, VerifyFinding } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { contentStems, countWords } from '../text/tokens.ts';
import type { Candidate } from './choose.ts';
import { derivationOf, textOf } from './draft.ts';
import { followOf, isQuotationOf } from './follow.ts';
import { mayBe } from './gender.ts';
import { opensOnLeadIn } from './leadin.ts';
import type { Source, Sources } from './sources.ts';
import { verifyBullet } from './verify.ts';
import { ALL_STEPS, type StepName, type Wording, type WordingInput, wordEvent } from './wording.ts';

/** What the wording of a day's bullets is checked against. */
export interface Telling {
  readonly story: Story;
  readonly date: IsoDate;
  readonly sources: Sources;
  readonly fileText: (file: string) => string | undefined;
  /** Statements that the edition may not tell (known before, off topic): `file:start`. */
  readonly barred: ReadonlySet<string>;
}

/** A worded event. `heading` is the one above it in a published list, null elsewhere. */
export interface Worded extends Candidate {
  readonly article: Article;
  readonly title: string;
  readonly heading: string | null;
  readonly wording: Wording;
}

/**
 * Words a candidate and verifies it; where the full wording fails, without the second sentence, then without the changes
 * that fail.
 * @param chosen all that the day tells: a sentence that tells another of them is not joined to this one
 * @param room how many words a second sentence may have
 * @returns what the verifier found, where nothing verifies
 */
export function tellOne(
  candidate: Candidate,
  chosen: readonly Candidate[],
  telling: Telling,
  room: number,
): Worded | { failed: string } {
  const { story, sources } = telling;
  const lead = sources.byId(candidate.statement.id);
  if (!lead) return { failed: 'its statement is gone' };
  const antecedent = lead.statement.standsAlone ? null : antecedentOf(lead, sources);
  const opening = lead.statement.standsAlone ? null : openingOf(lead, candidate, chosen, telling);
  const findings = (wording: Wording) => faultsOf(bulletOf(candidate.event, wording), telling);
  const pairs = [
    { first: opening, follow: opening ? lead : null },
    {
      first: antecedent || lead.statement.standsAlone ? lead : null,
      follow: followerOf(candidate, lead, chosen, telling),
    },
  ];
  const joined = pairs
    .flatMap(({ first, follow }) => {
      if (!first || !follow || countWords((first === lead ? follow : first).statement.text) > room) return [];
      return [wordEvent({ lead: first, follow, antecedent: first === lead ? antecedent : null }, story)];
    })
    .find((made) => made.citations.length > 1 && findings(made).length === 0 && !opensOnLeadIn(made.draft));
  if (!joined && !lead.statement.standsAlone && !antecedent)
    return { failed: `leans on ${lead.statement.leans}, and whose it is is not certain` };
  const wording = joined ?? wordCarefully({ lead, follow: null, antecedent }, story, findings);
  if ('failed' in wording) return wording;
  const { article } = lead;
  return { ...candidate, article, title: article.title, heading: listHeading(lead), wording };
}

/**
 * The sentence before one that leans on its speaker, where a bullet may open with it: behind it, "he" is whoever it is in
 * the source.
 */
function openingOf(lead: Source, candidate: Candidate, chosen: readonly Candidate[], telling: Telling): Source | null {
  const before = telling.sources.beside(lead, -1);
  const key = lead.statement.attribution?.speakerKey;
  if (!before || key == null || before.statement.attribution?.speakerKey !== key) return null;
  const { standsAlone, block, background, commentary, quotes } = before.statement;
  const fit = standsAlone && block >= 0 && !background && !commentary && quotes.every(({ closed }) => closed);
  return fit && isFree(before, candidate, chosen, telling) ? before : null;
}

/** Every change, or else those that verify, one by one. */
function wordCarefully(
  input: WordingInput,
  story: Story,
  findings: (wording: Wording) => readonly VerifyFinding[],
): Wording | { failed: string } {
  const full = wordEvent(input, story);
  const faults = findings(full);
  if (faults.length === 0 && !opensOnLeadIn(full.draft)) return full;
  const failed = faults.map(({ rule, found }) => `${rule}: ${found}`).join('; ') || 'opens on a word that leans';
  let steps: ReadonlySet<StepName> = new Set();
  let wording = wordEvent(input, story, steps);
  if (findings(wording).length > 0) return { failed };
  for (const step of ALL_STEPS) {
    const more = new Set([...steps, step]);
    const made = wordEvent(input, story, more);
    if (findings(made).length > 0) continue;
    steps = more;
    wording = made;
  }
  return opensOnLeadIn(wording.draft) ? { failed } : wording;
}

const faultsOf = (bullet: Bullet, { story, date, fileText }: Telling): readonly VerifyFinding[] =>
  verifyBullet(bullet, fileText, story, date);

/** What may stand behind the lead in its bullet: what answers a claim first of all. */
function followerOf(candidate: Candidate, lead: Source, chosen: readonly Candidate[], telling: Telling): Source | null {
  const denial = denialOf(candidate, chosen, telling);
  if (denial) return denial;
  const next = followOf(lead, telling.sources);
  if (!next) return null;
  // What leans on this sentence, is its speaker's own words or of its bullet in a list is told with it, though it was
  // chosen for itself.
  const listed = lead.article.kind === 'list' && next.statement.block === lead.statement.block;
  const belongs = listed || !next.statement.standsAlone || isQuotationOf(lead, next);
  return isFree(next, candidate, chosen, telling, belongs) ? next : null;
}

/** Whether a sentence may stand in a candidate's bullet: the edition may tell it, and no other bullet does. */
function isFree(
  { statement }: Source,
  { event: own }: Candidate,
  chosen: readonly Candidate[],
  { barred }: Telling,
  evenIfChosen = false,
): boolean {
  if (barred.has(`${statement.file}:${statement.start}`)) return false;
  const others = chosen.filter(({ event }) => event !== own);
  // What the editor wants told has a bullet of its own, if it can stand in one.
  const apart = (other: Candidate): boolean => !evenIfChosen || (other.forced === true && statement.standsAlone);
  if (others.some((other) => apart(other) && other.event.statements.includes(statement.id))) return false;
  const stems = contentStems(statement.text);
  return !others.some((other) => {
    const told = new Set(contentStems(other.statement.text));
    return (
      other.statement.id !== statement.id && stems.filter((one) => told.has(one)).length > SAID_ELSEWHERE * stems.length
    );
  });
}

/** A sentence that has this share of its words in another bullet is told there. */
const SAID_ELSEWHERE = 0.5;

/** The heading above it in a published list; a sub-heading of an article says something else. */
const listHeading = ({ statement, article }: Source): string | null =>
  article.kind === 'list' ? statement.heading : null;

/**
 * The sentence right before, where it has the same speaker by name and names nobody else: only then is it certain whose
 * the pronoun is.
 */
function antecedentOf(source: Source, sources: Sources): Source | null {
  const key = source.statement.attribution?.speakerKey;
  const before = sources.beside(source, -1);
  if (!key || before?.statement.attribution?.speakerKey !== key) return null;
  const { mentions } = before.statement;
  const pronoun = /^pronoun: (\p{L}+)$/u.exec(source.statement.leans ?? '')?.[1]?.toLowerCase() ?? '';
  const { text, start } = before.statement;
  const named = mentions.some(
    (mention) => mention.key === key && mayBe(pronoun, text, mention.start - start, mention.end - start),
  );
  const others = mentions.some((mention) => mention.kind === 'person' && mention.key !== key);
  return named && !others ? before : null;
}

/** A denial that stands alone, where no other of the day's bullets is one: the claim is not printed without it. */
function denialOf(
  { event, statement: lead }: Candidate,
  chosen: readonly Candidate[],
  { sources }: Telling,
): Source | null {
  const others = chosen.filter((other) => other.event !== event);
  if (others.some((other) => event.deniedBy.some((id) => other.event.statements.includes(id)))) return null;
  const denials = event.deniedBy.flatMap((id) => sources.byId(id) ?? []);
  return (
    denials.find(
      ({ statement }) =>
        statement.standsAlone &&
        statement.id !== lead.id &&
        // A headline denies in shorthand.
        statement.block >= 0 &&
        /[.!?]["”’]?$/.test(statement.text) &&
        (statement.attribution?.speakerKey == null ||
          statement.attribution.speakerKey !== lead.attribution?.speakerKey),
    ) ?? null
  );
}

/** A bullet of what has been worded so far. */
export function bulletOf(event: NewsEvent, wording: Wording): Bullet {
  return {
    id: event.id,
    text: textOf(wording.draft),
    standing: event.standing,
    salience: event.salience,
    parts: event.parts,
    status: event.status,
    citations: [...wording.citations],
    derivation: derivationOf(wording.draft),
    edited: [],
    findings: [],
  };
}
