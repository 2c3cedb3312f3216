/** Cuts the tail of a long sentence at a clause boundary where the rest still stands and still is true. */
import { isCutOff, lastClauseOf } from '../text/cut-off.ts';
import { countWords } from '../text/tokens.ts';
import { byRule, type Draft, isPassage, part, quotations, textOf } from './draft.ts';

/** A sentence longer than this is trimmed where it can be. */
export const LONG = 44;
/** What is left must still be a bullet. */
const LEAST = 18;

/**
 * A tail that only adds: a relative clause, an apposition, a parallel circumstance, a comment in a participle. Never a
 * condition, an exception, a denial, a reason or a source: those may turn what stands before them.
 */
const ADDS =
  /, (?:which|who|where|as|while|with|after|amid|in what|in an?|part of|a move|a claim|a step|home to|including|adding to|following|(?:rais|fuell?|underlin|underscor|highlight|reiterat|mark|spark|prompt|deepen|stok|eas|dash|bolster|mirror|echo|extend)ing)\b/g;
/** Who, how many and in what words are never context. */
const TELLS =
  /[\d“”"]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|millions?|billions?|half|killed|killing|died|dead|wounded|injured|hurt|arrested|detained)\b/i;
const TURNS =
  /\b(?:if|unless|but|although|though|despite|except|only|provided|pending|until|denied|denies|dismiss\w*|reject\w*|said|says|told|according|reported|claim\w*|alleg\w*|not|no|never|without|however|because|so that|would|could|conditional)\b/i;

const isContext = (tail: string): boolean => !TURNS.test(tail) && !TELLS.test(tail);

/** A sentence that the source itself cut off ("…, which lasted more..."), without its last clause. */
export function trimCutOff(draft: Draft): Draft {
  const text = textOf(draft);
  const at = isCutOff(text) ? lastClauseOf(text) : -1;
  return at < 0 || TURNS.test(text.slice(at)) || !isPassage(draft, at, at)
    ? draft
    : [...part(draft, 0, at), byRule('clause-cut', '.', text.slice(at))];
}

/**
 * The draft, cut at the last boundary that makes it short enough; as it was where no cut is safe.
 * @param most how many words it may have
 */
export function trimTail(draft: Draft, most = LONG): Draft {
  const text = textOf(draft);
  if (countWords(text) <= most) return draft;
  const quoted = quotations(text);
  const cuts = [...text.matchAll(ADDS)]
    .map((match) => match.index)
    .filter((at) => !quoted.some((quote) => at >= quote.start && at < quote.end))
    .filter((at) => countWords(text.slice(0, at)) >= LEAST && isContext(text.slice(at)))
    .filter((at) => isPassage(draft, at, at));
  // The last cut that makes it short enough keeps the most.
  const at = cuts.filter((cut) => countWords(text.slice(0, cut)) <= most).at(-1) ?? cuts.at(0);
  if (at === undefined) return draft;
  return [...part(draft, 0, at), byRule('clause-cut', '.', text.slice(at))];
}
