/** An event that was chosen → its bullet, in words that verify. */
import type { Article, Bullet, IsoDate, NewsEvent, Statement } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { speakingPronoun } from '../text/pronoun.ts';
import type { Candidate } from './choose.ts';
import { derivationOf, textOf } from './draft.ts';
import { sectionOf } from './sections.ts';
import type { Source, Sources } from './sources.ts';
import { verifyBullet } from './verify.ts';
import { type Wording, wordEvent, wordPlainly } from './wording.ts';

/** What the wording of a day's bullets is checked against. */
export interface Telling {
  readonly story: Story;
  readonly date: IsoDate;
  readonly sources: Sources;
  readonly fileText: (file: string) => string | undefined;
  /** Statements that yesterday's edition told: they are joined to no bullet. */
  readonly known: ReadonlySet<string>;
}

/** A worded event. `heading` is the one above it in a published list, null elsewhere. */
export interface Worded extends Candidate {
  readonly article: Article;
  readonly title: string;
  readonly heading: string | null;
  readonly wording: Wording;
  readonly sectionId: string;
}

/**
 * Words a candidate and verifies it; plainly where the full wording fails.
 * @param chosen all that the day tells: a sentence that tells another of them is not joined to this one
 * @returns what the verifier found, where nothing verifies
 */
export function tellOne(
  candidate: Candidate,
  chosen: readonly Candidate[],
  telling: Telling,
): Worded | { failed: string } {
  const { story, date, sources, fileText } = telling;
  const lead = sources.byId(candidate.statement.id);
  if (!lead) return { failed: 'its statement is gone' };
  const taken = new Set<string>([...telling.known, ...chosen.flatMap(({ event }) => event.statements)]);
  const follow = denialOf(candidate, chosen, telling) ?? followOf(lead, sources, taken);
  const antecedent = lead.statement.standsAlone ? null : antecedentOf(lead, sources);
  if (!lead.statement.standsAlone && !antecedent)
    return { failed: `leans on ${lead.statement.leans}, and whose it is is not certain` };
  const attempts = [
    () => wordEvent(lead, follow, antecedent, story),
    () => wordEvent(lead, null, antecedent, story),
    () => wordPlainly(lead, story),
    () => wordPlainly(lead, null),
  ];
  let failed = '';
  for (const attempt of lead.statement.standsAlone ? attempts : attempts.slice(0, 2)) {
    const wording = attempt();
    const findings = verifyBullet(bulletOf(candidate.event, wording), fileText, story, date);
    if (findings.length === 0) {
      const sectionId = sectionOf(textOf(wording.draft), listHeading(lead), story);
      return {
        ...candidate,
        article: lead.article,
        title: lead.article.title,
        heading: listHeading(lead),
        wording,
        sectionId,
      };
    }
    failed = findings.map(({ rule, found }) => `${rule}: ${found}`).join('; ');
  }
  return { failed };
}

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
  const named = mentions.some((mention) => mention.key === key);
  const others = mentions.some((mention) => mention.kind === 'person' && mention.key !== key);
  return named && !others ? before : null;
}

const namedByPronoun = ({ attribution, start, text }: Statement): boolean => {
  const span = attribution?.speakerSpan;
  return span != null && /^(?:he|she|they|it)$/i.test(text.slice(span.start - start, span.end - start));
};

/** A denial that stands alone, where no other of the day's bullets is one: the claim is not printed without it. */
function denialOf(
  { event, statement: lead }: Candidate,
  chosen: readonly Candidate[],
  { sources }: Telling,
): Source | null {
  const others = chosen.filter((other) => other.event !== event);
  if (others.some((other) => event.deniedBy.some((id) => other.event.statements.includes(id)))) return null;
  const denials = event.deniedBy.flatMap((id) => sources.byId(id) ?? []);
  return denials.find(({ statement }) => statement.standsAlone && statement.id !== lead.id) ?? null;
}

/** The sentence right behind, where it is the same speaker's quotation or leans on nothing but this one. */
function followOf(lead: Source, sources: Sources, taken: ReadonlySet<string>): Source | null {
  const { statement, article } = lead;
  const other = sources.beside(lead, 1);
  if (!other) return null;
  const next = other.statement;
  if (taken.has(next.id) || next.background || next.commentary) return null;
  if ([...statement.quotes, ...next.quotes].some(({ closed }) => !closed)) return null;
  const speaker = statement.attribution?.speakerKey;
  const sameSpeaker = speaker != null && next.attribution?.speakerKey === speaker;
  // "Asked whether …, he said": the one asked may be another than the one who spoke before.
  const sure = !namedByPronoun(next) || speakingPronoun(next) !== null;
  const quotation =
    next.quotes.length > 0 && sameSpeaker && sure && next.block <= statement.block + 1 && next.block >= 0;
  // A published list's bullet is of one piece; elsewhere only a pronoun is sure to mean the sentence before.
  const leans = !next.standsAlone && (article.kind === 'list' || /^pronoun/.test(next.leans ?? ''));
  return quotation || (leans && next.block === statement.block) ? other : null;
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
  };
}
