import type {
  Article,
  Digest,
  Exclusion,
  ExclusionReason,
  IsoDate,
  NewsEvent,
  StageResult,
  Statement,
} from '../model.ts';
import { EventId } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { shortHash } from '../text/hash.ts';
import { cluster } from './cluster.ts';
import { type Features, featuresOf } from './features.ts';
import { bestToldFirst } from './lead.ts';
import { centralities, inBody, onlookersOf, portraitsOf, sum, weigh } from './salience.ts';
import { denialFinder, denialsOf, independentSources, standingOf } from './standing.ts';
import { readYesterday, statusOf } from './told.ts';
import { outdated } from './toll.ts';
import { opensLeaning, unfitToLead } from './unfit.ts';
import { writtenLater } from './window.ts';

export interface GroupInput {
  readonly statements: readonly Statement[];
  readonly articles: readonly Article[];
  readonly story: Story;
  readonly date: IsoDate;
  readonly previous: Digest | null;
}

/**
 * The day's statements → what happened, once each, weighed, the weightiest first. Every statement ends in an event or
 * among the excluded; an event that yesterday told unchanged is excluded with all its statements (`known`).
 */
export function groupEvents(input: GroupInput): StageResult<NewsEvent> {
  const { story, date } = input;
  const excluded: Exclusion[] = [];
  const leaveOut = (statements: readonly Statement[], reason: ExclusionReason, detail?: string) => {
    for (const { file, start, end } of statements)
      excluded.push({ file, start, end, reason, ...(detail ? { detail } : {}) });
  };
  const onlookers = onlookersOf(input.statements, story);
  const portraits = portraitsOf(input.statements, input.articles);
  const later = writtenLater(input.articles, input.statements, story, date);
  const usable: Statement[] = [];
  for (const statement of input.statements) {
    const reason = unusable(statement);
    if (later.has(statement.articleId))
      leaveOut([statement], 'outside-window', 'its article tells of the day after the hour');
    else if (reason) leaveOut([statement], reason);
    else usable.push(statement);
  }
  const { features } = featuresOf(usable, input.articles, story);
  const central = new Map(centralities(features).map((value, at) => [features[at], value]));
  const denialsNear = denialFinder(features);
  const yesterday = readYesterday(input.previous);
  const toldKeys = input.previous && yesterday ? keysTold(input.previous, features) : null;
  const kept: NewsEvent[] = [];
  for (const group of cluster(features)) {
    const told = bestToldFirst(group);
    const best = told[0];
    if (!best) continue;
    const fit = told.find((member) => unfitToLead(member) === null);
    const unfit = fit ? null : unfitToLead(best);
    if (unfit) {
      leaveOut(
        told.map((member) => member.statement),
        unfit.reason,
        unfit.detail,
      );
      continue;
    }
    const lead = fit ?? best;
    const members = [lead, ...told.filter((member) => member !== lead)];
    const statements = members.map((member) => member.statement);
    const status = statusOf(members, lead, yesterday);
    if (status === 'known') {
      leaveOut(statements, 'known', 'told yesterday');
      continue;
    }
    const sources = independentSources(members, story);
    const deniedBy = denialsOf(members, denialsNear(members), story);
    const weights = weigh({
      members,
      lead,
      sources,
      centrality: meanOf(inBody(members), central),
      date,
      story,
      onlookers,
      portraits,
      toldKeys,
    });
    // For the editor: the day told another toll before this one.
    const parts =
      outdated(members).size > 0 && !outdated(members).has(lead) ? { ...weights, 'newer-toll': 0.2 } : weights;
    kept.push({
      id: eventId(lead.statement),
      statements: statements.map((statement) => statement.id),
      date: lead.day,
      standing: standingOf(sources, deniedBy),
      deniedBy,
      sources,
      salience: sum(parts),
      parts,
      status,
    });
  }
  kept.sort((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1));
  return { kept, excluded };
}

function unusable(statement: Statement): ExclusionReason | null {
  if (statement.background) return 'background';
  if (statement.commentary) return 'commentary';
  if (opensLeaning(statement)) return 'leans';
  return null;
}

const meanOf = (members: readonly Features[], values: ReadonlyMap<Features | undefined, number>): number =>
  members.reduce((total, member) => total + (values.get(member) ?? 0), 0) / members.length;

/** An id that depends on what the event says, not on where it stands: new seeds do not change it. */
const eventId = (lead: Statement) => EventId.parse(shortHash(lead.text.replace(/\s+/g, ' ').trim()));

/** The keys of today's mentions that yesterday's wording names. */
function keysTold(previous: Digest, features: readonly Features[]): Set<string> {
  const told = previous.sections.flatMap((section) => section.items.map((item) => item.text)).join('\n');
  const keys = new Set<string>();
  for (const { statement } of features) {
    for (const mention of statement.mentions) if (told.includes(mention.text)) keys.add(mention.key);
  }
  return keys;
}
