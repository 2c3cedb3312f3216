/** What the editor does: each change is one entry sent to the server, and what came of it is said. */
import type { Bullet } from '#core/model.ts';
import type { NewEntry } from '../api.ts';
import { askDay, type Post, post, RefusedError } from './client.ts';
import {
  answer,
  bullets,
  current,
  date,
  day,
  dialog,
  marked,
  place,
  rewording,
  said,
  saving,
  selected,
  tab,
} from './state.ts';
import { besideWords, head } from './words.ts';

export const say = (text: string, wrong = false): void => {
  said.value = { text, wrong };
};

/** What was done last, until the page has the day with it. */
let done: {
  readonly etag: string | null;
  readonly words: string;
  readonly named: string;
  before: readonly Bullet[];
} | null = null;

const bulletsNow = (): readonly Bullet[] => bullets.value.map(({ bullet }) => bullet);

/** Once the change is composed: what else it has brought in or pushed out. */
function sayBeside(): void {
  if (done === null || day.value?.edits.etag !== done.etag) return;
  const beside = besideWords(done.before, bulletsNow(), done.named);
  if (beside !== '') say(done.words + beside);
  done = null;
}

/**
 * Asks for the day again. Of two questions on their way the later one's answer stands, and whoever asked the earlier one
 * waits for it: a change made upon what the page shows before that would be refused as somebody else's.
 */
let latest: Promise<void> = Promise.resolve();
export function reload(): Promise<void> {
  const own: Promise<void> = answered(() => own === latest).then(() => (own === latest ? undefined : latest));
  latest = own;
  return own;
}

async function answered(stands: () => boolean): Promise<void> {
  try {
    const got = await askDay(date.value);
    if (!stands()) return;
    answer.value = got;
    sayBeside();
  } catch (error) {
    if (stands()) say(messageOf(error), true);
  }
}

/** The server names events by their ids: the page knows what they say. */
export const named = (words: string): string =>
  words.replace(/\bevent ([\w-]+)/g, (whole, id: string) => {
    const text =
      bullets.value.find(({ bullet }) => bullet.id === id)?.bullet.text ??
      day.value?.below.find((item) => item.id === id)?.text;
    return text === undefined ? whole : `“${head(text)}”`;
  });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Changes go one by one: each is made upon what the one before has written. */
let queue: Promise<unknown> = Promise.resolve();

/** @returns whether it was done; if not, nothing that the editor typed is lost */
export function send(what: Post, body: Readonly<Record<string, unknown>>): Promise<boolean> {
  const sent = queue.then(() => sendNow(what, body));
  queue = sent;
  return sent;
}

async function sendNow(what: Post, body: Readonly<Record<string, unknown>>): Promise<boolean> {
  const shown = day.value;
  if (shown === null) return false;
  saving.value = true;
  try {
    const upon = what === 'test' ? {} : { etag: answer.value?.etag ?? null };
    const before = bulletsNow();
    const { etag, words } = await post(what, { date: shown.date, ...upon, ...body });
    say(named(words));
    if (what === 'edits') done = { etag, words: named(words), named: JSON.stringify(body), before };
    await reload();
    return true;
  } catch (error) {
    say(messageOf(error), true);
    if (error instanceof RefusedError && error.status === 409) await reload();
    return false;
  } finally {
    saving.value = false;
  }
}

export const change = (entry: NewEntry): Promise<boolean> => send('edits', { entry });

export const step = (which: 'undo' | 'redo'): Promise<boolean> => send('steps', { step: which });

export function openDay(next: string): void {
  date.value = next;
  selected.value = null;
  place.value = null;
  rewording.value = null;
  void reload();
}

export function select(id: string, options: { readonly focus?: boolean; readonly show?: boolean } = {}): void {
  if (selected.value !== id) {
    selected.value = id;
    place.value = null;
    rewording.value = null;
  }
  if (options.show) tab.value = 'bullet';
  const element = document.getElementById(`bullet-${id}`);
  if (options.focus) element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}

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
  if ((await change({ drop: { event: id } })) && next) select(next.bullet.id, { focus: true });
}

export const toggleMark = (id: string): void => {
  const next = new Set(marked.value);
  if (!next.delete(id)) next.add(id);
  marked.value = next;
};

/** The marked bullets told as one: that of the selected one if it is marked, else of the first. */
export async function mergeMarked(): Promise<void> {
  const all = bullets.value.flatMap(({ bullet }) => (marked.value.has(bullet.id) ? [bullet.id] : []));
  const own = current.value?.bullet.id ?? null;
  const ids = own !== null && !all.includes(own) ? [own, ...all] : all;
  const event = own !== null && ids.includes(own) ? own : ids[0];
  const others = ids.filter((id) => id !== event);
  if (event === undefined || others.length === 0)
    return say('Mark two bullets or more to merge them: x marks the selected one', true);
  if (await change({ merge: { event, with: others } })) marked.value = new Set();
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
