/** Approving this very revision; what does not verify goes out by a deliberate tick alone. */
import { useState } from 'preact/hooks';
import { close } from '../actions.ts';
import { send } from '../changes.ts';
import { answer, bullets, day, findings, saving } from '../state.ts';
import { count, head } from '../words.ts';
import { Dialog, Ends } from './dialog.tsx';

export function Approve() {
  const shown = day.value;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (shown === null) return null;
  const unverified = bullets.value.filter(({ bullet }) => bullet.findings.length > 0);
  const theirs = new Set<string>(unverified.map(({ bullet }) => bullet.id));
  const errors = findings.value.filter(({ severity, event }) => severity === 'error' && !theirs.has(event ?? ''));
  const open = unverified.filter(({ bullet }) => !ticked.has(bullet.id));
  return (
    <Dialog title="Approve the edition">
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          const overrides = unverified.flatMap(({ bullet }) => (ticked.has(bullet.id) ? [bullet.id] : []));
          if (await send('approve', { rev: shown.rev, overrides })) close();
        }}
      >
        <p>
          Revision <code>{shown.rev.slice(0, 7)}</code>, {count(bullets.value.length, 'bullet')}. The approval lapses as
          soon as the edition is another.
        </p>
        {errors.length === 0 ? null : (
          <p class="wrong">
            {count(errors.length, 'finding')} to be mended: {head(errors[0]?.message ?? '', 140)}
          </p>
        )}
        {unverified.length === 0 ? null : (
          <fieldset>
            <legend>
              These say what their sources do not, or what yesterday told. Tick each that shall go out all the same.
            </legend>
            {unverified.map(({ bullet }) => (
              <label key={bullet.id} class="tick">
                <input
                  type="checkbox"
                  checked={ticked.has(bullet.id)}
                  onChange={() => {
                    const next = new Set(ticked);
                    if (!next.delete(bullet.id)) next.add(bullet.id);
                    setTicked(next);
                  }}
                />
                <span>
                  {bullet.text}{' '}
                  <span class="soft">({bullet.findings.map(({ rule, found }) => `${rule}: ${found}`).join('; ')})</span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <Ends label="Approve" disabled={saving.value || answer.value?.composing === true || open.length > 0} />
      </form>
    </Dialog>
  );
}
