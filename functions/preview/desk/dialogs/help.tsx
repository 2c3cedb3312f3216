/** The sheet of keys. */
import { close } from '../actions.ts';
import { HELP } from '../keys.ts';
import { singleKeys } from '../state.ts';
import { Dialog } from './dialog.tsx';

export const Help = () => (
  <Dialog title="Keys">
    <dl class="keys">
      {HELP.map(([keys, does]) => (
        <div key={keys}>
          <dt>
            {keys.split(', ').map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
    <p>
      <label class="tick">
        <input
          type="checkbox"
          checked={singleKeys.value}
          onChange={(event) => {
            singleKeys.value = event.currentTarget.checked;
          }}
        />
        Single keys do something
      </label>
    </p>
    <p class="row ends">
      <button type="button" class="main" onClick={close}>
        Close
      </button>
    </p>
  </Dialog>
);
