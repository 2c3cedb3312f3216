/** What an inbox shows before the mail is opened, cut as clients cut it; and the fields to change it. */
import { change } from '../changes.ts';
import { day, drafts, forget, saving, setDraft } from '../state.ts';

/** What a row has room for, in characters; clients cut by width, so these are near and not exact. */
const CLIENTS = [
  { name: 'Gmail, desktop', line: 110, two: false },
  { name: 'Gmail, phone', subject: 40, preheader: 45, two: true },
  { name: 'Apple Mail, Mac', subject: 60, preheader: 100, two: true },
  { name: 'Apple Mail, iPhone', subject: 38, preheader: 82, two: true },
] as const;

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

export function InboxLine() {
  const shown = day.value;
  if (shown === null) return null;
  const subject = drafts.value.subject ?? shown.inbox.subject;
  const preheader = drafts.value.preheader ?? shown.inbox.preheader;
  return (
    <>
      <h2>Inbox line</h2>
      <div class="fields">
        <LineField
          name="subject"
          label="Subject"
          now={shown.inbox.subject}
          least={1}
          most={59}
          own={shown.digest.subject !== null}
        />
        <LineField
          name="preheader"
          label="Preheader"
          now={shown.inbox.preheader}
          least={40}
          most={110}
          own={shown.digest.preheader !== null}
        />
      </div>
      <p class="soft">How clients cut it, about: they cut by width, and letters are of several.</p>
      <div class="inboxes">
        {CLIENTS.map((client) => (
          <figure key={client.name} class={client.two ? 'inbox-row two' : 'inbox-row'}>
            <figcaption>{client.name}</figcaption>
            <p>
              <strong class="from">{shown.story.sender ?? 'No sender in story.yaml'}</strong>
              {client.two ? (
                <>
                  <span class="inbox-subject">{cut(subject, client.subject)}</span>
                  <span class="soft">{cut(preheader, client.preheader)}</span>
                </>
              ) : (
                <span>
                  <span class="inbox-subject">{cut(subject, client.line)}</span>
                  {client.line - subject.length > 4 ? (
                    <span class="soft"> – {cut(preheader, client.line - subject.length - 3)}</span>
                  ) : null}
                </span>
              )}
            </p>
          </figure>
        ))}
      </div>
    </>
  );
}

interface LineFieldProps {
  readonly name: 'subject' | 'preheader';
  readonly label: string;
  readonly now: string;
  readonly least: number;
  readonly most: number;
  readonly own: boolean;
}

function LineField({ name, label, now, least, most, own }: LineFieldProps) {
  const text = drafts.value[name] ?? now;
  const fits = text.length >= least && text.length <= most;
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        const entry = name === 'subject' ? { subject: { text: text.trim() } } : { preheader: { text: text.trim() } };
        if (text.trim() !== now && (await change(entry))) forget(name);
      }}
    >
      <label for={`field-${name}`}>
        {label} {own ? <span class="chip edited">own</span> : null}
      </label>
      <input
        id={`field-${name}`}
        value={text}
        maxLength={300}
        aria-describedby={`count-${name}`}
        onInput={(event) => setDraft(name, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') forget(name);
        }}
      />
      <span id={`count-${name}`} class={fits ? 'soft small' : 'wrong small'}>
        {text.length} of {least > 1 ? `${least} to ` : ''}
        {most} characters
      </span>
      <button type="submit" disabled={saving.value || text.trim() === now || text.trim() === ''}>
        Save the {name}
      </button>
    </form>
  );
}
