/**
 * One event → one bullet's text, from the words of its sources. The only step that words: a different writer would
 * take its place here, with the same input and the same verification.
 */
import type { Citation, IsoDate, Statement } from '../model.ts';
import { localDay } from '../story/days.ts';
import type { Story } from '../story/schema.ts';
import { datelineOf } from '../text/dateline.ts';
import { speakingPronoun } from '../text/pronoun.ts';
import { countWords } from '../text/tokens.ts';
import { nameDays } from './daywords.ts';
import { byRule, type Draft, isPassage, part, passage, placeOf, replace, textOf } from './draft.ts';
import { dropLeadIn } from './leadin.ts';
import { shortOf } from './people-met.ts';
import type { Source } from './sources.ts';
import { putSpellingsRight } from './spelling.ts';
import { LONG, trimCutOff, trimTail } from './trim.ts';
import {
  putCapitalRight,
  putDashesRight,
  putDoubledRight,
  putEndRight,
  putEntitiesRight,
  putPercentRight,
  putQuotationMarksRight,
  putSinglesRight,
  putSpacesRight,
  putTypewriterMarksRight,
} from './typography.ts';

export interface Wording {
  readonly draft: Draft;
  readonly citations: readonly Citation[];
}

/** A bullet of two sentences stays under this; offices and full names are still to come. */
const MOST_JOINED = 62;

/** What the wording of one sentence goes by. */
interface Context {
  readonly story: Story;
  /** The article's day; null where it is not known. */
  readonly day: IsoDate | null;
  /** How many words it may have; a sentence on which another leans is never cut. */
  readonly most: number;
}

type Step = (draft: Draft, context: Context) => Draft;

/** Changes that a bullet can do without, each on its own: where one does not verify, the others are still made. */
const OPTIONAL = {
  dateline: dropDateline,
  marker: dropMarker,
  leadIn: dropLeadIn,
  percent: putPercentRight,
  doubled: putDoubledRight,
  dashes: putDashesRight,
  entities: putEntitiesRight,
  marks: (draft) => putQuotationMarksRight(putTypewriterMarksRight(draft)),
  singles: putSinglesRight,
  days: (draft, { day }) => nameDays(draft, day),
  spellings: (draft, { story }) => putSpellingsRight(draft, story),
  cutOff: trimCutOff,
  tail: (draft, { most }) => trimTail(draft, most),
} satisfies Record<string, Step>;

export type StepName = keyof typeof OPTIONAL;
const NAMES = Object.keys(OPTIONAL) as StepName[];
export const ALL_STEPS: ReadonlySet<StepName> = new Set(NAMES);

export interface WordingInput {
  /** The statement that tells the event. */
  readonly lead: Source;
  /** What stands behind it: the next sentence of its article, or a denial from another; null for nothing. */
  readonly follow: Source | null;
  /** The nearest earlier statement that names the lead's speaker, where the lead does not. */
  readonly antecedent: Source | null;
}

/**
 * @param steps the optional changes to make
 * @returns the wording; without the follower where the two are too long together
 */
export function wordEvent(
  { lead, follow, antecedent }: WordingInput,
  story: Story,
  steps: ReadonlySet<StepName> = ALL_STEPS,
): Wording {
  const leaning = follow !== null && !follow.statement.standsAlone;
  const whole = leaning ? Number.POSITIVE_INFINITY : LONG;
  const worded = { draft: wordStatement(lead, 0, story, steps, whole), citations: [cite(lead)] };
  const { draft, citations } = fillPronoun(worded, lead.statement, antecedent, story);
  if (!follow) return { draft, citations };
  const room = MOST_JOINED - countWords(textOf(draft));
  const second = wordStatement(follow, citations.length, story, steps, Math.min(LONG, room));
  if (countWords(textOf(second)) > room) return { draft, citations };
  return { draft: [...draft, byRule('joined', ' ', ''), ...second], citations: [...citations, cite(follow)] };
}

function wordStatement(
  source: Source,
  citation: number,
  story: Story,
  steps: ReadonlySet<StepName>,
  most: number,
): Draft {
  const { statement, article } = source;
  const day = article.published === null ? null : localDay(story, article.published);
  const made = NAMES.filter((name) => steps.has(name)).reduce<Draft>(
    (draft, name) => (OPTIONAL[name] as Step)(draft, { story, day, most }),
    putSpacesRight(passage(citation, statement.start, statement.text)),
  );
  return putCapitalRight(putEndRight(made), '');
}

/** "HAVERQUAY (Sample Wire) —" */
function dropDateline(draft: Draft): Draft {
  const text = textOf(draft);
  const length = datelineOf(text);
  return length > 0 && isPassage(draft, 0, length) ? part(draft, length, text.length) : draft;
}

/** A list's sign at the head of a sentence. */
function dropMarker(draft: Draft): Draft {
  const text = textOf(draft);
  const marker = /^[\s•·▪◦*–—-]+(?=\S)/.exec(text)?.[0];
  return marker ? part(draft, marker.length, text.length) : draft;
}

/**
 * "He said …" where it is certain who: the speaker was carried on from an earlier sentence, which is cited for the name.
 * @param antecedent the nearest earlier statement of the article that names the speaker
 */
function fillPronoun(
  { draft, citations }: Wording,
  statement: Statement,
  antecedent: Source | null,
  story: Story,
): Wording {
  const key = statement.attribution?.speakerKey;
  const pronoun = speakingPronoun(statement);
  if (!pronoun || !key || !antecedent) return { draft, citations };
  const at = placeOf(draft, pronoun.start);
  if (at === null || !isPassage(draft, at, at + pronoun.text.length)) return { draft, citations };
  return {
    draft: replace(draft, at, at + pronoun.text.length, [
      byRule('pronoun-filled', nameFor(key, antecedent.statement, story), pronoun.text),
    ]),
    citations: [...citations, cite(antecedent)],
  };
}

/** The glossary's family name, else the name as the antecedent has it. */
function nameFor(key: string, antecedent: Statement, story: Story): string {
  const person = story.glossary.people.find(({ name }) => name === key);
  return person ? shortOf(person) : (antecedent.mentions.find((mention) => mention.key === key)?.text ?? key);
}

/** The whole statement as a citation. */
export function cite({ statement, article }: Source): Citation {
  return {
    articleId: article.id,
    file: article.file,
    start: statement.start,
    end: statement.end,
    quote: statement.text,
    outlet: article.outlet,
    title: article.title,
    url: article.url,
    published: article.published,
  };
}
