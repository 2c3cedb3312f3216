/** Everything that the page knows, as signals: a part is drawn again when a signal that it reads changes. */
import { computed, effect, signal } from '@preact/signals';
import type { Bullet, Section } from '#core/model.ts';
import type { DayAnswer, DayView, FindingView } from '../api.ts';
import { type Ahead, withAhead } from './ahead.ts';

export const TABS = [
  ['bullet', 'Bullet'],
  ['email', 'Email'],
  ['text', 'Text'],
  ['page', 'Web page'],
  ['inbox', 'Inbox'],
  ['yesterday', 'Yesterday'],
  ['below', 'Below'],
  ['left-out', 'Left out'],
  ['findings', 'Findings'],
  ['seeds', 'Seeds'],
  ['history', 'History'],
  ['outbox', 'Outbox'],
] as const;
export type Tab = (typeof TABS)[number][0];

export type DialogName = 'help' | 'approve' | 'hold' | 'test' | 'correct' | 'write' | 'split';

/** A place in a seed file that is to be shown. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a source is no seed: the editor gave its text with the bullet. */
export const isOutside = (file: string): boolean => file.startsWith('edits/');

const asked = new URLSearchParams(location.search);
const tabs: readonly string[] = TABS.map(([name]) => name);
const isTab = (name: string | null): name is Tab => name !== null && tabs.includes(name);
const tabAsked = asked.get('tab');

/** The day asked for; null for the newest. */
export const date = signal<string | null>(asked.get('date'));
export const answer = signal<DayAnswer | null>(null);
export const connected = signal(true);
/** A change is on its way to the server. */
export const saving = signal(false);
export const tab = signal<Tab>(isTab(tabAsked) ? tabAsked : 'bullet');
export const selected = signal<string | null>(asked.get('bullet'));
/** Bullets that are marked to be merged. */
export const marked = signal<ReadonlySet<string>>(new Set());
export const dialog = signal<DialogName | null>(null);
/** What was done last, told to the eye and to a screen reader. */
export const said = signal<{ readonly text: string; readonly wrong: boolean } | null>(null);
/** The bullet that was selected and has gone from the list without its editor's doing; null for none. */
export const lost = signal<{ readonly id: string; readonly text: string } | null>(null);
/** The place in a seed file that the inspector shows; null for the bullet's first passage. */
export const place = signal<Place | null>(null);
/** The place that the view of the seeds shows; null for the file that is cited most. */
export const seedAt = signal<Place | null>(null);
/** Which bullet is being reworded. */
export const rewording = signal<string | null>(null);

/** Changes that the answer does not have yet. */
export const ahead = signal<readonly Ahead[]>([]);

export const day = computed<DayView | null>(() => {
  const composed = answer.value?.day ?? null;
  return composed && withAhead(composed, ahead.value);
});

export const findings = computed<readonly FindingView[]>(() => answer.value?.findings ?? []);

export interface PlacedBullet {
  readonly bullet: Bullet;
  readonly section: Section;
  /** From 0, in the order of the edition. */
  readonly at: number;
}

export const bullets = computed<readonly PlacedBullet[]>(() => {
  const all = (day.value?.digest.sections ?? []).flatMap((section) =>
    section.items.map((bullet) => ({ bullet, section })),
  );
  return all.map((one, at) => ({ ...one, at }));
});

export const current = computed<PlacedBullet | null>(
  () => bullets.value.find(({ bullet }) => bullet.id === selected.value) ?? null,
);

/** What the editor has begun to type, by field: kept over rebuilds, conflicts and reloads of the page. */
const DRAFTS = 'daybrief-drafts';
export const drafts = signal<Readonly<Record<string, string>>>(readDrafts());

function readDrafts(): Record<string, string> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(DRAFTS) ?? '{}');
    const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

export const setDraft = (field: string, text: string): void => {
  drafts.value = { ...drafts.value, [field]: text };
};
export const forget = (...fields: readonly string[]): void => {
  drafts.value = Object.fromEntries(Object.entries(drafts.value).filter(([name]) => !fields.includes(name)));
};

/** Single keys do something unless they are switched off (a speech program types them by chance). */
const KEYS = 'daybrief-single-keys';
export const singleKeys = signal(localStorage.getItem(KEYS) !== 'off');

effect(() => sessionStorage.setItem(DRAFTS, JSON.stringify(drafts.value)));
effect(() => localStorage.setItem(KEYS, singleKeys.value ? 'on' : 'off'));
effect(() => {
  const query = new URLSearchParams();
  if (date.value !== null) query.set('date', date.value);
  if (tab.value !== 'bullet') query.set('tab', tab.value);
  if (selected.value !== null) query.set('bullet', selected.value);
  history.replaceState(null, '', query.size > 0 ? `/?${query}` : '/');
});
/** The selected bullet as it was last in the list. */
let last: PlacedBullet | null = null;
effect(() => {
  const known = bullets.value;
  const id = selected.value;
  if (known.length === 0) return;
  const own = known.find(({ bullet }) => bullet.id === id) ?? null;
  if (own) last = own;
  // One that was just written comes with the state that is being composed.
  else if (id === null || !answer.value?.composing) {
    const was = last?.bullet.id === id ? last : null;
    lost.value = was && { id: was.bullet.id, text: was.bullet.text };
    // What stands there now.
    selected.value = known[Math.min(was?.at ?? 0, known.length - 1)]?.bullet.id ?? null;
  }
  const there = new Set([...marked.peek()].filter((one) => known.some(({ bullet }) => bullet.id === one)));
  if (there.size < marked.peek().size) marked.value = there;
});
effect(() => {
  const shown = day.value;
  document.title = shown === null ? 'Daybrief desk' : `${shown.inbox.subject} · desk`;
});
