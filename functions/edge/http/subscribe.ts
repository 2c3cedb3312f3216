/** GET and POST /subscribe: the form of a new subscriber. */
import { Hono } from 'hono';
import { normaliseAddress } from '#core/delivery/address.ts';
import { PAGE_PATHS } from '#core/delivery/links.ts';
import { Cadence } from '#core/delivery/subscriber.ts';
import { InputError } from '#core/errors.ts';
import { messagePage, storiesPage, subscribePage } from '#core/pages/pages.ts';
import type { Story } from '#core/story/schema.ts';
import type { PeopleAppParts } from './app.ts';
import { fieldOf, formOf, isForeign } from './form.ts';
import { says } from './says.ts';
import { sourceOf } from './source.ts';

/**
 * The answer comes when the first, the second, … of such stretches is over, in milliseconds. Whether an address is known,
 * and so whether a mail is sent, changes how long the work takes: all of it is done within the first, or the rest is
 * told in steps that say little.
 */
const STEP_MS = 700;

export function subscribeRoutes({ subscribing, stories, originKey, ...parts }: PeopleAppParts): Hono {
  const app = new Hono();

  /** One whose settings are wrong costs the others nothing; whoever asks for it by its name is told. */
  const readable = async (): Promise<Story[]> => {
    const read = (id: string) =>
      stories.get(id).catch((error: unknown) => {
        if (!(error instanceof InputError)) throw error;
        parts.failed(PAGE_PATHS.subscribe, error);
        return null;
      });
    return (await Promise.all((await stories.ids()).map(read))).filter((story) => story !== null);
  };

  app.get(PAGE_PATHS.subscribe, async (context) => {
    const id = context.req.query('story');
    if (id === undefined) {
      const [story, ...more] = await readable();
      if (story === undefined || more.length > 0) return context.html(storiesPage(story ? [story, ...more] : []));
      return context.html(emptyForm(story));
    }
    const story = await stories.get(id);
    return story === null ? says(context, 'noStory') : context.html(emptyForm(story));
  });

  app.post(PAGE_PATHS.subscribe, async (context) => {
    const began = parts.now();
    if (isForeign(context, parts.site)) return says(context, 'foreign');
    const form = await formOf(context);
    if (form === null) return says(context, 'notForm');
    const story = await stories.get(fieldOf(form, 'story'));
    if (story === null) return says(context, 'noStory');
    const cadence = Cadence.catch('daily').parse(fieldOf(form, 'cadence'));
    const typed = fieldOf(form, 'address');
    const checked = normaliseAddress(typed);
    if (!checked.ok)
      return context.html(subscribePage(story, { address: typed, cadence, fault: faultOf(checked.why) }), 400);
    const source = sourceOf({
      throughSite: (await originKey()) !== null,
      viewer: context.req.header('cloudfront-viewer-address'),
      peer: parts.peer(context),
    });
    const taken = await subscribing.ask(story, { address: checked.address, cadence, source });
    await parts.wait(STEP_MS - ((parts.now() - began) % STEP_MS));
    if (taken) return context.html(messagePage('checkMail', story, again(story)));
    context.header('Retry-After', '3600');
    return says(context, 'tooOften');
  });

  return app;
}

const faultOf = (why: string): string => `This address cannot be used: ${why}.`;

const emptyForm = (story: Story): string => subscribePage(story, { address: '', cadence: 'daily', fault: '' });

const again = ({ id }: Story) => [{ href: `${PAGE_PATHS.subscribe}?story=${id}`, text: 'Ask once more' }];
