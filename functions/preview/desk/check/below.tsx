/** The events that did not make it into the edition, each with why, to be searched and taken. */
import { signal } from '@preact/signals';
import { REASON_WORDS } from '#core/edition/reasons.ts';
import { change } from '../changes.ts';
import { askBelow } from '../client.ts';
import { SeedLink } from '../inspector/seed-link.tsx';
import { day, saving } from '../state.ts';
import { useAnswer } from '../use-answer.ts';
import { count } from '../words.ts';

const query = signal('');

export function Below() {
  const shown = day.value;
  const date = shown?.date ?? '';
  const q = query.value.trim();
  const asked = useAnswer(`below ${date} ${q}`, () => askBelow(date, q));
  if (shown === null) return null;
  const items = asked.value?.items ?? (q === '' ? shown.below : []);
  const number = asked.value?.count ?? (q === '' ? shown.belowCount : null);
  return (
    <>
      <h2>Below the fold</h2>
      <p class="row">
        <label for="below-search">Search</label>
        <input
          id="below-search"
          type="search"
          value={query.value}
          placeholder="words, outlet, reason"
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        <span class="soft" role="status">
          {number === null ? 'searching …' : count(number, 'event')}
          {number !== null && items.length < number ? `, the ${items.length} weightiest shown` : ''}
        </span>
      </p>
      {asked.wrong === null ? null : <p class="wrong">{asked.wrong}</p>}
      <ul class="below">
        {items.map((item) => (
          <li key={item.id}>
            <div>
              <p>{item.text}</p>
              <p class="facts">
                <span class="chip">{REASON_WORDS[item.reason][0]}</span>
                <span class="soft">{item.detail}</span>
                <span class={`standing ${item.standing}`}>{item.standing}</span>
                <span class="outlets">{item.outlets.join(', ')}</span>
                <SeedLink place={item} words={`Show in ${item.file}`} />
              </p>
            </div>
            <button
              type="button"
              disabled={saving.value}
              aria-label={`Take: ${item.text}`}
              onClick={() => change({ take: { event: item.id } })}
            >
              Take
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
