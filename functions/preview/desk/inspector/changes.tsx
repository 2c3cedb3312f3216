/** What can be done to the selected bullet. */

import type { EventView } from '../../api.ts';
import { drop, mergeMarked, moveBy, moveTo, pin } from '../actions.ts';
import { day, dialog, marked, type PlacedBullet, rewording, saving } from '../state.ts';

export function Changes({ placed, event }: { placed: PlacedBullet; event: EventView | null }) {
  const { bullet, section } = placed;
  const { id } = bullet;
  const busy = saving.value;
  const act = (label: string, keys: string, work: () => unknown, disabled = false) => (
    <button
      type="button"
      disabled={busy || disabled}
      title={`${label} (${keys})`}
      aria-keyshortcuts={keys}
      onClick={() => work()}
    >
      {label}
    </button>
  );
  return (
    <div class="changes-bar" role="toolbar" aria-label="Change the bullet">
      {act('Reword', 'e', () => {
        rewording.value = id;
      })}
      {act('Pin', 'p', () => pin(id), bullet.edited.includes('pin'))}
      {act('Drop', 'd', () => drop(id))}
      {act(
        'Split',
        's',
        () => {
          dialog.value = 'split';
        },
        (event?.tellers.length ?? 0) < 2,
      )}
      {act(
        'Merge marked',
        'm',
        () => mergeMarked(),
        [...marked.value].every((one) => one === id),
      )}
      {act('Up', 'Alt+ArrowUp', () => moveBy(id, -1))}
      {act('Down', 'Alt+ArrowDown', () => moveBy(id, 1))}
      <span class="to-section">
        <label class="soft" for="to-section">
          Section
        </label>{' '}
        <select
          id="to-section"
          value={section.id}
          disabled={busy}
          onChange={(changed) => void moveTo(id, changed.currentTarget.value, null)}
        >
          {(day.value?.story.sections ?? []).map((one) => (
            <option key={one.id} value={one.id}>
              {one.heading}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
