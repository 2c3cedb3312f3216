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
import type { Profile } from '../story/profile.ts';
import type { Story } from '../story/schema.ts';
import { namesStory } from '../story/topic.ts';
import { shareOfMean } from '../text/coverage.ts';
import { eventIdOf } from '../text/event-id.ts';
import { akinOf } from './akin.ts';
import { cluster } from './cluster.ts';
import { denialFinder, denialsOf } from './denials.ts';
import { type Features, featuresOf } from './features.ts';
import { bestToldFirst } from './lead.ts';
import { bystandersOf, portraitsOf, roundUpsOf, silentOf, unplacedOf } from './pieces.ts';
import { onlookersOf, sum, weigh } from './salience.ts';
import { type Backing, backingOf, standingOf } from './standing.ts';
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
  /** The story's profile as the day's corpus shows it; null where there is none. */
  readonly profile: Profile | null;
}

/**
 * What it adds to an event that its toll replaces another one of the day. Little: that the toll moved is news, but no
 * more than one trait of it; named among the parts, it also shows the editor that an older number is about.
 */
const NEWER_TOLL = 0.2;

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
  const silent = silentOf(input.statements);
  const roundUps = roundUpsOf(input.statements, input.articles, namesStory(story));
  const bystanders = bystandersOf(input.statements, story);
  const unplaced = unplacedOf(input.statements, story);
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
  const covers = shareOfMean(features.map(({ vector }) => vector));
  const denialsNear = denialFinder(features);
  const yesterday = readYesterday(input.previous);
  const kept: NewsEvent[] = [];
  const leads: Features[] = [];
  const groups = cluster(features).map((group) => ({ group, backing: backingOf(group, story) }));
  const alone = aloneOf(groups);
  for (const { group, backing } of groups) {
    const members = fitFirst(bestToldFirst(group));
    const lead = members[0];
    if (!lead) continue;
    const statements = members.map((member) => member.statement);
    const unfit = unfitToLead(lead);
    if (unfit) {
      leaveOut(statements, unfit.reason, unfit.detail);
      continue;
    }
    const status = statusOf(members, lead, yesterday);
    if (status === 'known') {
      leaveOut(statements, 'known', 'told yesterday');
      continue;
    }
    const deniedBy = denialsOf(members, denialsNear(members), story);
    const weights = weigh({
      members,
      lead,
      sources: backing.sources,
      coverage: covers(lead.vector),
      story,
      date,
      profile: input.profile,
      onlookers,
      portraits,
      alone,
      silent,
      roundUps,
      bystanders,
      unplaced,
    });
    const replaced = outdated(members);
    const parts = replaced.size > 0 && !replaced.has(lead) ? { ...weights, 'newer-toll': NEWER_TOLL } : weights;
    leads.push(lead);
    kept.push({
      id: eventIdOf(lead.statement.text),
      statements: statements.map((statement) => statement.id),
      date: lead.day,
      standing: standingOf(backing, deniedBy),
      deniedBy,
      akin: [],
      sources: [...backing.sources],
      salience: sum(parts),
      parts,
      status,
    });
  }
  const events = withAkin(kept, leads);
  events.sort((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1));
  return { kept: events, excluded };
}

/** Each event with those it is akin to; a claim and its denial are told both. */
function withAkin(events: readonly NewsEvent[], leads: readonly Features[]): NewsEvent[] {
  const denies = (one: NewsEvent, other: NewsEvent): boolean =>
    one.deniedBy.some((statement) => other.statements.includes(statement));
  const akin = akinOf(leads);
  return events.map((event, at) => {
    const others = (akin[at] ?? []).flatMap((other) => events[other] ?? []);
    const alike = others.filter((other) => !denies(event, other) && !denies(other, event));
    return { ...event, akin: alike.map(({ id }) => id) };
  });
}

function unusable(statement: Statement): ExclusionReason | null {
  if (statement.background) return 'background';
  if (statement.commentary) return 'commentary';
  if (opensLeaning(statement)) return 'leans';
  return null;
}

/** What can lead a bullet before what cannot: a headline that says it best is still no bullet. */
function fitFirst(members: readonly Features[]): readonly Features[] {
  const { fit = [], unfit = [] } = Object.groupBy(members, (member) => (unfitToLead(member) ? 'unfit' : 'fit'));
  return [...fit, ...unfit];
}

/** Share of the day's articles that meet another source, from which it says something to meet none; a few articles say little. */
const MET = { share: 0.15, few: 20 };

/** Articles none of whose happenings another source tells; none where hardly any article meets another. */
function aloneOf(groups: readonly { group: readonly Features[]; backing: Backing }[]): ReadonlySet<string> {
  const ids = (some: typeof groups) => new Set(some.flatMap(({ group }) => group.map(({ article }) => article.id)));
  const [all, met] = [ids(groups), ids(groups.filter(({ backing }) => backing.sources.length > 1))];
  return met.size < MET.share * (all.size + MET.few) ? new Set() : all.difference(met);
}
