/** The keyboard. Keys do nothing while one types or a dialog is open, and single ones only where they are switched on. */
import { drop, go, mergeMarked, moveBy, pin, toggleMark } from './actions.ts';
import { step } from './changes.ts';
import { current, dialog, rewording, selected, singleKeys, tab } from './state.ts';

/** For the help sheet: keys, and what they do. */
export const HELP: readonly (readonly [string, string])[] = [
  ['j, ↓', 'the next bullet'],
  ['k, ↑', 'the bullet before'],
  ['e', 'reword the selected bullet'],
  ['p', 'pin it'],
  ['d', 'drop it'],
  ['x', 'mark it, to be merged'],
  ['m', 'merge the marked bullets'],
  ['s', 'split it'],
  ['w', 'write a bullet of your own'],
  ['Alt+↑, Alt+↓', 'move it up, down'],
  ['u, Ctrl+Z', 'undo the last change'],
  ['Ctrl+Shift+Z', 'do it again'],
  ['/', 'search below the fold'],
  ['Ctrl+Enter', 'save what you type'],
  ['Esc', 'leave a field or a dialog'],
  ['?', 'this sheet'],
];

const TYPING = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';

export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (dialog.value !== null || (target instanceof Element && target.closest(TYPING))) return;
    const work = workOf(event);
    if (!work) return;
    event.preventDefault();
    work();
  });
}

function workOf(event: KeyboardEvent): (() => unknown) | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const id = current.value?.bullet.id ?? null;
  if ((ctrlKey || metaKey) && !altKey) {
    if (key.toLowerCase() === 'z') return () => step(shiftKey ? 'redo' : 'undo');
    return key.toLowerCase() === 'y' ? () => step('redo') : undefined;
  }
  if (altKey) {
    if (id === null || ctrlKey || metaKey) return undefined;
    if (key === 'ArrowUp') return () => moveBy(id, -1);
    return key === 'ArrowDown' ? () => moveBy(id, 1) : undefined;
  }
  const inList = event.target instanceof Element && event.target.closest('.digest, body > :not(*)') !== null;
  const atRest = event.target === document.body || inList;
  if (key === 'ArrowDown' && atRest) return () => go(1);
  if (key === 'ArrowUp' && atRest) return () => go(-1);
  return singleKeys.value ? SINGLE[key]?.(id) : undefined;
}

const withBullet =
  (work: (id: string) => unknown) =>
  (id: string | null): (() => unknown) | undefined =>
    id === null ? undefined : () => work(id);

const SINGLE: Readonly<Record<string, (id: string | null) => (() => unknown) | undefined>> = {
  j: () => () => go(1),
  k: () => () => go(-1),
  e: withBullet((id) => {
    tab.value = 'bullet';
    rewording.value = id;
  }),
  p: withBullet(pin),
  d: withBullet(drop),
  x: withBullet(toggleMark),
  m: () => mergeMarked,
  s: withBullet(() => {
    dialog.value = 'split';
  }),
  w: () => () => {
    dialog.value = 'write';
  },
  u: () => () => step('undo'),
  '/': () => () => {
    tab.value = 'below';
    requestAnimationFrame(() => document.getElementById('below-search')?.focus());
  },
  '?': () => () => {
    dialog.value = 'help';
  },
  Escape: () => () => document.getElementById(`bullet-${selected.value}`)?.focus(),
};
