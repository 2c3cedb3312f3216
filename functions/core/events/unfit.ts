/** Why an event is not told though it has statements: none of them makes a bullet. */
import type { ExclusionReason, Statement } from '../model.ts';
import type { Features } from './features.ts';
import { canBeMended, isHeadline } from './lead.ts';

/** Whatever else is said of it, a bullet never opens like this. */
const LEANS =
  /^[“"‘']?(?:There (?:has|have) been (?:another|more)|The (?:country|nation|kingdom)[’']s|This|That|These|Those|His|Her|Their|Its|Such|Both(?! \p{Lu})|Another|Others)\b(?!.{0,300}[”"’'],? (?:said|wrote|\p{Lu}))/u;

/** A bullet of fewer words says too little; published lists have none. */
const LEAST_WORDS = 9;
/** Terms: words that say something, each name as one. */
const LEAST_TERMS = 8;
/** A named who or where with a figure says enough in fewer: "The airport said 40 of its 60 flights were cancelled." */
const LEAST_WITH_FIGURE = 5;
/** A quotation that takes up one before it. */
const LEANING_QUOTATION = /^[“"](?:And|But|They|He|She|It|It[’']s|This|That|These|Those|So|Because|Their|His|Her)\b/u;

/** "…, he added": by whom, where nobody is named? */
const SAID_BY_PRONOUN = /,["”’]? (?:he|she|they) (?:said|added|told|wrote|warned|explained|noted|continued)\b/;

const saidByNobody = ({ statement, people }: Features): boolean =>
  people.size === 0 && SAID_BY_PRONOUN.test(statement.text);

/** A bullet never opens on a word that points at a text before it, even where the sentence itself is clear. */
export const opensLeaning = ({ text }: Pick<Statement, 'text'>): boolean =>
  LEANS.test(text) || LEANING_QUOTATION.test(text);

/** Goes on from another item of its list: "were struck too", "32 others were wounded", "said the three, all under 18". */
const GOES_ON =
  /\p{L} too(?=[,.;]| (?:and|but|when|while)\b|$)|^(?:(?:at least|about|some|more than) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|the) others?\b|\bthe (?:two|three|four|five|six|seven|eight|nine|ten), (?:all|both)\b/iu;

/** Whether a bullet leans on another one of its list, so that a list without that one cannot have it. */
export const leansOnAnother = ({ text }: Pick<Statement, 'text'>): boolean =>
  opensLeaning({ text }) || GOES_ON.test(text.replace(/“[^”]*”/g, ''));

/** @param lead the statement of an event that tells it best */
export function unfitToLead(lead: Features): { reason: ExclusionReason; detail: string } | null {
  const { statement } = lead;
  if (statement.quotes.some(({ closed }) => !closed)) return { reason: 'leans', detail: 'a quotation that goes on' };
  const kinds = new Set(statement.mentions.map(({ kind }) => kind));
  const least = kinds.has('quantity') && kinds.size > 1 ? LEAST_WITH_FIGURE : LEAST_TERMS;
  if (lead.length < LEAST_WORDS || lead.vector.size < least)
    return { reason: 'fragment', detail: 'too short to say what, who and where' };
  if (isHeadline(lead)) return { reason: 'fragment', detail: 'a headline alone' };
  if (canBeMended(lead)) return null;
  if (saidByNobody(lead)) return { reason: 'leans', detail: 'a pronoun for the speaker' };
  return statement.standsAlone
    ? null
    : { reason: 'leans', detail: statement.leans ?? 'leans on text that is not there' };
}
