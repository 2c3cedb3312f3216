/** What the checks find, as the page shows it. Asked for behind the day: what reads markup is loaded only then. */
import type { Finding } from '#core/edition/check.ts';
import { findingsOf } from '#core/findings.ts';
import type { EventId } from '#core/model.ts';
import { checkReachable, web } from '#edge/editions/check-links.ts';
import type { FindingView } from '../api.ts';
import { bulletsOf, type ComposedState, overridesIn } from './day-view.ts';

export const findingViews = (state: ComposedState): FindingView[] =>
  findingsOf({
    day: state.composed,
    edition: state.edition,
    story: state.given.story,
    seeds: state.loaded.seeds,
    overrides: overridesIn(state),
  }).map((finding) => viewOf(state, finding));

/** Asks every link of the edition whether it leads anywhere. */
export const linkViews = async (state: ComposedState): Promise<FindingView[]> =>
  (await checkReachable(state.composed.digest, web)).map((finding) => viewOf(state, finding));

const viewOf = (state: ComposedState, finding: Finding): FindingView => ({
  ...finding,
  event: aboutOf(state, finding),
});

/** The bullet that a finding is about: named by its id, or by the head of its text. */
function aboutOf(state: ComposedState, { where }: Finding): EventId | null {
  const head = /“([^”]*?)…?”$/.exec(where)?.[1];
  const bullet = bulletsOf(state).find(({ id, text }) => where === id || (head && text.startsWith(head)));
  return bullet?.id ?? null;
}
