import type { NewsEvent, Statement } from '../model.ts';
import { cosine, type Vector, vectorSpace } from '../text/similarity.ts';
import { termsOf } from '../text/terms.ts';
import { countWords } from '../text/tokens.ts';

export interface Candidate {
  readonly event: NewsEvent;
  readonly statement: Statement;
}

export interface Limits {
  /** With so many bullets the list is no longer short. */
  readonly enough: number;
  readonly bullets: number;
  readonly words: number;
}

/** What one unit of likeness to a chosen bullet costs. */
const REPETITION = 2;
/** Likeness below this is two matters of one story, not repetition. */
const FREE = 0.1;
/** What each bullet already taken from the same speaker costs. */
const SAME_SPEAKER = 0.2;
/** What each bullet already taken from the same article costs. */
const SAME_ARTICLE = 0.14;
/** An event that brings less than this is not worth a bullet, however few there are … */
const LEAST_GAIN = 1;
/** … nor one that weighs less than this by itself … */
const LEAST_WEIGHT = 1.8;
/** … nor, once the list is long enough, one that weighs less than this share of what is chosen on the mean. */
const LEAST_SHARE = 0.55;

/**
 * Greedy choice of what covers the day best under the limits: salience, less what it repeats of what is chosen already.
 * Greedy is near the best possible for such a function with diminishing returns (H. Lin and J. Bilmes, "A Class of
 * Submodular Functions for Document Summarization", 2011).
 * @returns chosen, in the order chosen; the rest, in their given order
 */
export function choose(candidates: readonly Candidate[], limits: Limits): { chosen: Candidate[]; rest: Candidate[] } {
  const bags = candidates.map(({ statement }) => termsOf(statement));
  const space = vectorSpace(bags);
  const vectors = bags.map((bag) => space.vector(bag));
  const left = new Set(candidates.keys());
  const repeats = candidates.map(() => 0);
  const fromArticle = new Map<string, number>();
  const bySpeaker = new Map<string, number>();
  const chosen: Candidate[] = [];
  let words = 0;
  let weight = 0;
  while (chosen.length < limits.bullets && left.size > 0) {
    let best = -1;
    let most = LEAST_GAIN;
    const least = chosen.length < limits.enough ? LEAST_WEIGHT : (LEAST_SHARE * weight) / chosen.length;
    for (const at of left) {
      const candidate = candidates[at];
      if (!candidate || words + countWords(candidate.statement.text) > limits.words) continue;
      if (candidate.event.salience < least) continue;
      const gain =
        candidate.event.salience -
        REPETITION * Math.max(0, (repeats[at] ?? 0) - FREE) -
        SAME_ARTICLE * (fromArticle.get(candidate.statement.articleId) ?? 0) -
        SAME_SPEAKER * Math.min(4, bySpeaker.get(speakerOf(candidate)) ?? 0);
      if (gain > most) {
        best = at;
        most = gain;
      }
    }
    const taken = candidates[best];
    if (!taken) break;
    left.delete(best);
    chosen.push(taken);
    weight += taken.event.salience;
    words += countWords(taken.statement.text);
    fromArticle.set(taken.statement.articleId, (fromArticle.get(taken.statement.articleId) ?? 0) + 1);
    const speaker = speakerOf(taken);
    if (speaker !== '') bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1);
    const vector: Vector = vectors[best] ?? new Map();
    for (const at of left) repeats[at] = Math.max(repeats[at] ?? 0, cosine(vector, vectors[at] ?? new Map()));
  }
  return { chosen, rest: [...left].flatMap((at) => candidates[at] ?? []) };
}

const speakerOf = ({ statement }: Candidate): string => statement.attribution?.speakerKey ?? '';
