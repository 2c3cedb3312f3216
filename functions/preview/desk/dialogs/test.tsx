/** A test mail to any address. */
import { close } from '../actions.ts';
import { send } from '../changes.ts';
import { drafts, saving, setDraft } from '../state.ts';
import { Dialog, Ends } from './dialog.tsx';

export function SendTest() {
  const to = drafts.value['test-to'] ?? '';
  return (
    <Dialog title="Send a test">
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          if (await send('test', { to: to.trim() })) close();
        }}
      >
        <p>One mail, marked as a test, that counts nowhere.</p>
        <label for="test-to">To</label>
        <input
          id="test-to"
          type="email"
          required
          value={to}
          placeholder="editor@example.org"
          onInput={(event) => setDraft('test-to', event.currentTarget.value)}
        />
        <Ends label="Send" disabled={saving.value} />
      </form>
    </Dialog>
  );
}
