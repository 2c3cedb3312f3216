import { InputError } from '#core/errors.ts';
import { resendSubmitting } from '#edge/sending/resend-run.ts';
import { EXIT, message, result } from './output.ts';
import { runOf, type SendOptions, sendingOf } from './sending.ts';

/**
 * `daybrief resend STORY DATE --submitting`: sends again what may have been accepted, where a person says `--yes`; those
 * readers may get it twice. @returns the exit code
 */
export async function run(
  story: string,
  date: string,
  options: SendOptions & { readonly submitting?: boolean; readonly yes?: boolean },
): Promise<number> {
  const name = runOf(story, date, options);
  if (!options.submitting)
    throw new InputError('resend: say --submitting, for those possibly accepted; what waits is sent by daybrief send');
  const dry = !options.yes;
  const runtime = await sendingOf(options);
  const { recipients, batches, young } = await resendSubmitting(runtime.plan(story), name, dry);
  await result(`${recipients} recipients in ${batches} batches ${dry ? 'would be' : 'are'} sent to again`);
  if (young > 0) message(`${young} more are in calls that may still be answered: ask again in a quarter of an hour`);
  if (dry && recipients > 0) message('nothing was changed: some may get it twice; --yes sends');
  return EXIT.done;
}
