import { addressHashOf } from '#core/delivery/address.ts';
import { listedSubscriber, whyNotAgain } from '#core/delivery/listed.ts';
import { InputError } from '#core/errors.ts';
import { EXIT, message } from '../output.ts';
import { addressOf, type SubscriberOptions, subscriberPlace } from './place.ts';

interface AddOptions extends SubscriberOptions {
  readonly cadence: string;
  readonly sections?: string;
  readonly dryRun?: boolean;
}

/** `daybrief subscribers add STORY ADDRESS`: somebody who asked an operator for it. @returns the exit code */
export async function run(storyId: string, text: string, options: AddOptions): Promise<number> {
  const address = addressOf(text);
  const { story, salt, subscribers, suppressions, asked } = await subscriberPlace(storyId, options);
  const cells = { address, cadence: options.cadence, sections: options.sections ?? '', status: '' };
  const listed = listedSubscriber(cells, { story, salt, origin: 'operator', asked });
  if (!listed.ok) throw new InputError(listed.why);
  const { subscriber } = listed;
  const [suppression] = await suppressions.find([addressHashOf(salt, address)]);
  if (suppression !== undefined)
    throw new InputError(`${address} is suppressed (${suppression.reason}, ${suppression.since}) and was not added`);
  const held = await subscribers.get(storyId, subscriber.id);
  const why = held && whyNotAgain(held.value);
  if (why) throw new InputError(`${address} was not added: ${why}`);
  if (held?.value.status === 'active') {
    message(`${address} gets ${storyId} already`);
    return EXIT.done;
  }
  if (!options.dryRun && !(await subscribers.put(subscriber, held?.version ?? null)))
    throw new InputError(`the row of ${address} has just changed: try again`);
  message(`${address} ${options.dryRun ? 'would be' : 'is'} added to ${storyId}`);
  return EXIT.done;
}
