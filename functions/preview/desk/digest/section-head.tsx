/** A section's heading, with what can be done to it: another heading, another place. */
import { signal } from '@preact/signals';
import type { Section } from '#core/model.ts';
import { moveSection, moveTo } from '../actions.ts';
import { change } from '../changes.ts';
import { drafts, forget, setDraft } from '../state.ts';
import { dragged } from './drag.ts';

const renaming = signal<string | null>(null);

export function SectionHead({ section, first, last }: { section: Section; first: boolean; last: boolean }) {
  const { id, heading } = section;
  if (renaming.value === id) return <Rename id={id} heading={heading} />;
  const moves = (by: 1 | -1, label: string, sign: string, disabled: boolean) => (
    <button
      type="button"
      class="icon"
      id={`section-${by < 0 ? 'up' : 'down'}-${id}`}
      disabled={disabled}
      aria-label={`${label}: ${heading}`}
      title={label}
      onClick={() => moveSection(id, by)}
    >
      {sign}
    </button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop upon; the keyboard has Alt and the arrows
    <div
      class="section-head"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const bullet = dragged.peek();
        const before = section.items.find((one) => one.id !== bullet);
        if (bullet !== null) void moveTo(bullet, id, before?.id ?? null);
      }}
    >
      <h2 id={`section-${id}`}>{heading}</h2>
      <button
        type="button"
        class="icon"
        aria-label={`Rename: ${heading}`}
        title="Rename"
        onClick={() => {
          renaming.value = id;
        }}
      >
        ✎
      </button>
      {moves(-1, 'Section up', '↑', first)}
      {moves(1, 'Section down', '↓', last)}
    </div>
  );
}

function Rename({ id, heading }: { id: string; heading: string }) {
  const field = `rename-${id}`;
  const text = drafts.value[field] ?? heading;
  const end = () => {
    renaming.value = null;
    forget(field);
  };
  return (
    <form
      class="section-head"
      onSubmit={async (event) => {
        event.preventDefault();
        if (text.trim() === '' || text === heading) return end();
        if (await change({ rename: { section: id, heading: text.trim() } })) end();
      }}
    >
      <label class="unseen" for={field}>
        Heading
      </label>
      <input
        id={field}
        value={text}
        maxLength={300}
        ref={(element) => {
          if (element && document.activeElement === document.body) element.focus();
        }}
        onInput={(event) => setDraft(field, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') end();
        }}
      />
      <button type="submit">Rename</button>
      <button type="button" onClick={end}>
        Cancel
      </button>
    </form>
  );
}
