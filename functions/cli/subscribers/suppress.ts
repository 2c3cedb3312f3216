import { addressHashOf } from '#core/delivery/address.ts';
import { suppressAddress } from '#edge/people/suppress-address.ts';
import { EXIT, message } from '../output.ts';
import { addressOf, type SubscriberOptions, subscriberPlace } from './place.ts';

interface SuppressOptions extends SubscriberOptions {
  /** Takes an operator's suppression back. */
  readonly lift?: boolean;
  readonly dryRun?: boolean;
}

/** `daybrief subscribers suppress STORY ADDRESS`: no story mails it any more. @returns the exit code */
export async function run(story: string, text: string, options: SuppressOptions): Promise<number> {
  const address = addressOf(text);
  const { salt, ...place } = await subscriberPlace(story, options);
  const hash = addressHashOf(salt, address);
  const [held] = await place.suppressions.find([hash]);
  const would = options.dryRun ? 'would be' : 'is';
  if (options.lift) {
    if (held?.reason !== 'operator') {
      message(`${address} is ${held ? `suppressed by ${held.reason}, which is not lifted` : 'not suppressed'}`);
      return EXIT.failed;
    }
    if (!options.dryRun) await place.suppressions.lift(hash, 'operator');
    message(`${address} ${would} free to subscribe again, by the form`);
    return EXIT.done;
  }
  if (!options.dryRun) await suppressAddress(place, salt, address, 'operator');
  message(`${address} ${would} suppressed in every story`);
  return EXIT.done;
}
