/** The entries of the edits file, the newest first, each with what came of it. */
import { select } from '../actions.ts';
import { bullets, day } from '../state.ts';
import { clockWords } from '../words.ts';

const RESULT = { applied: 'applied', gone: 'what it names is gone', 'no-effect': 'no effect' } as const;

export function HistoryList() {
  const shown = day.value;
  if (shown === null) return null;
  const { entries, file } = shown.edits;
  return (
    <>
      <h2>History</h2>
      <p class="soft">
        Each change is one entry in <code>{file}</code>, written by hand just as well.
      </p>
      {entries.length === 0 ? <p>Nothing has been changed.</p> : null}
      <ol class="history" reversed>
        {entries
          .map((entry, index) => ({ ...entry, index }))
          .toReversed()
          .map(({ index, verb, words, by, at, result, detail, event }) => (
            <li key={index} value={index + 1} class={result}>
              <p>
                <span class="chip">{verb}</span>{' '}
                {event !== null && bullets.value.some(({ bullet }) => bullet.id === event) ? (
                  <button type="button" class="link" onClick={() => select(event, { show: true, focus: true })}>
                    {words}
                  </button>
                ) : (
                  words
                )}
              </p>
              <p class="soft small">
                {result === 'applied' ? null : <strong class="wrong">{RESULT[result]}</strong>}{' '}
                {[detail, by, at === null ? null : clockWords(at)].filter((part) => part !== null).join(', ')}
              </p>
            </li>
          ))}
      </ol>
    </>
  );
}
