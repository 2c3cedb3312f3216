import { subscriberIdOf } from '#core/delivery/address.ts';
import { leave } from '#core/delivery/subscription.ts';
import { changeSubscriber } from '#edge/people/change-subscriber.ts';
import { forgetAddress } from '#edge/people/subscribing.ts';
import { EXIT, message } from '../output.ts';
import { addressOf, type SubscriberOptions, subscriberPlace } from './place.ts';

interface RemoveOptions extends SubscriberOptions {
  /** Removes the data from every story, and keeps a hash among the suppressions. */
  readonly delete?: boolean;
  readonly dryRun?: boolean;
}

/** `daybrief subscribers remove STORY ADDRESS`: as if its owner had left. @returns the exit code */
export async function run(story: string, text: string, options: RemoveOptions): Promise<number> {
  const address = addressOf(text);
  const { salt, ...place } = await subscriberPlace(story, options);
  const id = subscriberIdOf(salt, story, address);
  const held = await place.subscribers.get(story, id);
  const would = options.dryRun ? 'would be' : 'is';
  if (options.delete) {
    if (!options.dryRun) await forgetAddress({ ...place, stories: () => place.stories.ids() }, salt, address);
    message(`${address} ${would} deleted from every story, and its hash suppressed`);
    return EXIT.done;
  }
  const next = leave(held?.value ?? null);
  if (next === null) {
    message(held === null ? `${address} is not on the list of ${story}` : `${address} is ${held.value.status} already`);
    return EXIT.done;
  }
  if (!options.dryRun) await changeSubscriber(place.subscribers, { story, id }, leave);
  message(`${address} ${would} off the list of ${story}`);
  return EXIT.done;
}
