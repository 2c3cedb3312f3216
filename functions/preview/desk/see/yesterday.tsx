/** Yesterday's edition beside today's, so that one sees what is told again. */
import type { Digest } from '#core/model.ts';
import { askYesterday } from '../client.ts';
import { day } from '../state.ts';
import { useAnswer } from '../use-answer.ts';
import { dayWords } from '../words.ts';

export function Yesterday() {
  const shown = day.value;
  const date = shown?.date ?? '';
  const { value, wrong } = useAnswer(`yesterday ${date}`, () => askYesterday(date));
  if (shown === null) return null;
  return (
    <div class="beside">
      <div>
        <h2>{value === null ? 'Yesterday' : dayWords(value.date)}</h2>
        {value === null ? <p class="soft">{wrong ?? 'Composing …'}</p> : null}
        {value?.problem ? <p class="soft">{value.problem}</p> : null}
        {value?.digest ? (
          <>
            <p class="soft">{value.published ? 'As it was published' : 'Not published: as it would be composed'}</p>
            <Listed digest={value.digest} />
          </>
        ) : null}
      </div>
      <div>
        <h2>{dayWords(shown.date)}</h2>
        <p class="soft">As it is now</p>
        <Listed digest={shown.digest} />
      </div>
    </div>
  );
}

const Listed = ({ digest }: { digest: Digest }) => (
  <>
    {digest.sections.map((section) => (
      <section key={section.id}>
        <h3>{section.heading}</h3>
        <ul>
          {section.items.map((bullet) => (
            <li key={bullet.id}>
              {bullet.text} {bullet.status === 'update' ? <span class="chip">update</span> : null}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);
