import type { NewsEvent, Statement } from '../model.ts';
import { coverageOf } from '../text/coverage.ts';
import { vectorSpace } from '../text/similarity.ts';
import { termsOf } from '../text/terms.ts';
import { countWords } from '../text/tokens.ts';

export interface Candidate {
  readonly event: NewsEvent;
  readonly statement: Statement;
  /** The editor wants it told: it is chosen first, whatever it weighs and however long the list gets. */
  readonly forced?: boolean;
}

export interface Limits {
  /** With so many bullets the list is no longer short. */
  readonly enough: number;
  readonly bullets: number;
  readonly words: number;
}

/** What it costs to tell an event that may be one that is told already. */
const AKIN = 4;
/** What each bullet already taken from the same speaker costs, up to four. */
const SAME_SPEAKER = 0.3;
/** An event that brings less than this is not worth a bullet, however few there are … */
const LEAST_GAIN = 4;
/** … nor one that weighs less than this by itself … */
const LEAST_WEIGHT = 4.5;
/** … nor, once the list is long enough, one that weighs less than this share of what is chosen on the mean. */
const LEAST_SHARE = 0.55;

/**
 * Greedy choice of what covers the day best under the limits: each time the event that adds most, its salience less what
 * the chosen ones cover of it already. Greedy is near the best possible for a function with diminishing returns
 * (G. Nemhauser et al., 1978; H. Lin and J. Bilmes, 2011).
 * @returns chosen, in the order chosen, each event's salience and parts with what its choice took off (`repeats`,
 * `akin`, `same-speaker`); the rest, in their given order
 */
export function choose(candidates: readonly Candidate[], limits: Limits): { chosen: Candidate[]; rest: Candidate[] } {
  const bags = candidates.map(({ statement }) => termsOf(statement));
  const space = vectorSpace(bags);
  const vectors = bags.map((bag) => space.vector(bag));
  const coverage = coverageOf(vectors);
  const open = candidates.map((candidate, at) => {
    const vector = vectors[at] ?? new Map();
    const words = countWords(candidate.statement.text);
    return { candidate, vector, words, first: coverage.first(vector) };
  });
  const bySpeaker = new Map<string, number>();
  const told = new Set<string>();
  const chosen: Candidate[] = [];
  let words = 0;
  let weight = 0;
  let forced = candidates.filter((candidate) => candidate.forced).length;
  while (forced > 0 || chosen.length < limits.bullets) {
    const least = chosen.length < limits.enough ? LEAST_WEIGHT : (LEAST_SHARE * weight) / chosen.length;
    let best = -1;
    let most = forced > 0 ? Number.NEGATIVE_INFINITY : LEAST_GAIN;
    let costs: Readonly<Record<string, number>> = {};
    open.forEach(({ candidate, vector, words: own, first }, at) => {
      // What it costs can only lower its salience.
      if (candidate.event.salience <= most) return;
      if (forced > 0 ? !candidate.forced : candidate.event.salience < least || words + own > limits.words) return;
      const covered = first === 0 ? 0 : 1 - coverage.gain(vector) / first;
      const cost = {
        repeats: -round(covered * (candidate.event.parts.coverage ?? 0)),
        akin: candidate.event.akin.some((id) => told.has(id)) ? -AKIN : 0,
        'same-speaker': -round(SAME_SPEAKER * Math.min(4, bySpeaker.get(speakerOf(candidate)) ?? 0)),
      };
      const gain = candidate.event.salience + cost.repeats + cost.akin + cost['same-speaker'];
      if (gain > most) [best, most, costs] = [at, gain, cost];
    });
    const [taken] = best < 0 ? [] : open.splice(best, 1);
    if (!taken) break;
    forced -= Number(forced > 0);
    const { candidate } = taken;
    chosen.push(priced(candidate, costs));
    told.add(candidate.event.id);
    weight += candidate.event.salience;
    words += taken.words;
    coverage.take(taken.vector);
    const speaker = speakerOf(candidate);
    if (speaker !== '') bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1);
  }
  return { chosen, rest: open.map(({ candidate }) => candidate) };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The candidate with what its choice cost among the parts of its salience. */
function priced(candidate: Candidate, costs: Readonly<Record<string, number>>): Candidate {
  const { event } = candidate;
  const paid = Object.entries(costs).filter(([, cost]) => cost !== 0);
  const salience = round(paid.reduce((sum, [, cost]) => sum + cost, event.salience));
  return { ...candidate, event: { ...event, salience, parts: { ...event.parts, ...Object.fromEntries(paid) } } };
}

const speakerOf = ({ statement }: Candidate): string => statement.attribution?.speakerKey ?? '';
