/** The bullet's words: as they are, with what is not in its sources; or in a field, with what would not be. */
import { useEffect, useState } from 'preact/hooks';
import type { Bullet, VerifyFinding } from '#core/model.ts';
import { change } from '../changes.ts';
import { askVerify } from '../client.ts';
import { day, drafts, forget, rewording, saving, setDraft } from '../state.ts';

export function Words({ bullet }: { bullet: Bullet }) {
  const { id, text } = bullet;
  if (rewording.value === id || drafts.value[`reword-${id}`] !== undefined) return <Reword bullet={bullet} />;
  const was = bullet.edited.includes('reword')
    ? bullet.derivation.flatMap((stretch) => (stretch.from === 'rule' && stretch.replaced ? [stretch.replaced] : []))[0]
    : undefined;
  return (
    <div class="words">
      <p class="words-text">{text}</p>
      {was === undefined ? null : <p class="soft was">Was: {was}</p>}
      <FindingList findings={bullet.findings} />
    </div>
  );
}

/** Typing is checked when it rests for a moment. */
const REST_MS = 250;

function Reword({ bullet }: { bullet: Bullet }) {
  const { id } = bullet;
  const field = `reword-${id}`;
  const text = drafts.value[field] ?? bullet.text;
  const date = day.value?.date;
  const [checked, setChecked] = useState<{ text: string; findings: readonly VerifyFinding[]; wrong: string } | null>(
    null,
  );
  useEffect(() => {
    if (date === undefined || text.trim() === '') return;
    let wanted = true;
    const timer = setTimeout(() => {
      askVerify(date, id, text.trim()).then(
        ({ findings }) => wanted && setChecked({ text, findings, wrong: '' }),
        (error: Error) => wanted && setChecked({ text, findings: [], wrong: error.message }),
      );
    }, REST_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, id, date]);
  const end = () => {
    rewording.value = null;
    forget(field);
    document.getElementById(`bullet-${id}`)?.focus();
  };
  const save = async () => {
    const words = text.trim();
    if (words === bullet.text || words === '') return end();
    if (await change({ reword: { event: id, text: words, was: bullet.text } })) end();
  };
  return (
    <form
      class="words"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="unseen" for="reword-field">
        The bullet’s words
      </label>
      <textarea
        id="reword-field"
        rows={4}
        maxLength={4000}
        value={text}
        ref={(element) => {
          if (element && rewording.value === id && document.activeElement?.tagName !== 'TEXTAREA') element.focus();
        }}
        onInput={(event) => setDraft(field, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') end();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void save();
          }
        }}
      />
      <div class="row">
        <button type="submit" class="main" disabled={saving.value}>
          Save the words
        </button>
        <button type="button" onClick={end}>
          Cancel
        </button>
        <span class="soft small" role="status">
          {verdict(checked, text)}
        </span>
      </div>
      {checked?.text === text ? <FindingList findings={checked.findings} /> : null}
    </form>
  );
}

function verdict(checked: { text: string; findings: readonly unknown[]; wrong: string } | null, text: string): string {
  if (checked?.text !== text) return 'checking against the sources …';
  if (checked.wrong !== '') return checked.wrong;
  return checked.findings.length === 0 ? '✓ Everything stands in the sources' : 'Not in the sources:';
}

export function FindingList({ findings }: { findings: readonly VerifyFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul class="unfound" aria-label="Not in the sources">
      {findings.map(({ rule, found }) => (
        <li key={rule + found}>
          <span class="chip unverified">{rule}</span> {found}
        </li>
      ))}
    </ul>
  );
}
