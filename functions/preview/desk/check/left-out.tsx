/** Everything that is not in the edition, by reason, and the numbers from seeds to bullets. */
import { useState } from 'preact/hooks';
import { REASON_WORDS } from '#core/edition/reasons.ts';
import { ExclusionReason } from '#core/model.ts';
import { askExcluded } from '../client.ts';
import { SeedLink } from '../inspector/seed-link.tsx';
import { Scroll } from '../scroll.tsx';
import { day } from '../state.ts';
import { useAnswer } from '../use-answer.ts';
import { count, head } from '../words.ts';

export function LeftOut() {
  const shown = day.value;
  if (shown === null) return null;
  const { articles, statements, events, kept, excluded } = shown.digest.accounting;
  const rows = [
    ['articles read', articles],
    ['statements', statements],
    ['events', events],
    ['bullets printed', kept],
  ] as const;
  const reasons = ExclusionReason.options
    .map((reason) => [reason, excluded[reason] ?? 0] as const)
    .filter(([, number]) => number > 0)
    .toSorted(([, a], [, b]) => b - a);
  return (
    <>
      <h2>From seeds to bullets</h2>
      <dl class="figures">
        {rows.map(([label, number]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number.toLocaleString('en-GB')}</dd>
          </div>
        ))}
      </dl>
      <h2>Left out, by reason</h2>
      {reasons.map(([reason, number]) => (
        <Reason key={reason} reason={reason} number={number} />
      ))}
      <h2>Made from</h2>
      <dl class="pairs">
        {Object.entries(shown.digest.inputs).map(([name, hash]) => (
          <>
            <dt>{name}</dt>
            <dd>
              <code>{hash?.slice(0, 16) ?? 'none'}</code>
            </dd>
          </>
        ))}
      </dl>
    </>
  );
}

function Reason({ reason, number }: { reason: ExclusionReason; number: number }) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{number.toLocaleString('en-GB')}</strong> {REASON_WORDS[reason][number === 1 ? 0 : 1]}{' '}
        <code class="soft">{reason}</code>
      </summary>
      {reason === 'known' ? (
        <p class="soft">
          Yesterday’s edition told these. What stands alone among them is found below the fold too, and can be taken
          from there all the same: it then goes out by an override.
        </p>
      ) : null}
      {open ? <Items reason={reason} /> : null}
    </details>
  );
}

function Items({ reason }: { reason: string }) {
  const date = day.value?.date ?? '';
  const { value, wrong } = useAnswer(`excluded ${date} ${reason}`, () => askExcluded(date, reason));
  if (wrong !== null) return <p class="wrong">{wrong}</p>;
  if (value === null) return <p class="soft">Reading …</p>;
  return (
    <Scroll class="scroll" label={`Left out: ${reason}`}>
      <table class="left-out">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Text</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {value.items.map(({ file, start, end, text, detail }) => (
            <tr key={`${file}:${start}-${end}`}>
              <td>
                <SeedLink place={{ file, start, end }} words={file} />
                <span class="soft small">
                  {' '}
                  {start}–{end}
                </span>
              </td>
              <td>{head(text, 160)}</td>
              <td class="soft">{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {value.count > value.items.length ? (
        <p class="soft">… and {count(value.count - value.items.length, 'more', 'more')}</p>
      ) : null}
    </Scroll>
  );
}
