/** Some of an event's statements made an event of their own. */
import { useState } from 'preact/hooks';
import { close } from '../actions.ts';
import { change } from '../changes.ts';
import { current, day, saving } from '../state.ts';
import { Dialog, Ends } from './dialog.tsx';

export function Split() {
  const id = current.value?.bullet.id;
  const event = id === undefined ? undefined : day.value?.events[id];
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (id === undefined) return null;
  if (!event || event.tellers.length < 2) {
    return (
      <Dialog title="Split the bullet">
        <p>Only one statement tells it: there is nothing to split.</p>
        <p class="row ends">
          <button type="button" class="main" onClick={close}>
            Close
          </button>
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog title="Split the bullet">
      <form
        onSubmit={async (submitted) => {
          submitted.preventDefault();
          const statements = event.tellers.flatMap((teller) => (ticked.has(teller.id) ? [teller.event] : []));
          if (await change({ split: { event: id, statements } })) close();
        }}
      >
        <fieldset>
          <legend>Tick the statements that tell of something else.</legend>
          {event.tellers.map((teller) => (
            <label key={teller.id} class="tick">
              <input
                type="checkbox"
                checked={ticked.has(teller.id)}
                onChange={() => {
                  const next = new Set(ticked);
                  if (!next.delete(teller.id)) next.add(teller.id);
                  setTicked(next);
                }}
              />
              <span>
                {teller.text} <span class="soft">({teller.outlet ?? teller.file})</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Ends label="Split" disabled={saving.value || ticked.size === 0 || ticked.size === event.tellers.length} />
      </form>
    </Dialog>
  );
}
