/** Changes on their way: each is one entry sent to the server, one after the other, and what came of it is said. */
import { batch } from '@preact/signals';
import type { Bullet } from '#core/model.ts';
import type { DayAnswer } from '../api.ts';
import type { NewEntry } from '../requests.ts';
import { type Ahead, stillAhead } from './ahead.ts';
import { askDay, type Post, post, RefusedError } from './client.ts';
import { ahead, answer, bullets, date, day, said, saving } from './state.ts';
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

/** When the changes on their way are done, well or not. */
export const settled = (): Promise<unknown> => queue;

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
