/** How the bullet's event is backed, and by whom. */
import type { Bullet } from '#core/model.ts';
import type { EventView } from '../../api.ts';
import { dayWords, STANDING } from '../words.ts';

export function Standing({ bullet, event }: { bullet: Bullet; event: EventView | null }) {
  return (
    <section>
      <h3>Standing</h3>
      <p>
        <span class={`standing ${bullet.standing}`}>{bullet.standing}</span>
        <span class="soft">: {STANDING[bullet.standing]}</span>
      </p>
      {event === null ? (
        <p class="soft">A bullet of the editor’s own.</p>
      ) : (
        <dl class="pairs">
          <dt>Sources</dt>
          <dd>{event.sources.join(', ') || 'none named'}</dd>
          <dt>Happened</dt>
          <dd>{dayWords(event.date)}</dd>
          <dt>Told by</dt>
          <dd>{event.tellers.length === 1 ? 'one statement' : `${event.tellers.length} statements`}</dd>
          <dt>Id</dt>
          <dd>
            <code>{bullet.id}</code>
          </dd>
        </dl>
      )}
    </section>
  );
}
