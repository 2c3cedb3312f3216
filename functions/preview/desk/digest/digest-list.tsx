/** The edition by its sections, as it will be printed: the list that one works in. */
import { useLayoutEffect } from 'preact/hooks';
import { mergeMarked } from '../actions.ts';
import { bullets, day, dialog, marked, selected } from '../state.ts';
import { count } from '../words.ts';
import { BulletRow } from './bullet-row.tsx';
import { SectionHead } from './section-head.tsx';

/** The one that had the focus before the list was drawn anew: moving an element takes it away. */
let focused = '';
addEventListener('focusin', (event) => {
  focused = event.target instanceof Element ? event.target.id : '';
});

/** A section that has come to the end cannot go further: the button beside it has the focus then. */
function focusNear(button: HTMLElement | null): void {
  button?.focus();
  if (document.activeElement !== button) button?.parentElement?.querySelector<HTMLElement>('button:enabled')?.focus();
}

export function DigestList() {
  const shown = day.value;
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) return;
    if (focused.startsWith('section-')) focusNear(document.getElementById(focused));
    if (!focused.startsWith('bullet-')) return;
    const element = document.getElementById(focused) ?? document.getElementById(`bullet-${selected.peek()}`);
    element?.focus({ preventScroll: true });
  }, [shown]);
  if (shown === null) return null;
  const words = bullets.value.reduce((sum, { bullet }) => sum + bullet.text.split(/\s+/).length, 0);
  return (
    <nav class="digest" aria-label="The edition">
      <p class="digest-facts soft">
        <span>{count(bullets.value.length, 'bullet')}</span> <span>{count(words, 'word')}</span>{' '}
        <span title="of 102,400 bytes, past which a mailbox clips the mail">
          {Math.ceil(shown.bytes / 1024).toLocaleString('en-GB')} KB
        </span>
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => {
            dialog.value = 'write';
          }}
        >
          Write a bullet
        </button>
      </p>
      {shown.digest.corrections.length > 0 ? (
        <ul class="corrections">
          {shown.digest.corrections.map(({ on, text }) => (
            <li key={on + text}>
              <strong>Correction, {on}:</strong> {text}
            </li>
          ))}
        </ul>
      ) : null}
      {shown.digest.sections.map((section, at) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <SectionHead section={section} first={at === 0} last={at === shown.digest.sections.length - 1} />
          <ol class="bullets">
            {section.items.map((bullet) => (
              <BulletRow key={bullet.id} bullet={bullet} section={section.id} />
            ))}
          </ol>
        </section>
      ))}
      {marked.value.size > 0 ? (
        <p class="marked">
          {count(marked.value.size, 'bullet')} marked
          <button type="button" onClick={() => mergeMarked()}>
            Merge
          </button>
          <button
            type="button"
            onClick={() => {
              marked.value = new Set();
            }}
          >
            Unmark
          </button>
        </p>
      ) : null}
    </nav>
  );
}
