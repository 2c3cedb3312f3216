/** What the checks find: each with where, and how to mend it. */

import { signal } from '@preact/signals';
import type { FindingView } from '../../api.ts';
import { select } from '../actions.ts';
import { askLinks } from '../client.ts';
import { SeedLink } from '../inspector/seed-link.tsx';
import { bullets, day, findings } from '../state.ts';
import { head } from '../words.ts';

const SIZE_WARNING = 90_000;
const SIZE_ERROR = 102_400;

export function Findings() {
  const shown = day.value;
  if (shown === null) return null;
  const { bytes } = shown;
  return (
    <>
      <h2>Findings</h2>
      <p class="size">
        <label for="size">Size of the email</label>
        <meter id="size" min={0} max={SIZE_ERROR} high={SIZE_WARNING} optimum={0} value={bytes} />
        <span>
          {bytes.toLocaleString('en-GB')} bytes; warning at {SIZE_WARNING.toLocaleString('en-GB')}, error at{' '}
          {SIZE_ERROR.toLocaleString('en-GB')}
        </span>
      </p>
      {findings.value.length === 0 ? <p>Nothing found.</p> : null}
      <Links date={shown.date} />
      {(['error', 'warning'] as const).map((severity) => (
        <Listed
          key={severity}
          severity={severity}
          findings={findings.value.filter((one) => one.severity === severity)}
        />
      ))}
    </>
  );
}

/** What the links came to, by day: they are asked when the editor wants it, and not again. */
const links = signal<{ readonly date: string; readonly found: readonly FindingView[] | string } | null>(null);

function Links({ date }: { date: string }) {
  const asked = links.value?.date === date ? links.value.found : null;
  const check = async () => {
    links.value = { date, found: 'asking the links …' };
    const found = await askLinks(date)
      .then((got) => got.findings)
      .catch((error: Error) => error.message);
    links.value = { date, found };
  };
  return (
    <div class="links">
      <p class="row">
        <button type="button" onClick={() => check()}>
          Ask the links
        </button>
        <span class="soft" role="status">
          {asked === null ? 'whether each still leads somewhere; the outlets see that one looks' : null}
          {typeof asked === 'string' ? asked : null}
          {Array.isArray(asked) && asked.length === 0 ? 'Every link leads somewhere.' : null}
        </span>
      </p>
      {typeof asked === 'object' && asked !== null
        ? (['error', 'warning'] as const).map((severity) => (
            <Listed key={severity} severity={severity} findings={asked.filter((one) => one.severity === severity)} />
          ))
        : null}
    </div>
  );
}

function Listed({ severity, findings }: { severity: string; findings: readonly FindingView[] }) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h3>{severity === 'error' ? 'To be mended' : 'To be looked at'}</h3>
      <ul class="findings">
        {findings.map(({ rule, where, message, event }, at) => (
          <li key={at} class={severity}>
            <p>
              <span class="chip">{rule}</span> {message}
            </p>
            <p class="soft small">
              {event === null ? (
                <Where where={where} />
              ) : (
                <button type="button" class="link" onClick={() => select(event, { show: true, focus: true })}>
                  {head(bullets.value.find(({ bullet }) => bullet.id === event)?.bullet.text ?? where)}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where it is: a place in a seed file can be looked at. */
function Where({ where }: { where: string }) {
  const [, file, start, end] = /^(.+):(\d+)-(\d+)$/.exec(where) ?? [];
  if (file === undefined) return <>{where}</>;
  return <SeedLink place={{ file, start: Number(start), end: Number(end) }} words={where} />;
}
