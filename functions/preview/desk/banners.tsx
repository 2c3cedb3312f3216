/** What one must know before anything else: a file that fails, an approval that has lapsed, a hold. */
import { select } from './actions.ts';
import { reload } from './changes.ts';
import { answer, connected, day } from './state.ts';

export function Banners() {
  const shown = day.value;
  const problem = answer.value?.problem ?? null;
  return (
    <>
      {connected.value ? null : (
        <div class="banner wrong-banner" role="alert">
          <p>The desk does not answer. Start it again; what you have typed is kept here.</p>
          <button type="button" onClick={() => reload()}>
            Try again
          </button>
        </div>
      )}
      {shown !== null && problem !== null ? (
        <div class="banner wrong-banner" role="alert">
          <p>
            <strong>The last good state is shown.</strong> {problem}
          </p>
        </div>
      ) : null}
      {shown?.story.note ? (
        <div class="banner">
          <p>{shown.story.note}</p>
        </div>
      ) : null}
      {shown?.decision.state === 'held' ? (
        <div class="banner">
          <p>
            <strong>On hold.</strong> {shown.decision.detail ?? 'Nothing goes out until it is approved.'}
          </p>
        </div>
      ) : null}
      <Lapsed />
    </>
  );
}

const KINDS = {
  added: 'new',
  removed: 'gone',
  reworded: 'other words',
  moved: 'moved',
  order: 'order',
  inbox: 'inbox line',
  heading: 'heading',
} as const;

function Lapsed() {
  const decision = day.value?.decision;
  if (decision?.state !== 'lapsed') return null;
  const { changes } = decision;
  return (
    <div class="banner" role="status">
      <p>
        <strong>The approval has lapsed:</strong> the edition is another than revision{' '}
        <code>{decision.detail?.slice(0, 7)}</code>, which was approved.
      </p>
      {changes === null ? (
        <p class="soft">That revision is not kept here, so what changed cannot be shown.</p>
      ) : (
        <details open={changes.length <= 2}>
          <summary>
            {changes.length === 0
              ? 'Only inputs changed: every bullet is as it was'
              : `What changed (${changes.length})`}
          </summary>
          <ul class="changes">
            {changes.map(({ kind, event, words, was }, at) => (
              <li key={at}>
                <span class="chip">{KINDS[kind]}</span>{' '}
                {event === null ? (
                  words
                ) : (
                  <button type="button" class="link" onClick={() => select(event, { show: true, focus: true })}>
                    {words}
                  </button>
                )}
                {was === null ? null : <span class="soft"> (was: {was})</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
