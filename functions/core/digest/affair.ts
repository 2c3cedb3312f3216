/** The affair of the day: one matter that gives many bullets, which the ordinary headings would scatter or hide. */
import type { Statement } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { conceptOf } from '../text/concepts.ts';
import { cosine, type Vector, vectorSpace } from '../text/similarity.ts';
import { termsOf } from '../text/terms.ts';
import { contentStems, stem } from '../text/tokens.ts';
import { asHeading, type Name, namesIn } from './affair-name.ts';
import { sectionNamed, sectionOf, sectionOfText } from './sections.ts';

/** So many bullets of a day, and so large a share of them, make an affair … */
const LEAST_BULLETS = 4;
const LEAST_SHARE = 0.2;
/** … and one that is most of the list is the story, not an affair in it. */
const MOST_SHARE = 0.6;
/** A published list's heading counts from so many bullets on. */
const LEAST_GIVEN = 3;
/** An item this near to two of the affair's belongs to it, whatever its own section. */
const OF_THE_AFFAIR = 0.13;
/** Where so many of its bullets stand under the heading that the affair's name would have, that heading tells it well. */
const TOLD_WELL = 0.75;
/** A bullet that takes up the happening has so many of its name's words. */
const HELD = 0.5;
/** From this share of bullets on that deny, claim or allege, the name does not state it as a fact. */
const CONTESTED = 0.3;

interface Told {
  readonly statement: Statement;
  readonly title: string;
  /** The heading above it in a published list; null elsewhere. */
  readonly heading: string | null;
}

export interface Affair<T> {
  readonly items: readonly T[];
  readonly heading: string;
}

/**
 * @param all the bullets of the day, in any order
 * @returns the bullets of the day's affair with its heading, or null on an ordinary day
 */
export function affairOf<T extends Told>(all: readonly T[], story: Story): Affair<T> | null {
  const near = likeness(all);
  const most = MOST_SHARE * all.length;
  const given = givenHeading(all, story);
  if (given) {
    const listed = all.filter(({ heading }) => heading === given);
    const items = withTheirOwn(listed, all, near);
    if (items.length <= most) return { items, heading: given };
  }
  const least = Math.max(LEAST_BULLETS, Math.ceil(LEAST_SHARE * all.length));
  let best: { items: readonly T[]; name: Name; score: number } | null = null;
  for (const [name, core] of candidates(all, story)) {
    const items = membersOf(name, core, all, near);
    if (items.length < least || items.length > most || toldWell(name, items, story)) continue;
    const score = fitOf(name, items, all, story);
    if (!best || score > best.score) best = { items, name, score };
  }
  return best && { items: best.items, heading: headingOf(best.name, best.items) };
}

/** Names of happenings with the bullets that hold all their words. */
function candidates<T extends Told>(all: readonly T[], story: Story): [Name, T[]][] {
  const common = ofStory(story);
  const done = doneIn(all);
  const forms = new Map<string, Name[]>();
  for (const { statement, title } of all)
    for (const name of [...namesIn(title), ...namesIn(statement.text)]) {
      const key = name.stems.join(' ');
      const own = name.stems.filter((one) => one !== name.head && !common.has(one) && !CLAIMED.test(one));
      if (own.length > 0 && !common.has(name.head) && !tellsOf(name, done))
        forms.set(key, [...(forms.get(key) ?? []), name]);
    }
  const names = [...forms.values()].flatMap((list) => mostFrequent(list) ?? []);
  return names.flatMap((name): [Name, T[]][] => {
    const core = all.filter((item) => heldOf(name, item) === 1 || (titled(name, item) && answers(name, item)));
    return core.length >= 2 ? [[name, core]] : [];
  });
}

/** The form that most texts have: a headline leaves its articles out. */
function mostFrequent(names: readonly Name[]): Name | undefined {
  const counts = new Map<string, number>();
  for (const { text } of names) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...names].sort((a, b) => (counts.get(b.text) ?? 0) - (counts.get(a.text) ?? 0))[0];
}

/** Stems of what the day's texts have in the past tense: "destroyed". */
const doneIn = (all: readonly Told[]): ReadonlySet<string> =>
  new Set(
    all.flatMap(({ statement }) => statement.text.match(/(?<![\p{L}-])\p{Ll}{2,}ed(?![\p{L}-])/gu) ?? []).map(stem),
  );

/** Whether a headline's verb stands in it: "fire at the depot destroys buses". */
const tellsOf = ({ text }: Name, done: ReadonlySet<string>): boolean =>
  (text.match(/(?<= )\p{Ll}{2,}s(?= |$)/gu) ?? []).some((word) => done.has(stem(word)));

/** How well a name fits: its words that few other bullets have, over all bullets of the affair. */
function fitOf(name: Name, items: readonly Told[], all: readonly Told[], story: Story): number {
  const stems = name.stems.filter((one) => !ofStory(story).has(one));
  return stems.reduce((sum, one) => {
    const there = items.filter((item) => stemsOf(item).has(conceptOf(one))).length;
    const everywhere = all.filter((item) => stemsOf(item).has(conceptOf(one))).length;
    return sum + there * Math.log(all.length / Math.max(1, everywhere));
  }, 0);
}

/** Stems of what names the story or a side of it: they name no affair in it. */
const ofStory = (story: Story): ReadonlySet<string> =>
  new Set([...story.terms, story.title, ...story.parties.flatMap(({ names }) => names)].flatMap(contentStems));

