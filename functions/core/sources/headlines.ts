/** Which lines of a page without other signs are headlines of items, and which only head a part of one. */
import { bylineOf } from './credits.ts';
import { furnitureOf } from './furniture.ts';
import type { Line } from './lines.ts';
import { agencyOf, statedSource } from './outlets.ts';
import {
  bulletLength,
  isParagraph,
  isQuestion,
  isQuotation,
  opensWithConnective,
  titleLike,
  wordCount,
} from './shapes.ts';

/** Posts that are a headline alone, or one over a picture or a video. */
const SHOWN = /^(?:watch|pictured|photos?|pictures|in pictures|video|listen|gallery|map|graphic)\s*:/i;
const SIGN_OFF =
  /^(?:good ?bye|good ?night|good (?:morning|evening|afternoon)|welcome(?: back)?|recap|that(?:['’]s| is) (?:all|it)\b.*|we['’]re (?:pausing|closing|wrapping)\b.*)$/i;

/** Fewest words of a headline; fewer head a part of a post. */
const FEWEST = 4;

/** "The view from town": four words that open so hold no verb. */
const NO_CLAUSE = /^(?:the|a|an|in|on|at|from|inside|behind|around)\s/i;

/** How sure one may be that a line opens an item: it looks like a headline, and running text follows. */
export function opensItem(lines: readonly Line[], at: number): boolean {
  const [above, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!line || !titleLike(line) || bulletLength(line) > 0) return false;
  if (statedSource(line) || agencyOf(line) || bylineOf(line)) return false;
  if (SHOWN.test(line.text)) return true;
  if (!next || !(isParagraph(next) || bylineOf(next))) return false;
  if (SIGN_OFF.test(line.text)) return true;
  if (furnitureOf(line)) return false;
  const words = wordCount(line.text);
  if (words < FEWEST || (words === FEWEST && NO_CLAUSE.test(line.text))) return false;
  if (isQuestion(line) && opensWithConnective(line)) return false;
  // Who said the quotation above, as a pull quote has it.
  if (above && words <= 4 && isQuotation(above)) return false;
  return true;
}

/** A post that lets somebody answer says so in its headline or its last words above the first question. */
const INTERVIEW = /\b(?:questions?|answers?|answer(?:ed|ing)|q ?& ?a|interview(?:ed|s)?|(?:we|readers|you) asked)\b/i;

/**
 * Which of the lines that may open an item do, questions of an interview left out: a question after a question, and
 * the first of them too where the post above is one of questions and answers.
 */
export function withoutInterviews(lines: readonly Line[], opening: readonly number[]): number[] {
  let interviewed = false;
  return opening.filter((at, place) => {
    const line = lines[at];
    if (!line || !isQuestion(line)) {
      interviewed = false;
      return true;
    }
    const above = opening[place - 1];
    const cues = above === undefined ? [] : [lines[above], lines[at - 1]];
    interviewed ||= cues.some((cue) => cue !== undefined && INTERVIEW.test(cue.text.slice(-300)));
    const follows = interviewed;
    interviewed = true;
    return !follows;
  });
}
