/** A bullet of the editor's own, with the passage that it rests on: of a seed file, or of a text that is none. */
import { close, select } from '../actions.ts';
import { change } from '../changes.ts';
import { current, day, drafts, forget, saving, setDraft } from '../state.ts';
import { Dialog, Ends } from './dialog.tsx';

const FIELDS = ['text', 'section', 'kind', 'file', 'quote', 'outlet', 'title', 'url', 'published'] as const;
type Field = (typeof FIELDS)[number];
const nameOf = (field: Field): string => `write-${field}`;

export function Write() {
  const shown = day.value;
  if (shown === null) return null;
  const get = (field: Field): string => drafts.value[nameOf(field)] ?? '';
  const outside = get('kind') === 'outside';
  const section = get('section') || (current.value?.section.id ?? shown.story.sections[0]?.id ?? '');
  const files = [...new Set(Object.values(shown.events).flatMap(({ tellers }) => tellers.map(({ file }) => file)))];
  const submit = async () => {
    const id = `own-${Date.now().toString(36)}`;
    const text = get('text').trim();
    const quote = get('quote').trim();
    const more = Object.entries({ url: get('url').trim(), published: get('published').trim() }).filter(
      ([, value]) => value,
    );
    const source = outside
      ? { outlet: get('outlet').trim(), title: get('title').trim(), quote, ...Object.fromEntries(more) }
      : { file: get('file'), quote };
    if (!(await change({ write: { id, section, text, sources: [source] } }))) return;
    forget(...FIELDS.map(nameOf));
    close();
    select(id);
  };
  const line = (field: Field, label: string, required: boolean, placeholder = '') => (
    <>
      <label for={nameOf(field)}>{label}</label>
      <input
        id={nameOf(field)}
        maxLength={300}
        required={required}
        placeholder={placeholder}
        value={get(field)}
        onInput={(event) => setDraft(nameOf(field), event.currentTarget.value)}
      />
    </>
  );
  const area = (field: Field, label: string, rows: number) => (
    <>
      <label for={nameOf(field)}>{label}</label>
      <textarea
        id={nameOf(field)}
        rows={rows}
        required
        maxLength={4000}
        value={get(field)}
        onInput={(event) => setDraft(nameOf(field), event.currentTarget.value)}
      />
    </>
  );
  const kind = (value: string, label: string) => (
    <label>
      <input
        type="radio"
        name="write-kind"
        checked={outside === (value === 'outside')}
        onChange={() => setDraft(nameOf('kind'), value)}
      />
      {label}
    </label>
  );
  return (
    <Dialog title="Write a bullet">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {area('text', 'The bullet', 3)}
        <label for={nameOf('section')}>Section</label>
        <select
          id={nameOf('section')}
          value={section}
          onChange={(event) => setDraft(nameOf('section'), event.currentTarget.value)}
        >
          {shown.story.sections.map((one) => (
            <option key={one.id} value={one.id}>
              {one.heading}
            </option>
          ))}
        </select>
        <fieldset class="choice">
          <legend>It rests on</legend>
          {kind('seed', 'a passage of a seed file')}
          {kind('outside', 'another text')}
        </fieldset>
        {outside ? (
          <>
            {line('outlet', 'Outlet', true)}
            {line('title', 'Title', true)}
            {line('url', 'Link (may be left out)', false, 'https://')}
            {line('published', 'Published (may be left out)', false, '2025-12-31 or 2025-12-31T09:00')}
          </>
        ) : (
          <>
            <label for={nameOf('file')}>Seed file</label>
            <input
              id={nameOf('file')}
              list="seed-files"
              required
              value={get('file')}
              onInput={(event) => setDraft(nameOf('file'), event.currentTarget.value)}
            />
            <datalist id="seed-files">
              {files.map((file) => (
                <option key={file} value={file} />
              ))}
            </datalist>
          </>
        )}
        {area('quote', 'The passage, word for word', 3)}
        <p class="soft small">
          In “Seeds”, or beside a bullet, select a passage and press “Write from the selection”: it comes here with its
          file.
        </p>
        <Ends label="Write" disabled={saving.value} />
      </form>
    </Dialog>
  );
}
