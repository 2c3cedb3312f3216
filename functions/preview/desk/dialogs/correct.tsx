/** A correction of an edition that is out. */
import { useState } from 'preact/hooks';
import { close } from '../actions.ts';
import { send } from '../changes.ts';
import { drafts, forget, saving, setDraft } from '../state.ts';
import { Dialog, Ends } from './dialog.tsx';

export function Correct() {
  const text = drafts.value.correct ?? '';
  const [mail, setMail] = useState(false);
  return (
    <Dialog title="Correct the published edition">
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          if (!(await send('correct', { text: text.trim(), mail }))) return;
          forget('correct');
          close();
        }}
      >
        <p>A dated note on this edition, and an item in the next one.</p>
        <label for="correct-text">What was wrong, and what is right</label>
        <textarea
          id="correct-text"
          rows={4}
          required
          maxLength={4000}
          value={text}
          onInput={(event) => setDraft('correct', event.currentTarget.value)}
        />
        <label class="tick">
          <input type="checkbox" checked={mail} onChange={(event) => setMail(event.currentTarget.checked)} />
          Tell the subscribers by mail
        </label>
        <Ends label="Correct" disabled={saving.value || text.trim() === ''} />
      </form>
    </Dialog>
  );
}
