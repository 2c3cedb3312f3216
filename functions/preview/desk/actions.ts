/** What the editor does with keys and buttons. */
import { change, reload, say, settled } from './changes.ts';
import { ahead, bullets, current, date, day, dialog, lost, marked, place, rewording, selected, tab } from './state.ts';

/** What is still on its way belongs to the day that is left. */
export const openDay = (next: string): void =>
  void settled().then(() => {
    date.value = next;
    selected.value = null;
    place.value = null;
    rewording.value = null;
    lost.value = null;
    ahead.value = [];
    return reload();
  });

export function select(id: string, options: { readonly focus?: boolean; readonly show?: boolean } = {}): void {
  if (selected.value !== id) {
    selected.value = id;
    place.value = null;
    rewording.value = null;
  }
  lost.value = null;
  if (options.show) tab.value = 'bullet';
  const stacked = matchMedia('(width < 48rem)').matches;
  const element = document.getElementById(`bullet-${id}`);
  if (options.focus) element?.focus();
  // On a narrow screen the view is below the whole list.
  if (options.show && stacked) document.querySelector('.panel')?.scrollIntoView();
  else element?.scrollIntoView({ block: 'nearest' });
}

/** Back from the view below the list. */
export const toList = (): void => {
  const element = document.getElementById(`bullet-${selected.value}`);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
};

/** To the next bullet or the one before. */
export function go(by: 1 | -1): void {
  const all = bullets.value;
  const at = current.value?.at ?? (by > 0 ? -1 : all.length);
  const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
  if (next) select(next.bullet.id, { focus: true });
}

export async function drop(id: string): Promise<void> {
  const all = bullets.value;
  const at = all.findIndex(({ bullet }) => bullet.id === id);
  const next = all[at + 1] ?? all[at - 1];
  if (next) select(next.bullet.id, { focus: true });
  await change({ drop: { event: id } });
}

export async function pin(id: string): Promise<void> {
  const pinned = bullets.value.find(({ bullet }) => bullet.id === id)?.bullet.edited.includes('pin');
  if (!pinned) await change({ pin: { event: id } });
}

export const toggleMark = (id: string): void => {
  const next = new Set(marked.value);
  if (!next.delete(id)) next.add(id);
  marked.value = next;
};

/** The marked bullets told as one: that of the selected one if it is marked, else of the first; a single one with the selected. */
export async function mergeMarked(): Promise<void> {
  const all = bullets.value.flatMap(({ bullet }) => (marked.value.has(bullet.id) ? [bullet.id] : []));
  const own = current.value?.bullet.id ?? null;
  const ids = own !== null && all.length === 1 ? [...new Set([own, ...all])] : all;
  const event = own !== null && ids.includes(own) ? own : ids[0];
  const others = ids.filter((id) => id !== event);
  if (event === undefined || others.length === 0)
    return say('Mark two bullets or more to merge them: x marks the selected one', true);
  const were = marked.value;
  select(event, { focus: true });
  marked.value = new Set();
  if (!(await change({ merge: { event, with: others } }))) marked.value = were;
}

/** One place up or down; over a heading it goes into the section beyond. */
export async function moveBy(id: string, by: 1 | -1): Promise<void> {
  const sections = day.value?.digest.sections ?? [];
  const at = sections.findIndex(({ items }) => items.some((bullet) => bullet.id === id));
  const section = sections[at];
  if (!section) return;
  const index = section.items.findIndex((bullet) => bullet.id === id);
  const beyond = sections[at + by];
  if (by < 0) {
    const before = section.items[index - 1];
    if (before) await moveTo(id, section.id, before.id);
    else if (beyond) await moveTo(id, beyond.id, null);
    else say('It is the first already');
    return;
  }
  const next = section.items[index + 1];
  if (next) await moveTo(id, section.id, section.items[index + 2]?.id ?? null);
  else if (beyond) await moveTo(id, beyond.id, beyond.items[0]?.id ?? null);
  else say('It is the last already');
}

/** @param before the bullet that it is to stand before; null for the section's end */
export const moveTo = (event: string, section: string, before: string | null): Promise<boolean> =>
  change({ move: before === null ? { event, section } : { event, section, before } });

export async function moveSection(id: string, by: 1 | -1): Promise<void> {
  const order = (day.value?.digest.sections ?? []).map((section) => section.id);
  const at = order.indexOf(id);
  const other = order[at + by];
  if (other === undefined) return say(by < 0 ? 'It is the first section already' : 'It is the last section already');
  order[at + by] = id;
  order[at] = other;
  await change({ sections: { order } });
}

export const close = (): void => {
  dialog.value = null;
};
