/** What was left out and why, what to mend, and what the checks find. */
import { checkEdition } from '#core/edition/check.ts';
import { REASON_WORDS } from '#core/edition/reasons.ts';
import { type Exclusion, ExclusionReason } from '#core/model.ts';
import { thousands } from '#core/text/numbers.ts';
import { type Html, html } from './html.ts';
import type { PreviewState } from './state.ts';

/** More than this of one reason are counted and not listed: the page stays light. */
const LISTED = 300;

/** The accounting of a composed day: the counts, then each reason with all that was left out for it. */
export function accountingView(state: PreviewState): Html {
  const { articles, statements, events, kept } = state.digest.accounting;
  return html`<div class="sheet">
<h2>From seeds to bullets</h2>
<table><tbody>
${row('articles read', articles)}${row('statements', statements)}${row('events', events)}${row('bullets printed', kept)}
</tbody></table>
${findings(state)}
${undated(state.excluded)}
<h2>Left out</h2>
${ExclusionReason.options.map((reason) => reasonList(reason, state))}
<h2>Made from</h2>
<div class="scroll"><table><tbody>${Object.entries(state.digest.inputs).map(
    ([name, hash]) => html`<tr><th scope="row">${name}</th><td><code>${hash ?? 'none'}</code></td></tr>`,
  )}</tbody></table></div>
</div>`;
}

const row = (label: string, count: number): Html =>
  html`<tr><th scope="row">${label}</th><td class="number">${thousands(count)}</td></tr>`;

function findings({ edition, digest, story }: PreviewState): Html {
  const found = checkEdition(edition, digest, story);
  if (found.length === 0) return html`<h2>Checks</h2><p>Nothing found.</p>`;
  const item = (finding: (typeof found)[number]): Html =>
    html`<li><span class="${finding.severity}">${finding.severity}</span> ${finding.where}: ${finding.message} (${finding.rule})</li>`;
  return html`<h2>Checks</h2><ul>${found.map(item)}</ul>`;
}

function undated(excluded: readonly Exclusion[]): Html | null {
  const items = excluded.filter((exclusion) => exclusion.reason === 'undated');
  if (items.length === 0) return null;
  const files = [...new Set(items.map((exclusion) => exclusion.file))];
  return html`<h2>Undated: to be mended</h2>
<ul>${files.map((file) => {
    const own = items.filter((exclusion) => exclusion.file === file);
    const detail = own.find((exclusion) => exclusion.detail !== undefined)?.detail;
    const remedy =
      detail ?? `write ${file.replace(/\.[^./]+$/, '')}.meta.yaml beside it, with a line “published: YYYY-MM-DD”`;
    return html`<li><strong>${file}</strong>, ${String(own.length)} left out: ${remedy}</li>`;
  })}</ul>`;
}

function reasonList(reason: ExclusionReason, { excluded, digest }: PreviewState): Html | null {
  const own = excluded.filter((exclusion) => exclusion.reason === reason);
  const count = digest.accounting.excluded[reason] ?? own.length;
  if (count === 0) return null;
  const place = (exclusion: Exclusion): Html =>
    html`<tr><td>${exclusion.file}</td><td class="number">${exclusion.start}–${exclusion.end}</td><td>${exclusion.detail ?? ''}</td></tr>`;
  const more = own.length - LISTED;
  return html`<details><summary><strong>${thousands(count)}</strong> ${REASON_WORDS[reason][count === 1 ? 0 : 1]} <code>${reason}</code></summary>
<div class="scroll"><table><thead><tr><th scope="col">file</th><th scope="col">from–to</th><th scope="col">why</th></tr></thead>
<tbody>${own.slice(0, LISTED).map(place)}</tbody></table></div>${more > 0 ? html`<p>… and ${more} more</p>` : null}</details>
`;
}
