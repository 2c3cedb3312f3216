/**
 * One event → one bullet's text, from the words of its sources. The only step that words: a different writer would
 * take its place here, with the same input and the same verification.
 */
import type { Citation, Statement } from '../model.ts';
import { localDay } from '../story/days.ts';
import type { Story } from '../story/schema.ts';
import { speakingPronoun } from '../text/pronoun.ts';
import { countWords } from '../text/tokens.ts';
import { nameDays } from './daywords.ts';
import { byRule, type Draft, isPassage, part, passage, placeOf, replace, textOf } from './draft.ts';
import { dropLeadIn } from './leadin.ts';
import { shortOf } from './people.ts';
import type { Source } from './sources.ts';
import { putSpellingsRight } from './spelling.ts';
import { trimTail } from './trim.ts';
import { putCapitalRight, putEndRight, putPercentRight, putQuotationMarksRight, putSpacesRight } from './typography.ts';

export interface Wording {
  readonly draft: Draft;
  readonly citations: readonly Citation[];
}

/** A bullet of two sentences stays under this. */
const MOST_JOINED = 58;

/**
 * @param lead the statement that tells the event
 * @param follow a statement right behind it in its article that belongs to it (the quotation of the same speaker)
 * @param antecedent the nearest earlier statement that names the lead's speaker, where the lead does not
 */
export function wordEvent(lead: Source, follow: Source | null, antecedent: Source | null, story: Story): Wording {
  const worded = { draft: wordStatement(lead, 0, story), citations: [cite(lead)] };
  const filled = fillPronoun(worded, lead.statement, antecedent, story);
  const citations = [...filled.citations];
  let { draft } = filled;
  if (follow) {
    const second = wordStatement(follow, citations.length, story);
    if (countWords(textOf(draft)) + countWords(textOf(second)) <= MOST_JOINED) {
      draft = [...draft, byRule('joined', ' ', ''), ...second];
      citations.push(cite(follow));
    }
  }
  return { draft, citations };
}

/**
 * As the source has it: only what typography wants is changed, and the spelling where a story is given. For a bullet whose
 * full wording does not verify.
 */
export function wordPlainly(lead: Source, story: Story | null): Wording {
  const typography = [putSpacesRight, putQuotationMarksRight, putEndRight];
  const plain = typography.reduce((made, step) => step(made), passageOf(lead, 0));
  return { draft: story ? putSpellingsRight(plain, story) : plain, citations: [cite(lead)] };
}

const passageOf = ({ statement }: Source, citation: number): Draft =>
  passage(citation, statement.start, statement.text);

function wordStatement(source: Source, citation: number, story: Story): Draft {
  const day = source.article.published === null ? null : localDay(story, source.article.published);
  const steps: readonly ((draft: Draft) => Draft)[] = [
    putSpacesRight,
    dropMarker,
    dropLeadIn,
    (draft) => nameDays(draft, day),
    putPercentRight,
    putQuotationMarksRight,
    (draft) => putSpellingsRight(draft, story),
    trimTail,
    putEndRight,
    (draft) => putCapitalRight(draft, ''),
  ];
  return steps.reduce((draft, step) => step(draft), passageOf(source, citation));
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
