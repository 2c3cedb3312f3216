/** What was done last: told to the eye in a corner, and to a screen reader. */
import { useEffect } from 'preact/hooks';
import { dialog, said } from './state.ts';

const SHOWN_MS = 8_000;

export function Said() {
  const now = said.value;
  useEffect(() => {
    if (now === null || now.wrong) return;
    const timer = setTimeout(() => {
      if (said.peek() === now) said.value = null;
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <div class="said-place">
      <div role="status" aria-live="polite">
        {now && !now.wrong ? <p class="said">{now.text}</p> : null}
      </div>
      <div role="alert">
        {now?.wrong && dialog.value === null ? (
          <p class="said wrong-said">
            {now.text}
            <button
              type="button"
              onClick={() => {
                said.value = null;
              }}
            >
              Close
            </button>
          </p>
        ) : null}
      </div>
    </div>
  );
}
