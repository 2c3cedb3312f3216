/** The day, its decision, and what can be done with the edition as a whole. */
import { openDay } from './actions.ts';
import { named, step } from './changes.ts';
import { answer, connected, type DialogName, date, day, dialog, saving } from './state.ts';
import { DECISION, dayWords } from './words.ts';

export function Header() {
  const shown = day.value;
  const got = answer.value;
  return (
    <header class="top">
      <div class="top-name">
        <p class="brand">Daybrief desk</p>
        <h1>{shown === null ? 'Desk' : shown.story.title}</h1>
      </div>
      {shown === null ? null : <DayPicker />}
      <p class="top-state">
        {shown === null ? null : <span class={`chip ${shown.decision.state}`}>{DECISION[shown.decision.state]}</span>}
        <span class="soft small">{stateWords()}</span>
      </p>
      {shown === null ? null : (
        <div class="top-acts" role="toolbar" aria-label="The edition">
          <button
            type="button"
            disabled={!got?.undo || saving.value}
            title={got?.undo ? `Undo: ${named(got.undo)}` : 'Nothing to undo'}
            onClick={() => step('undo')}
          >
            Undo
          </button>
          <button
            type="button"
            disabled={!got?.redo || saving.value}
            title={got?.redo ? `Again: ${named(got.redo)}` : 'Nothing to do again'}
            onClick={() => step('redo')}
          >
            Redo
          </button>
          <Opens name="hold" label="Hold" />
          {shown.published ? <Opens name="correct" label="Correct" /> : null}
          <Opens name="test" label="Send a test" />
          <Opens name="approve" label="Approve" main />
          <Opens name="help" label="?" title="Keys" />
        </div>
      )}
    </header>
  );
}

/** A button that opens a dialog. */
function Opens({ name, label, title, main }: { name: DialogName; label: string; title?: string; main?: boolean }) {
  return (
    <button
      type="button"
      class={main ? 'main' : undefined}
      aria-haspopup="dialog"
      aria-label={title}
      title={title}
      onClick={() => {
        dialog.value = name;
      }}
    >
      {label}
    </button>
  );
}

function stateWords(): string {
  if (!connected.value) return 'the desk does not answer';
  if (saving.value) return 'saving …';
  if (answer.value?.composing) return 'composing …';
  return day.value === null ? '' : `revision ${day.value.rev.slice(0, 7)}`;
}

function DayPicker() {
  const shown = day.value;
  if (shown === null) return null;
  const days = shown.days.includes(shown.date) ? shown.days : [shown.date, ...shown.days].toSorted().toReversed();
  const at = days.indexOf(shown.date);
  const to = (other: string | undefined, label: string, sign: string) => (
    <button type="button" disabled={other === undefined} aria-label={label} onClick={() => other && openDay(other)}>
      {sign}
    </button>
  );
  return (
    <div class="days">
      {to(days[at + 1], 'The day before', '‹')}
      <label>
        <span class="unseen">Day</span>
        <select value={date.value ?? shown.date} onChange={(event) => openDay(event.currentTarget.value)}>
          {days.map((one) => (
            <option key={one} value={one}>
              {dayWords(one)}
            </option>
          ))}
        </select>
      </label>
      {to(days[at - 1], 'The day after', '›')}
      <span class="soft">Day {shown.digest.day.toLocaleString('en-GB')}</span>
    </div>
  );
}
