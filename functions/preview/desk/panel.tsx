/** The tabs, and the panel of the one that is open. */
import type { ComponentType } from 'preact';
import { toList } from './actions.ts';
import { Below } from './check/below.tsx';
import { Findings } from './check/findings.tsx';
import { HistoryList } from './check/history.tsx';
import { LeftOut } from './check/left-out.tsx';
import { OutboxList } from './check/outbox.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { Seeds } from './inspector/seeds.tsx';
import { EmailView } from './see/email.tsx';
import { InboxLine } from './see/inbox.tsx';
import { PageView } from './see/page.tsx';
import { TextView } from './see/text.tsx';
import { Yesterday } from './see/yesterday.tsx';
import { day, findings, TABS, type Tab, tab } from './state.ts';

const PANELS: Readonly<Record<Tab, ComponentType>> = {
  bullet: Inspector,
  email: EmailView,
  text: TextView,
  page: PageView,
  inbox: InboxLine,
  yesterday: Yesterday,
  below: Below,
  'left-out': LeftOut,
  findings: Findings,
  seeds: Seeds,
  history: HistoryList,
  outbox: OutboxList,
};

export function Panel() {
  const Open = PANELS[tab.value];
  return (
    <main class="panel">
      <button type="button" class="to-list" onClick={toList}>
        Back to the list
      </button>
      <div class="tabs" role="tablist" aria-label="Views" onKeyDown={arrows}>
        {TABS.map(([name, label]) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={tab.value === name}
            aria-controls="panel"
            tabIndex={tab.value === name ? 0 : -1}
            onClick={() => {
              tab.value = name;
            }}
          >
            {label}
            <Count name={name} />
          </button>
        ))}
      </div>
      <div
        class={`view view-${tab.value}`}
        id="panel"
        role="tabpanel"
        aria-labelledby={`tab-${tab.value}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the pattern for tabs wants it
        tabIndex={0}
      >
        <Open key={tab.value} />
      </div>
    </main>
  );
}

function Count({ name }: { name: Tab }) {
  const shown = day.value;
  if (shown === null) return null;
  const errors = findings.value.filter(({ severity }) => severity === 'error').length;
  const counts: Partial<Record<Tab, number>> = {
    below: shown.belowCount,
    findings: findings.value.length,
    history: shown.edits.entries.length,
    'left-out': Object.values(shown.digest.accounting.excluded).reduce((sum, one) => sum + (one ?? 0), 0),
  };
  const number = counts[name];
  if (!number) return null;
  const wrong = name === 'findings' && errors > 0;
  return <span class={wrong ? 'number wrong-number' : 'number'}>{number.toLocaleString('en-GB')}</span>;
}

/** Left and right go through the tabs, as the pattern for tabs wants. */
function arrows(event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const at = TABS.findIndex(([name]) => name === tab.value);
  const next = TABS[(at + by + TABS.length) % TABS.length];
  if (!next) return;
  tab.value = next[0];
  document.getElementById(`tab-${next[0]}`)?.focus();
}
