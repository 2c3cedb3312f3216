/** Events → Digest: what is told, in which words, under which heading, and what was left out. */
import type {
  Accounting,
  Article,
  Bullet,
  Digest,
  Exclusion,
  ExclusionReason,
  IsoDate,
  NewsEvent,
  Section,
  Statement,
} from '../model.ts';
import { dayNumber, weekdayMonthDay } from '../story/days.ts';
import type { Story } from '../story/schema.ts';
import { affairOf } from './affair.ts';
import { type Candidate, choose } from './choose.ts';
import { derivationOf, textOf } from './draft.ts';
import { introducePeople } from './introduce.ts';
import { type Matter, matters } from './matters.ts';
import { putNamesRight } from './people.ts';
import { inOrder, sectionOf } from './sections.ts';
import { readTerms } from './terms.ts';
import { verifyBullet } from './verify.ts';
import { cite, type Source, type Wording, wordEvent, wordPlainly } from './wording.ts';

export interface ComposeInput {
  readonly story: Story;
  readonly date: IsoDate;
  readonly events: readonly NewsEvent[];
  readonly statements: readonly Statement[];
  readonly articles: readonly Article[];
  readonly fileText: (file: string) => string | undefined;
  readonly max: number;
  readonly inputs: Digest['inputs'];
  /** Counts of the earlier stages, carried into the digest's accounting. */
  readonly counts: { readonly articles: number; readonly statements: number; readonly excluded: readonly Exclusion[] };
}

interface Worded extends Candidate {
  readonly article: Article;
  readonly title: string;
  readonly heading: string | null;
  readonly wording: Wording;
  readonly sectionId: string;
}

/**
 * @returns the digest, without sections where nothing could be told, and the events left out (as their best statement)
 * @throws {InputError} where the date is before the story's first day
 */
export function composeDigest(input: ComposeInput): { digest: Digest; excluded: readonly Exclusion[] } {
  const { story, date } = input;
  const sources = sourcesById(input);
  const excluded: Exclusion[] = [];
  const leaveOut = ({ statement }: Candidate, reason: ExclusionReason, detail: string) => {
    excluded.push({ file: statement.file, start: statement.start, end: statement.end, reason, detail });
  };

  const terms = readTerms(story);
  const candidates: Candidate[] = [];
  for (const event of input.events) {
    const tellers = event.statements.flatMap((id) => sources.get(id) ?? []);
    const lead = tellers.find((source) => terms.printable(source.article));
    const first = lead ?? tellers[0];
    if (!first) continue;
    if (lead) candidates.push({ event, statement: lead.statement });
    else
      leaveOut(
        { event, statement: first.statement },
        'terms',
        `${first.article.outlet ?? first.article.file}: background only`,
      );
  }

  const limits = {
    enough: story.length.bullets[0],
    bullets: Math.min(input.max, story.length.bullets[1]),
    words: story.length.words[1],
  };
  let open: readonly Candidate[] = candidates;
  let told: Worded[] = [];
  for (;;) {
    const { chosen, rest } = choose(open, limits);
    const failed = new Map<Candidate, { reason: ExclusionReason; detail: string }>();
    told = [];
    const budget = terms.budget();
    for (const candidate of chosen) {
      const made = wordOne(candidate, chosen, sources, input);
      if ('failed' in made) failed.set(candidate, { reason: 'unverified', detail: made.failed });
      else if (!budget.take(made.article, textOf(made.wording.draft)))
        failed.set(candidate, { reason: 'terms', detail: 'past the words that the outlet allows' });
      else told.push(made);
    }
    for (const [candidate, { reason, detail }] of failed) leaveOut(candidate, reason, detail);
    if (failed.size === 0) {
      for (const candidate of rest) leaveOut(candidate, 'over-budget', `salience ${candidate.event.salience}`);
      break;
    }
    open = open.filter((candidate) => !failed.has(candidate));
  }

  const sections = arrange(told, input, sources);
  const kept = sections.reduce((count, section) => count + section.items.length, 0);
  const day = dayNumber(story, date);
  const dayText = day.toLocaleString('en-GB');
  return {
    digest: {
      story: story.id,
      date,
      day,
      title: `${story.title}: List of key events, day ${dayText}`,
      standfirst: `These are the key developments from day ${dayText} of ${story.matter}.`,
      leadIn: `Here is where things stand on ${weekdayMonthDay(date)}:`,
      note: kept < story.length.bullets[0] ? quietNote(kept) : null,
      sections,
      inputs: input.inputs,
      accounting: account(input, kept, excluded),
    },
    excluded,
  };
}

