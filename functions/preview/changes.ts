/** How one state of an edition differs from another, in lines for an editor. */
import type { Bullet, Digest, EventId } from '#core/model.ts';
import type { Change } from './api.ts';

interface Placed {
  readonly bullet: Bullet;
  readonly section: string;
  readonly heading: string;
}

/** @param before the approved revision, or yesterday's. @param after what there is now */
export function changesBetween(before: Digest, after: Digest): readonly Change[] {
  const [old, now] = [placed(before), placed(after)];
  const changes: Change[] = [];
  for (const [id, { bullet, heading }] of now) {
    const was = old.get(id);
    if (!was) changes.push({ kind: 'added', event: id, words: bullet.text, was: null });
    else if (was.bullet.text !== bullet.text)
      changes.push({ kind: 'reworded', event: id, words: bullet.text, was: was.bullet.text });
    if (was && was.section !== now.get(id)?.section)
      changes.push({ kind: 'moved', event: id, words: `“${bullet.text}” now under ${heading}`, was: was.heading });
  }
  for (const [id, { bullet }] of old)
    if (!now.has(id)) changes.push({ kind: 'removed', event: null, words: bullet.text, was: null });
  for (const { id, heading, items } of after.sections) {
    const was = before.sections.find((section) => section.id === id)?.items ?? [];
    for (const { id: event, text } of reordered(was, items))
      changes.push({ kind: 'order', event, words: `“${text}” stands elsewhere in ${heading}`, was: null });
  }
  if (reordered(before.sections, after.sections).length > 0)
    changes.push({
      kind: 'order',
      event: null,
      words: `the sections: ${after.sections.map(({ heading }) => heading).join(', ')}`,
      was: before.sections.map(({ heading }) => heading).join(', '),
    });
  changes.push(...headings(before, after), ...inbox(before, after));
  return changes;
}

const placed = ({ sections }: Digest): ReadonlyMap<EventId, Placed> =>
  new Map(
    sections.flatMap(({ id, heading, items }) =>
      items.map((bullet) => [bullet.id, { bullet, section: id, heading }] as const),
    ),
  );

/** The fewest of those in both lists that must have moved, where the others stand in one order before and after. */
function reordered<T extends { readonly id: string }>(old: readonly T[], now: readonly T[]): readonly T[] {
  const rank = new Map(old.map(({ id }, at) => [id, at]));
  const common = now.flatMap((one) => {
    const at = rank.get(one.id);
    return at === undefined ? [] : [{ one, at }];
  });
  // For each, the longest row that ends with it and rises as it did before.
  const rows: (typeof common)[] = [];
  for (const own of common) rows.push([...longest(rows.filter((row) => (row.at(-1)?.at ?? -1) < own.at)), own]);
  const stay = new Set(longest(rows));
  return common.filter((own) => !stay.has(own)).map(({ one }) => one);
}

const longest = <T>(rows: readonly (readonly T[])[]): readonly T[] =>
  rows.reduce((best, row) => (row.length > best.length ? row : best), []);

function headings(before: Digest, after: Digest): Change[] {
  const old = new Map(before.sections.map(({ id, heading }) => [id, heading]));
  return after.sections.flatMap(({ id, heading }) => {
    const was = old.get(id);
    return was === undefined || was === heading ? [] : [{ kind: 'heading' as const, event: null, words: heading, was }];
  });
}

const inbox = (before: Digest, after: Digest): Change[] =>
  (['subject', 'preheader'] as const).flatMap((part) =>
    before[part] === after[part]
      ? []
      : [
          {
            kind: 'inbox' as const,
            event: null,
            words: `${part}: ${after[part] ?? 'made from the bullets again'}`,
            was: before[part],
          },
        ],
  );
