/** The seed files of the day, to read in and to write from. */
import { useState } from 'preact/hooks';
import { askSeeds } from '../client.ts';
import { bullets, day, seedAt } from '../state.ts';
import { useAnswer } from '../use-answer.ts';
import { SeedText } from './seed-text.tsx';

export function Seeds() {
  const date = day.value?.date ?? '';
  const { value, wrong } = useAnswer(`seeds ${date}`, () => askSeeds(date));
  const [query, setQuery] = useState('');
  if (wrong !== null) return <p class="wrong">{wrong}</p>;
  if (value === null) return <p class="soft">Reading …</p>;
  const found = value.files.filter(({ file, outlet }) =>
    `${file} ${outlet}`.toLowerCase().includes(query.toLowerCase()),
  );
  const file = seedAt.value?.file ?? found[0]?.file ?? null;
  const cited = bullets.value.flatMap(({ bullet }) => bullet.citations.filter((one) => one.file === file));
  const place = seedAt.value?.end ? seedAt.value : cited[0];
  return (
    <div class="seeds">
      <div>
        <h2>Seed files</h2>
        <p>
          <label for="seed-search">Search</label>{' '}
          <input
            id="seed-search"
            type="search"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </p>
        <ul class="file-list">
          {found.slice(0, 200).map((one) => (
            <li key={one.file}>
              <button
                type="button"
                class="link"
                aria-current={one.file === file ? 'true' : undefined}
                onClick={() => {
                  seedAt.value = { file: one.file, start: 0, end: 0 };
                }}
              >
                {one.file}
              </button>
              <span class="soft small">
                {one.outlet ?? ''} {one.cited > 0 ? `cited ${one.cited}×` : ''}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {file === null ? null : <SeedText key={file} place={place ?? { file, start: 0, end: 0 }} marks={cited} />}
    </div>
  );
}