const stemsOf = ({ statement }: Told): ReadonlySet<string> => new Set(contentStems(statement.text).map(conceptOf));

/** A stem, one for words that news uses for one another: "raid" and "attack". */
function wordOf(word: string): string {
  return conceptOf(stem(word));
}

/** Whether its article has the name for its title. */
const titled = ({ stems }: Name, { title }: Told): boolean => {
  const own = new Set(contentStems(title).map(conceptOf));
  return stems.every((one) => own.has(conceptOf(one)) || CLAIMED.test(one));
};

/** Whether a bullet of an article so titled has some of its words, or disputes what the title says is only claimed. */
const answers = (name: Name, item: Told): boolean =>
  heldOf(name, item) >= HELD || (CLAIMED.test(item.title) && CLAIMED.test(item.statement.text));

/** The share of a name's words that a bullet has; that it is claimed is none of them. */
function heldOf({ stems }: Name, item: Told): number {
  const own = stemsOf(item);
  const asked = stems.filter((one) => !CLAIMED.test(one));
  return asked.filter((one) => own.has(conceptOf(one))).length / asked.length;
}

/** What takes up a happening: "the attack", "no such attack", "the alleged attack"; "an attack" where it is denied. */
const TAKEN_UP =
  /(?<![\p{L}])(?:an?|the|this|that|such|its|their|alleged|supposed|purported|[\p{L}]+[’']s) ([\p{Ll}-]+)(?: ([\p{Ll}-]+))?/giu;
const IN_GENERAL: ReadonlySet<string> = new Set(['incident', 'accus', 'alleg', 'claim'].map(wordOf));

/**
 * Bullets on an affair: those that have its words, or take it up by its head ("the attack") with some of its words, or,
 * where it is only alleged, with a claim or a denial of it; and those that are like them as a whole.
 */
function membersOf<T extends Told>(name: Name, core: readonly T[], all: readonly T[], near: Likeness<T>): T[] {
  const contested = core.filter(({ statement }) => CLAIMED.test(statement.text)).length >= CONTESTED * core.length;
  const own = all.filter((item) => {
    if (core.includes(item)) return true;
    const { text } = item.statement;
    const taken = [...text.matchAll(TAKEN_UP)].flatMap(([, ...nouns]) =>
      nouns.flatMap((noun) => (noun ? [wordOf(noun.toLowerCase())] : [])),
    );
    const general = taken.some((one) => IN_GENERAL.has(one));
    if (!general && (!taken.includes(conceptOf(name.head)) || tellsAnother(name, text))) return false;
    return (contested && CLAIMED.test(text)) || (!general && heldOf(name, item) >= HELD);
  });
  return withTheirOwn(own, all, near);
}

/** Whether a text names a happening of the same sort that is another one: "drone attacks on the port". */
function tellsAnother(name: Name, text: string): boolean {
  const own = new Set(name.stems.filter((one) => one !== name.head).map(conceptOf));
  const alike = namesIn(text).filter(({ head }) => conceptOf(head) === conceptOf(name.head));
  return alike.length > 0 && alike.every(({ stems }) => !stems.some((one) => own.has(conceptOf(one))));
}

/** Whether the heading that the affair's name belongs under holds most of its bullets anyway: no need of another. */
function toldWell(name: Name, items: readonly Told[], story: Story): boolean {
  const section = sectionOfText(name.text, story);
  if (section === story.sections.at(-1)?.id) return false;
  const there = items.filter((item) => sectionOf(item.statement, item.heading, story) === section);
  return there.length >= TOLD_WELL * items.length;
}

const CLAIMED =
  /\b(?:alleg|den(?:y|ie[ds]|ial)|claim|accus|purported|supposed|pretext|(?:no|any|none of the) (?:\w+ )?(?:evidence|proof)|never (?:took|happened)|did(?:n[’']t| not) (?:even )?(?:happen|take))/iu;

function headingOf(name: Name, items: readonly Told[]): string {
  const texts = items.map(({ statement }) => statement.text);
  const contested = texts.filter((text) => CLAIMED.test(text)).length >= CONTESTED * texts.length;
  const sure = !contested || CLAIMED.test(name.text);
  return asHeading(sure ? name.text : `alleged ${name.text}`, texts);
}

type Likeness<T> = (a: T, b: T) => number;

function likeness<T extends Told>(all: readonly T[]): Likeness<T> {
  const space = vectorSpace(all.map(({ statement }) => termsOf(statement)));
  const vectors = new Map<T, Vector>(all.map((item) => [item, space.vector(termsOf(item.statement))]));
  return (a, b) => cosine(vectors.get(a) ?? new Map(), vectors.get(b) ?? new Map());
}

/** The affair's items and what else is on it, in the order of all. */
function withTheirOwn<T extends Told>(listed: readonly T[], all: readonly T[], near: Likeness<T>): T[] {
  return all.filter((item) => {
    if (listed.includes(item)) return true;
    const [first = 0, second = 0] = listed.map((other) => near(item, other)).sort((a, b) => b - a);
    return (first + second) / 2 >= OF_THE_AFFAIR;
  });
}

/** A heading that published lists among the sources give to enough bullets, where it is none of the story's own. */
function givenHeading(items: readonly Told[], story: Story): string | null {
  const counts = new Map<string, number>();
  for (const { heading } of items) {
    if (heading !== null && sectionNamed(heading, story) === null) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  const [heading, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return heading !== undefined && count !== undefined && count >= LEAST_GIVEN ? heading : null;
}
