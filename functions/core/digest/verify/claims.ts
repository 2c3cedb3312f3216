import type { VerifyFinding } from '../../model.ts';
import { coverOf, type Laid, sentencesOf } from './laid.ts';
import { sayingsIn } from './sayings.ts';
import { FREE } from './words.ts';

/** What a source only reports somebody to have said, told without anybody who says it. */
export function findBareClaims(laid: Laid): VerifyFinding[] {
  const { sources } = laid;
  const cover = coverOf(laid);
  const isCovered = (j: number) => (cover[j] ?? -1) !== -1 && !FREE.has(sources[j]?.key ?? '');
  return sentencesOf(sources).flatMap(([start, end]) => {
    const sayings = sayingsIn(sources, start, end);
    const told = sayings.filter(({ at }) => isCovered(at));
    const findings: VerifyFinding[] = [];
    for (const saying of sayings) {
      if (isCovered(saying.at)) continue;
      // The next one that is told takes over what stands behind it, with its subject before it.
      const next = told.find(({ at, front }) => front && at > saying.at);
      const to = saying.front && next ? subjectStart(laid, next.at) - 1 : saying.to;
      const bare = indices(saying.from, to).some(
        (j) =>
          isCovered(j) &&
          !told.some((other) => other.front || (other.from <= j && j <= other.to) || belongs(other.at, j)),
      );
      if (bare) findings.push({ rule: 'bare-claim', found: sources[saying.at]?.key ?? '' });
    }
    return findings;
  });
}

const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

const belongs = (at: number, j: number): boolean => Math.abs(at - j) <= 4;

/** Back from a verb of saying to the punctuation before its subject. */
function subjectStart({ sources }: Laid, at: number): number {
  let j = at;
  while (j > 0 && !sources[j]?.boundary) j--;
  return j;
}
