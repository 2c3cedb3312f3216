/** The test mails that this machine has written because it has no SES. */
import { askOutbox } from '../client.ts';
import { said } from '../state.ts';
import { useAnswer } from '../use-answer.ts';
import { momentWords } from '../words.ts';

export function OutboxList() {
  // A mail that was sent changes no day: what was said last tells that there may be one more.
  const { value, wrong } = useAnswer(`outbox ${said.value?.text ?? ''}`, askOutbox);
  return (
    <>
      <h2>Outbox</h2>
      {wrong === null ? null : <p class="wrong">{wrong}</p>}
      {value === null ? <p class="soft">Reading …</p> : null}
      {value === null ? null : (
        <>
          <p class="soft">Test mails go {value.where}.</p>
          {value.mails.length === 0 ? <p>No test mail has been written here.</p> : null}
          <ul class="mails">
            {value.mails.map(({ id, to, subject, at }) => (
              <li key={id}>
                <details>
                  <summary>
                    <strong>{subject}</strong>
                  </summary>
                  <iframe
                    class="mail"
                    title={`The mail to ${to}: ${subject}`}
                    sandbox="allow-same-origin"
                    loading="lazy"
                    src={`/outbox/${encodeURIComponent(id)}`}
                  />
                </details>
                <p class="soft small">
                  to {to}, {momentWords(at)}, <code>{id}</code>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
