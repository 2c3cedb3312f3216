import type { Bullet, IsoDate, VerifyFinding } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { decodeEntities } from '../text/entities.ts';
import { additions, align, MOST_MARKS } from './verify/align.ts';
import { findFalseAntecedents } from './verify/antecedents.ts';
import { findBareClaims } from './verify/claims.ts';
import { checkDerivation } from './verify/derivation.ts';
import { nameOffices, readNamed, resolveShared, takeOffices } from './verify/names.ts';
import { findOmissions, SHORTENED } from './verify/omissions.ts';
import { findMoves } from './verify/order.ts';
import { findFalseQuotations } from './verify/quotations.ts';
import { readSources } from './verify/sources.ts';
import { findUnsupported } from './verify/unsupported.ts';

/** More than this is no bullet and no passage of one; it bounds the time that a hostile text can take. */
const MOST_CHARACTERS = { text: 4_000, sources: 20_000 } as const;

/**
 * Whether a wording says nothing that its passages do not: numbers, names, quotations, negation, who did what, who
 * claims it. Knows nothing of how the wording was made, so that it judges an editor's or a model's text alike.
 *
 * Each word of the text is laid on a word of the passages. What then has no place, stands in another order, or was
 * left out where more hangs on it than a clause that only adds, is a finding.
 * @param passages the quotes of the citations, as `passagesOf` orders them
 */
export function verifyWording(
  text: string,
  passages: readonly string[],
  story: Story,
  date: IsoDate,
): readonly VerifyFinding[] {
  const characters = passages.reduce((sum, { length }) => sum + length, 0);
  if (text.length > MOST_CHARACTERS.text || characters > MOST_CHARACTERS.sources)
    return [{ rule: 'too-long', found: `${text.length} characters on ${characters}` }];
  const read = passages.map(decodeEntities);
  const sources = readSources(read, story, date);
  const named = takeOffices(readNamed(text, story), story, date);
  const marks = resolveShared(nameOffices(named, story, date), sources, story);
  if (marks.length === 0) return [{ rule: 'empty', found: text }];
  if (marks.length > MOST_MARKS.text || sources.length > MOST_MARKS.sources)
    return [{ rule: 'too-long', found: `${marks.length} words on ${sources.length}` }];
  const mayAdd = additions(marks, sources);
  const laid = { text, marks, sources, mayAdd, at: align(marks, sources, mayAdd) };
  return [
    ...findFalseQuotations(text, read),
    ...findUnsupported(laid),
    ...findMoves(laid),
    ...findOmissions(laid),
    ...findBareClaims(laid),
    ...findFalseAntecedents(laid),
  ];
}

/** A whole bullet: its wording, and a derivation that covers every character and is true. */
export function verifyBullet(
  bullet: Bullet,
  textOf: (file: string) => string | undefined,
  story: Story,
  date: IsoDate,
): readonly VerifyFinding[] {
  return [
    ...checkDerivation(bullet, textOf, story, date),
    ...verifyWording(bullet.text, passagesOf(bullet, textOf), story, date),
  ];
}

/** A bullet in an editor's words, who may be brief: a place may be left out, and whose the drones were. */
export const verifyEdited: typeof verifyBullet = (bullet, ...rest) =>
  verifyBullet(bullet, ...rest).filter(({ rule }) => rule !== SHORTENED);

/**
 * A bullet's passages in the order in which they stand in their files, an empty one between two files and where words are
 * left out between two: a pronoun means somebody of the passage before it, and nobody of another file.
 * @param textOf the files; left out, passages of one file count as neighbours
 */
export function passagesOf(
  { citations }: Pick<Bullet, 'citations'>,
  textOf?: (file: string) => string | undefined,
): string[] {
  const byFile = Map.groupBy(citations, ({ file }) => file);
  return [...byFile.values()].flatMap((group, index) => {
    const inOrder = group.toSorted((a, b) => a.start - b.start);
    return inOrder.flatMap(({ file, start, quote }, k) => {
      const end = inOrder[k - 1]?.end;
      const apart = end === undefined ? index > 0 : /[\p{L}\p{N}]/u.test(textOf?.(file)?.slice(end, start) ?? '');
      return apart ? ['', quote] : [quote];
    });
  });
}
