/** Articles that portray, muse or sum up rather than report, known by how they are told: no word of any story. */
import type { Article, ArticleId, Statement } from '../model.ts';
import type { Story } from '../story/schema.ts';

const PRESENT = /^(?:says|adds|believes|recalls|remembers|explains|insists|admits|thinks|suggests|tells|warns|calls)$/;
const LEAST_PRESENT = 4;
/** Statements from which a text shows whether it reports, and the share of them that a report dates or ascribes. */
const LONG = 5;
const REPORTED = 0.3;

/**
 * Features and portraits: articles whose people mostly speak in the present ("she says"), where a report has "said"; and
 * essays, in which hardly anybody says anything and no day is named. A live blog is written in the present and is none.
 */
export function portraitsOf(statements: readonly Statement[], articles: readonly Article[]): ReadonlySet<string> {
  const counts = new Map<string, { present: number; said: number; reported: number; all: number; news: boolean }>();
  for (const { articleId, attribution, background, block, when } of statements) {
    if (block < 0) continue;
    const count = counts.get(articleId) ?? { present: 0, said: 0, reported: 0, all: 0, news: false };
    count.all += 1;
    if (attribution) count.said += 1;
    const present = attribution !== null && PRESENT.test(attribution.verb);
    if (present) count.present += 1;
    const dated = !background && when !== null && when.stated !== null && /^(?:time|day)$/.test(when.precision);
    if (dated || (attribution && !present)) {
      count.reported += 1;
      // A report opens with its news.
      count.news ||= count.all === 1;
    }
    counts.set(articleId, count);
  }
  const pieces = articles.filter(({ kind, id }) => {
    const count = counts.get(id);
    if (kind !== 'article' || !count) return false;
    const { present, said, reported, all, news } = count;
    return (present >= LEAST_PRESENT && 2 * present >= said) || (all >= LONG && !news && reported < REPORTED * all);
  });
  return new Set(pieces.map(({ id }) => id));
}

/** Sentences from which a page shows whether it is a round-up, and the share of them that name the story of the day. */
const ROUND_UP = { least: 12, share: 0.15 };

/** Pages of news of all sorts: the title does not name the story, and hardly a sentence does. */
export function roundUpsOf(
  statements: readonly Statement[],
  articles: readonly Article[],
  names: (text: string) => boolean,
): ReadonlySet<ArticleId> {
  const untitled = new Set(articles.filter(({ title }) => !names(title)).map(({ id }) => id));
  const counts = new Map<ArticleId, { all: number; own: number }>();
  for (const { articleId, text, block } of statements) {
    if (block < 0 || !untitled.has(articleId)) continue;
    const count = counts.get(articleId) ?? { all: 0, own: 0 };
    counts.set(articleId, { all: count.all + 1, own: count.own + Number(names(text)) });
  }
  return new Set(
    [...counts].flatMap(([id, { all, own }]) => (all >= ROUND_UP.least && own < ROUND_UP.share * all ? [id] : [])),
  );
}

/** An article nobody in which says anything and that names no day: of more than one sentence, it is seldom a report. */
export function silentOf(statements: readonly Statement[]): ReadonlySet<ArticleId> {
  const told = new Map<ArticleId, { all: number; reported: boolean }>();
  for (const { articleId, attribution, block, when } of statements) {
    if (block < 0) continue;
    const count = told.get(articleId) ?? { all: 0, reported: false };
    count.all += 1;
    count.reported ||= attribution !== null || (when !== null && when.stated !== null);
    told.set(articleId, count);
  }
  return new Set([...told].flatMap(([id, { all, reported }]) => (all > 1 && !reported ? [id] : [])));
}

const PUBLIC_WORD =
  'residents?|locals?|tourists?|holidaymakers?|visitors?|students?|pupils?|teacher|nurse|farmer|fisherm[ae]n|shopkeeper|shopper|vendor|waiter|waitress|barber|baker|driver|commuters?|passengers?|travell?ers?|pensioner|retiree|housewife|grandmothers?|grandfathers?|mother|father|husband|wife|widow|daughter|son|sister|brother|neighbou?rs?|onlookers?|bystanders?|passer-by|protesters?|demonstrators?|worshippers?|eyewitness(?:es)?';
