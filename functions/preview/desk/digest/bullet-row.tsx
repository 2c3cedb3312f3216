/** A bullet in the list: its words, whose they are, and what is to be known of it. */
import type { Bullet } from '#core/model.ts';
import { moveTo, select, toggleMark } from '../actions.ts';
import { bullets, day, marked, selected } from '../state.ts';
import { EDITED, outletsOf, STANDING } from '../words.ts';
import { dragged, over } from './drag.ts';

export function BulletRow({ bullet, section }: { bullet: Bullet; section: string }) {
  const { id, text } = bullet;
  const place = over.value?.id === id && dragged.value !== id ? (over.value.below ? ' drop-below' : ' drop-above') : '';
  return (
    <li
      class={`bullet${selected.value === id ? ' selected' : ''}${place}`}
      draggable
      onDragStart={(event) => {
        dragged.value = id;
        event.dataTransfer?.setData('text/plain', text);
      }}
      onDragEnd={() => {
        dragged.value = null;
        over.value = null;
      }}
      onDragOver={(event) => {
        if (dragged.value === null) return;
        event.preventDefault();
        const box = event.currentTarget.getBoundingClientRect();
        over.value = { id, below: event.clientY > box.top + box.height / 2 };
      }}
      onDrop={(event) => {
        event.preventDefault();
        dropOn(id, section);
      }}
    >
      <label class="mark">
        <input type="checkbox" checked={marked.value.has(id)} onChange={() => toggleMark(id)} />
        <span class="unseen">Mark to merge: {text}</span>
      </label>
      <button
        type="button"
        class="bullet-text"
        id={`bullet-${id}`}
        aria-current={selected.value === id ? 'true' : undefined}
        // A key means the bullet that one is on, however one came there.
        onFocus={() => selected.peek() === id || select(id)}
        onClick={() => select(id, { show: true })}
      >
        {text}
      </button>
      <Facts bullet={bullet} />
    </li>
  );
}

function Facts({ bullet }: { bullet: Bullet }) {
  const outlets = outletsOf(bullet);
  const overridden = day.value?.decision.overrides.includes(bullet.id) ?? false;
  return (
    <p class="facts">
      <span class={`standing ${bullet.standing}`} title={STANDING[bullet.standing]}>
        {bullet.standing}
      </span>
      {bullet.status === 'update' ? <span class="chip">update</span> : null}
      {bullet.edited.map((verb) => (
        <span key={verb} class="chip edited">
          {EDITED[verb] ?? verb}
        </span>
      ))}
      {bullet.findings.length > 0 ? (
        <span class="chip unverified">
          {bullet.findings.every(({ rule }) => rule === 'told-yesterday') ? 'told yesterday' : 'unverified'}
          {overridden ? ', overridden' : ''}
        </span>
      ) : null}
      <span class="outlets">{outlets.join(', ')}</span>
    </p>
  );
}

function dropOn(id: string, section: string): void {
  const moved = dragged.value;
  const below = over.value?.below ?? false;
  dragged.value = null;
  over.value = null;
  if (moved === null || moved === id) return;
  const inSection = bullets.value.filter((one) => one.section.id === section && one.bullet.id !== moved);
  const at = inSection.findIndex(({ bullet }) => bullet.id === id);
  const before = below ? inSection[at + 1]?.bullet.id : id;
  void moveTo(moved, section, before ?? null);
}
