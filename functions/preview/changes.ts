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
  const common = (of: ReadonlyMap<EventId, Placed>, other: ReadonlyMap<EventId, Placed>) =>
    [...of.keys()].filter((id) => other.has(id));
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
  if (common(old, now).join() !== common(now, old).join())
    changes.push({ kind: 'order', event: null, words: 'the bullets stand in another order', was: null });
  changes.push(...headings(before, after), ...inbox(before, after));
  return changes;
}

const placed = ({ sections }: Digest): ReadonlyMap<EventId, Placed> =>
  new Map(
    sections.flatMap(({ id, heading, items }) =>
      items.map((bullet) => [bullet.id, { bullet, section: id, heading }] as const),
    ),
  );

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
