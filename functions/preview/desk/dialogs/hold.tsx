/** Holding the edition back. */
import { close } from '../actions.ts';
import { change } from '../changes.ts';
import { drafts, forget, setDraft } from '../state.ts';
import { Dialog, Ends } from './dialog.tsx';

export function Hold() {
  const reason = drafts.value.hold ?? '';
  return (
    <Dialog title="Hold the edition">
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          const words = reason.trim();
          if (!(await change({ hold: words === '' ? {} : { reason: words } }))) return;
          forget('hold');
          close();
        }}
      >
        <p>Nothing goes out, and a sending that has begun stops, until the edition is approved.</p>
        <label for="hold-reason">Why (one line, may be left out)</label>
        <input
          id="hold-reason"
          value={reason}
          maxLength={300}
          onInput={(event) => setDraft('hold', event.currentTarget.value)}
        />
        <Ends label="Hold" />
      </form>
    </Dialog>
  );
}
