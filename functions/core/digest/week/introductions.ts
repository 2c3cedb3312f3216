/** Who an edition has introduced before a bullet that calls them by the family name alone. */
import type { Bullet, Citation } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import { wholeWords } from '../../text/regexp.ts';
import { byRule, type Draft, isPassage, part, quotations, replace, textOf } from '../draft.ts';
import { OFFICE } from '../introduce.ts';
import { standsBeforeNoun } from '../people.ts';
import type { Wording } from '../wording.ts';
import type { WeekItem } from './item.ts';
import { draftOf } from './redraft.ts';

/** A full name as an earlier bullet of the edition has it, with the office before it. */
export interface Introduction {
  readonly name: string;
  readonly family: string;
  readonly draft: Draft;
  readonly citations: readonly Citation[];
}

type Item = Pick<WeekItem, 'bullet' | 'statement'>;

/** @param items one edition's, in the order of its list @returns whom each of its bullets leans on */
export function introductionsOf(items: readonly Item[], story: Story): ReadonlyMap<Bullet, readonly Introduction[]> {
  const known = new Map<string, Introduction | null>();
  return new Map(
    items.map((item) => {
      const leans = [...known.values()].filter(
        (one): one is Introduction => one !== null && bareIn(item.bullet.text, one) !== null,
      );
      for (const one of introducedBy(item, story)) {
        const other = known.get(one.family);
        // Two people of one family name: whom the next bullet means is not certain.
        known.set(one.family, other === undefined || other?.name === one.name ? (other ?? one) : null);
      }
      return [item.bullet, leans] as const;
    }),
  );
}

/** People whom a bullet names in full; those of the glossary are put right from there. */
function introducedBy({ bullet, statement }: Item, story: Story): Introduction[] {
  const quoted = quotations(bullet.text);
  return statement.mentions.flatMap(({ kind, key, text, start, end }): Introduction[] => {
    const family = text.split(' ').at(-1) ?? '';
    if (kind !== 'person' || !text.includes(' ') || !/^\p{Lu}/u.test(family)) return [];
    if (story.glossary.people.some(({ name }) => name === key)) return [];
    if (quoted.some((quote) => start < quote.end && end > quote.start)) return [];
    const office = OFFICE.exec(bullet.text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
    const draft = cut(draftOf(bullet), start - office.length, end) ?? cut(draftOf(bullet), start, end);
    return draft ? [{ name: text, family, draft, citations: bullet.citations }] : [];
  });
}

/** The part of a draft; null where an end of it lies inside what a rule wrote. */
function cut(draft: Draft, start: number, end: number): Draft | null {
  try {
    return part(draft, start, end);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Where a text has the family name alone, with a courtesy title before it; null where it is not there, or is given in full. */
function bareIn(text: string, { name, family }: Introduction): { start: number; end: number } | null {
  const match = wholeWords([family])?.exec(text);
  if (!match || text.includes(name)) return null;
  const end = match.index + family.length;
  const before = text.slice(0, match.index);
  if (quotations(text).some((quote) => match.index < quote.end && end > quote.start)) return null;
  if (standsBeforeNoun(text, end)) return null;
  const courtesy = /\b(?:Mr|Mrs|Ms)\.? $/.exec(before)?.[0].length ?? 0;
  const rest = before.slice(0, before.length - courtesy);
  // Another given name or a title stands there already.
  if (/\p{Lu}[\p{L}.]* $/u.test(rest) && !/(?:^|[.!?”] )\S+ $/u.test(rest)) return null;
  return { start: rest.length, end };
}

/** The wording with the name given in full, its passage cited; as it was where that cannot be. */
export function introduce(wording: Wording, introduction: Introduction): Wording {
  const text = textOf(wording.draft);
  const place = bareIn(text, introduction);
  if (!place || !isPassage(wording.draft, place.start, place.end)) return wording;
  const citations = [...wording.citations];
  const pieces = introduction.draft.map((piece) => {
    if (piece.from !== 'citation') return piece;
    const cited = introduction.citations[piece.citation];
    if (!cited) throw new RangeError(`there is no citation ${piece.citation}`);
    const same = citations.findIndex(
      ({ file, start, end }) => file === cited.file && start === cited.start && end === cited.end,
    );
    return { ...piece, citation: same >= 0 ? same : citations.push(cited) - 1 };
  });
  const [first, ...others] = pieces;
  const opens = place.start === 0 || /[.!?]”? $/.test(text.slice(0, place.start));
  const capital = opens && first?.from === 'citation' && /^\p{Ll}/u.test(first.text);
  const named = capital
    ? [
        byRule('capital', first.text.charAt(0).toUpperCase(), first.text.charAt(0)),
        { ...first, text: first.text.slice(1), sourceStart: first.sourceStart + 1 },
        ...others,
      ]
    : pieces;
  return { draft: replace(wording.draft, place.start, place.end, named), citations };
}