/** Who somebody is that holds no office, beside the name: "local resident X", "X, 34,", "X, a grandmother from". */
const BEFORE = new RegExp(`\\b(?:${PUBLIC_WORD})(?: named)? $`, 'i');
const AFTER = new RegExp(
  `^[^,“”"]{0,50}, (?:[1-9]\\d\\b|(?:an?|the|his|her|who is an?) (?:[\\w’'-]+ ){0,3}(?:${PUBLIC_WORD})\\b)`,
  'i',
);
/** A rank or an office: such a one speaks for more than himself. */
const OFFICE =
  /\b(?:president|minister|secretary|gov(?:ernor)?|mayor|senator|representative|rep|sen|deputy|chancellor|premier|chief|head|leader|director|commissioner|commander|general|gen|adm(?:iral)?|col(?:onel)?|capt(?:ain)?|ambassador|envoy|spokes\w+|officials?|officer|chair\w*|executive|administrator|judge|prosecutor|attorney|lawyer|sheriff|bishop|pope|union)\b/i;
/** Letters about a speaker in which it stands who he is. */
const ABOUT = 60;
/** Somebody of the public portrayed: "Ruben Hale, 54, runs a hotel by the harbour." What is done to such a one is news. */
const PORTRAYED =
  /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.]*){1,2}, [1-9]\d,? (?:who |of \p{Lu}\p{L}+, )?(?!was|were|has been|died|is accused|faces|pleaded)\p{Ll}+/u;

/** Whether a statement that nobody says opens on a member of the public by name and age. */
export const portraysSomebody = ({ text, attribution }: Pick<Statement, 'text' | 'attribution'>): boolean =>
  attribution === null && PORTRAYED.test(text);

/** Beside an office, what places somebody: a calling, or a body that he speaks for. */
const CALLING =
  /\b(?:analysts?|experts?|professor|scholar|researcher|scientist|economist|lawyer|doctor|editor|author|fellow|founder|owner|manager|engineer|captain|coach|player|activist|campaigner|organi[sz]er|lawmaker|congress\w+|mp|candidate|coordinator|strategist|king|queen|prince|chancellor|premier|negotiator|mediator|arbitrator|coroner|adviser|advisor|aide|member of|journalist|correspondent|blogger|groups?|organi[sz]ation|agency|company|firm|outlet|(?:news )?(?:site|channel)|website|team|network|newspaper|broadcaster)\b/i;

/** Speakers by their full names of whom no text of the day says who they are; whom the glossary knows is none. */
export function unplacedOf(statements: readonly Statement[], story: Story): ReadonlySet<string> {
  const known = new Set(story.glossary.people.map(({ name }) => name));
  const [speakers, placed] = [new Set<string>(), new Set<string>()];
  for (const { text, start, attribution, mentions } of statements) {
    const key = attribution?.speakerKey;
    if (key?.includes(' ') && mentions.some((one) => one.kind === 'person' && one.key === key)) speakers.add(key);
    for (const one of mentions) {
      if (one.kind !== 'person' || placed.has(one.key)) continue;
      const about = text.slice(Math.max(0, one.start - start - ABOUT), one.end - start + ABOUT);
      if (OFFICE.test(about) || CALLING.test(about)) placed.add(one.key);
    }
  }
  return speakers.difference(placed).difference(known);
}

/** Those who speak as members of the public, as the words about their name show; whom the glossary knows is none. */
export function bystandersOf(statements: readonly Statement[], story: Story): ReadonlySet<string> {
  const known = new Set(story.glossary.people.map(({ name }) => name));
  const [found, officers] = [new Set<string>(), new Set<string>()];
  for (const { text, start, attribution } of statements) {
    if (!attribution?.speakerKey || !attribution.speakerSpan || known.has(attribution.speakerKey)) continue;
    const { start: from, end } = attribution.speakerSpan;
    // The title before a name stands in the speaker's words, and so may an apposition.
    const named = text.slice(0, end - start);
    const before = named.slice(
      Math.max(0, from - start - ABOUT),
      Math.max(0, named.length - attribution.speakerKey.length),
    );
    const onwards = text.slice(Math.max(0, from - start), end - start + ABOUT);
    if (OFFICE.test(/^[^,“”"]*(?:,[^,“”"]*)?/.exec(onwards)?.[0] ?? '')) officers.add(attribution.speakerKey);
    else if (BEFORE.test(before) || AFTER.test(onwards)) found.add(attribution.speakerKey);
  }
  return found.difference(officers);
}