const quietNote = (kept: number): string =>
  `A quiet day: ${kept === 1 ? 'one development is' : `${kept} developments are`} all that the sources tell.`;

function sourcesById(input: ComposeInput): Map<string, Source> {
  const articles = new Map(input.articles.map((article) => [article.id, article]));
  return new Map(
    input.statements.flatMap((statement): [string, Source][] => {
      const article = articles.get(statement.articleId);
      return article ? [[statement.id, { statement, article }]] : [];
    }),
  );
}

/** Words a candidate and verifies it; plainly where the full wording fails. */
function wordOne(
  candidate: Candidate,
  chosen: readonly Candidate[],
  sources: ReadonlyMap<string, Source>,
  input: ComposeInput,
): Worded | { failed: string } {
  const lead = sources.get(candidate.statement.id);
  if (!lead) return { failed: 'its statement is gone' };
  const taken = new Set<string>(chosen.flatMap(({ event }) => event.statements));
  const follow = followOf(lead, sources, taken);
  const antecedent = lead.statement.standsAlone ? null : antecedentOf(lead, sources);
  if (!lead.statement.standsAlone && !antecedent)
    return { failed: `leans on ${lead.statement.leans}, and whose it is is not certain` };
  const attempts = [
    () => wordEvent(lead, follow, antecedent, input.story),
    () => wordEvent(lead, null, antecedent, input.story),
    () => wordPlainly(lead),
  ];
  let failed = '';
  for (const attempt of lead.statement.standsAlone ? attempts : attempts.slice(0, 2)) {
    const wording = attempt();
    const findings = verifyBullet(bulletOf(candidate.event, wording), input.fileText, input.story, input.date);
    if (findings.length === 0) {
      const sectionId = sectionOf(textOf(wording.draft), listHeading(lead), input.story);
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
function antecedentOf({ statement }: Source, sources: ReadonlyMap<string, Source>): Source | null {
  const key = statement.attribution?.speakerKey;
  if (!key) return null;
  for (const source of sources.values()) {
    const { articleId, index, mentions, attribution } = source.statement;
    if (articleId !== statement.articleId || index !== statement.index - 1) continue;
    const named = mentions.some((mention) => mention.key === key);
    const others = mentions.some((mention) => mention.kind === 'person' && mention.key !== key);
    return named && !others && attribution?.speakerKey === key ? source : null;
  }
  return null;
}

/** The sentence right behind, where it is the same speaker's quotation or leans on nothing but this one. */
function followOf(lead: Source, sources: ReadonlyMap<string, Source>, taken: ReadonlySet<string>): Source | null {
  const { statement, article } = lead;
  for (const other of sources.values()) {
    const next = other.statement;
    if (next.articleId !== article.id || next.index !== statement.index + 1) continue;
    if (taken.has(next.id) || next.background || next.commentary || next.quotes.some(({ closed }) => !closed))
      return null;
    if (statement.quotes.some(({ closed }) => !closed)) return null;
    const speaker = statement.attribution?.speakerKey;
    const sameSpeaker = speaker != null && next.attribution?.speakerKey === speaker;
    const quotation = next.quotes.length > 0 && sameSpeaker && next.block <= statement.block + 1 && next.block >= 0;
    const leans = article.kind === 'list' || /^pronoun/.test(next.leans ?? '');
    const leansOnThis = next.block === statement.block && !next.standsAlone && leans;
    return quotation || leansOnThis ? other : null;
  }
  return null;
}

function bulletOf(event: NewsEvent, wording: Wording): Bullet {
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

/** Sections with their bullets in order, names put right in reading order. */
function arrange(told: readonly Worded[], input: ComposeInput, sources: ReadonlyMap<string, Source>): Section[] {
  const groups = matters(told);
  const affair = affairOf(groups, told.length, input.story);
  const inAffair = new Set(affair?.items ?? []);
  const heads = [
    ...(affair ? [{ id: 'affair', heading: affair.heading, items: affair.items }] : []),
    ...input.story.sections.map(({ id, heading }) => ({
      id,
      heading,
      items: byMatter(groups, (item) => item.sectionId === id && !inAffair.has(item)),
    })),
  ];
  const filled = heads
    .filter(({ items }) => items.length > 0)
    .map(({ id, heading, items }) => ({ id, heading, items: items.map((item) => bulletOf(item.event, item.wording)) }));
  const byId = new Map(told.map((item) => [item.event.id as string, item]));
  const introduced = new Set<string>();
  return inOrder(filled, input.story).map((section) => ({
    ...section,
    items: section.items.map((bullet) => {
      const item = byId.get(bullet.id);
      return item ? finish(item, introduced, input, sources) : bullet;
    }),
  }));
}

/** A section's bullets: the matter with the weightiest first, the weightiest of each matter first. */
function byMatter(groups: readonly Matter<Worded>[], belongs: (item: Worded) => boolean): Worded[] {
  return groups
    .map(({ items }) => items.filter(belongs).sort((a, b) => b.event.salience - a.event.salience))
    .sort((a, b) => (b[0]?.event.salience ?? 0) - (a[0]?.event.salience ?? 0))
    .flat();
}

/** Names put right, further sources cited; what then does not verify keeps its names as they were. */
function finish(
  item: Worded,
  introduced: Set<string>,
  input: ComposeInput,
  sources: ReadonlyMap<string, Source>,
): Bullet {
  const before = new Set(introduced);
  const lead = sources.get(item.statement.id);
  const right = { ...item.wording, draft: putNamesRight(item.wording.draft, input.story, input.date, introduced) };
  const named = lead ? introducePeople(right, lead, [...sources.values()], introduced) : right;
  const bullet = bulletOf(item.event, named);
  const fine = verifyBullet(bullet, input.fileText, input.story, input.date).length === 0;
  if (!fine) {
    introduced.clear();
    for (const name of before) introduced.add(name);
  }
  const made = fine ? bullet : bulletOf(item.event, item.wording);
  return { ...made, citations: [...made.citations, ...furtherSources(item, sources)] };
}

const MOST_CITATIONS = 4;

/** Others that tell the same event, one an outlet, and one that denies it. */
function furtherSources(item: Worded, sources: ReadonlyMap<string, Source>): Bullet['citations'] {
  const outlets = new Set([item.article.outlet ?? item.article.file]);
  const cited = new Set<string>(item.wording.citations.map(({ file, start }) => `${file}:${start}`));
  const others: Bullet['citations'] = [];
  for (const id of [...item.event.statements, ...item.event.deniedBy.slice(0, 1)]) {
    const other = sources.get(id);
    if (!other || cited.has(`${other.article.file}:${other.statement.start}`)) continue;
    const outlet = other.article.outlet ?? other.article.file;
    if (outlets.has(outlet) && !item.event.deniedBy.includes(other.statement.id)) continue;
    outlets.add(outlet);
    others.push(cite(other));
    if (others.length + item.wording.citations.length >= MOST_CITATIONS) break;
  }
  return others;
}

function account(input: ComposeInput, kept: number, excluded: readonly Exclusion[]): Accounting {
  const counts: Partial<Record<ExclusionReason, number>> = {};
  for (const { reason } of [...input.counts.excluded, ...excluded]) counts[reason] = (counts[reason] ?? 0) + 1;
  const sorted = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    articles: input.counts.articles,
    statements: input.counts.statements,
    events: input.events.length,
    kept,
    excluded: sorted,
  };
}
