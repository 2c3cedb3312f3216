/** What the editor does: each change is one entry sent to the server, and what came of it is said. */
import { batch } from '@preact/signals';
import type { Bullet } from '#core/model.ts';
import type { DayAnswer } from '../api.ts';
import type { NewEntry } from '../requests.ts';
import { type Ahead, stillAhead } from './ahead.ts';
import { askDay, type Post, post, RefusedError } from './client.ts';
import {
  ahead,
  answer,
  bullets,
  current,
  date,
  day,
  dialog,
  lost,
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

/** Asks for the day again. Of two questions on their way the later one's answer stands. */
let asked = 0;
export async function reload(): Promise<void> {
  asked += 1;
  const own = asked;
  try {
    const got = await askDay(date.value);
    if (own === asked) show(got);
  } catch (error) {
    if (own === asked) say(messageOf(error), true);
  }
}

function show(got: DayAnswer): void {
  const mended = answer.peek()?.problem && got.problem === null;
  if (mended && said.peek()?.wrong) said.value = null;
  batch(() => {
    ahead.value = stillAhead(ahead.peek(), got.day?.edits.etag ?? null, !got.composing && !saving.peek());
    answer.value = got;
  });
  sayBeside();
}

/**
 * The server names events and sections by their ids: the page knows what they say.
 * @param before the bullets as they were before what the words tell of
 */
export const named = (words: string, before: readonly Bullet[] = bulletsNow()): string =>
  words
    .replace(/\bevent ([\w-]+)/g, (whole, id: string) => {
      const known = [...before, ...bulletsNow(), ...(day.value?.below ?? [])];
      const text = known.find((one) => one.id === id)?.text;
      return text === undefined ? whole : `“${head(text)}”`;
    })
    .replace(/\bsection ([a-z0-9-]+)/g, (whole, id: string) => {
      const heading = day.value?.story.sections.find((one) => one.id === id)?.heading;
      return heading === undefined ? whole : `“${heading}”`;
    });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Changes go one by one: each is made upon what the one before has written. */
let queue: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** @returns whether it was done; if not, nothing that the editor typed is lost */
export async function send(what: Post, body: Readonly<Record<string, unknown>>, entry?: NewEntry): Promise<boolean> {
  const shown = day.value;
  if (shown === null) return false;
  const own: Ahead | null = what === 'test' ? null : { etag: null, entry: entry ?? null };
  const before = bulletsNow();
  if (own) ahead.value = [...ahead.value, own];
  waiting += 1;
  saving.value = true;
  const sent = queue.then(() => sendNow(what, { date: shown.date, ...body }, own, before));
  queue = sent;
  const ok = await sent;
  waiting -= 1;
  saving.value = waiting > 0;
  // Of several in a row, the last one asks what came of them all.
  if (waiting === 0) await reload();
  return ok;
}

async function sendNow(
  what: Post,
  body: Readonly<Record<string, unknown>>,
  own: Ahead | null,
  before: readonly Bullet[],
): Promise<boolean> {
  try {
    const { etag, words } = await post(what, own ? { etag: answer.value?.etag ?? null, ...body } : body);
    const told = named(words, before);
    say(told);
    if (what === 'edits') done = { etag, words: told, named: JSON.stringify(body), before };
    if (own) wrote(own, etag);
    return true;
  } catch (error) {
    ahead.value = ahead.value.filter((one) => one !== own);
    say(messageOf(error), true);
    if (error instanceof RefusedError && error.status === 409) await reload();
    return false;
  }
}

/** The next change is made upon this one, and what was asked before it tells of an older state. */
function wrote(own: Ahead, etag: string | null): void {
  asked += 1;
  ahead.value = ahead.value.map((one) => (one === own ? { ...own, etag } : one));
  if (answer.value) answer.value = { ...answer.value, etag, composing: true };
}

export const change = (entry: NewEntry): Promise<boolean> => send('edits', { entry }, entry);

export const step = (which: 'undo' | 'redo'): Promise<boolean> => send('steps', { step: which });

/** What is still on its way belongs to the day that is left. */
export const openDay = (next: string): void =>
  void queue.then(() => {
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
