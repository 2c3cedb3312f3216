/** Everything about the selected bullet: its words, what it rests on, why it ranks where it does, and how to change it. */
import { current, day, drafts, lost } from '../state.ts';
import { Changes } from './changes.tsx';
import { Passages } from './passages.tsx';
import { Salience } from './salience.tsx';
import { SeedPane } from './seed-pane.tsx';
import { Standing } from './standing.tsx';
import { Words } from './words.tsx';

export function Inspector() {
  const one = current.value;
  const shown = day.value;
  if (one === null || shown === null) return <p class="soft">There is no bullet to look at.</p>;
  const { bullet } = one;
  const event = shown.events[bullet.id] ?? null;
  return (
    <article class="inspector" aria-labelledby="inspected">
      <h2 class="unseen" id="inspected">
        The selected bullet
      </h2>
      <Lost />
      <Words key={bullet.id} bullet={bullet} />
      <Changes placed={one} event={event} />
      <div class="columns">
        <div>
          <Passages bullet={bullet} event={event} />
        </div>
        <div>
          <SeedPane bullet={bullet} />
          <Standing bullet={bullet} event={event} />
          {event === null ? null : <Salience bullet={bullet} at={one.at} />}
        </div>
      </div>
    </article>
  );
}

/** What one was looking at is not in the list any more: a seed has gone, or somebody else has changed it. */
function Lost() {
  const was = lost.value;
  const typed = was && drafts.value[`reword-${was.id}`];
  return (
    <div role="status">
      {was === null ? null : (
        <p class="lost">
          <strong>Not in the list any more:</strong> {was.text}
          {typed ? <span class="soft"> You had typed: {typed}</span> : null}
        </p>
      )}
    </div>
  );
}
