import { planOnStack, tellPlanned } from './plan-on-stack.ts';
import { mailingStack, runOf, type SendOptions, sendingOf } from './sending.ts';

/**
 * `daybrief send STORY DATE`: plans a run, or goes on with one that was stopped.
 * @returns the exit code: 1 where nothing is sent
 */
export async function run(
  story: string,
  date: string,
  options: SendOptions & { readonly anotherDay?: boolean },
): Promise<number> {
  const name = runOf(story, date, options);
  const answer = await plan({ ...name, anotherDay: options.anotherDay ?? false }, options);
  return tellPlanned(name, answer);
}

async function plan(event: object, options: SendOptions): Promise<unknown> {
  if (!options.local) return planOnStack((await mailingStack(options)).mail, event);
  const { planHandler } = await import('../plan.ts');
  const runtime = await sendingOf(options);
  // The answer says it all.
  return planHandler({ ...runtime, lambda: { ...runtime.lambda, ...QUIET } })(event);
}

const nothing = (): undefined => undefined;
const QUIET = {
  logger: { info: nothing },
  metrics: { addMetric: nothing, addDimension: nothing, publishStoredMetrics: nothing },
};
