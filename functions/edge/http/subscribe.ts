/** GET and POST /subscribe: the form of a new subscriber. */
import { Hono } from 'hono';
import { normaliseAddress } from '#core/delivery/address.ts';
import { PAGE_PATHS } from '#core/delivery/links.ts';
import { Cadence } from '#core/delivery/subscriber.ts';
import { messagePage, storiesPage, subscribePage } from '#core/pages/pages.ts';
import type { Story } from '#core/story/schema.ts';
import type { PeopleAppParts } from './app.ts';
import { fieldOf, formOf, isForeign } from './form.ts';
import { says } from './says.ts';
import { sourceOf } from './source.ts';

/**
 * Milliseconds that the answer takes at least. Whether an address is known, and so whether a mail is sent, changes how
 * long the work takes; all of it is done within this.
 */
const ANSWER_MS = 700;

export function subscribeRoutes({ subscribing, stories, originKey, ...parts }: PeopleAppParts): Hono {
  const app = new Hono();

  app.get(PAGE_PATHS.subscribe, async (context) => {
    const ids = await stories.ids();
    const id = context.req.query('story') ?? (ids.length === 1 ? ids[0] : undefined);
    if (id === undefined) {
      const all = await Promise.all(ids.map((one) => stories.get(one)));
      return context.html(storiesPage(all.filter((story) => story !== null)));
    }
    const story = await stories.get(id);
    if (story === null) return says(context, 'noStory');
    return context.html(subscribePage(story, { address: '', cadence: 'daily', fault: '' }));
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
    await parts.wait(Math.max(0, ANSWER_MS - (parts.now() - began)));
    if (taken) return context.html(messagePage('checkMail', story, again(story)));
    context.header('Retry-After', '3600');
    return says(context, 'tooOften');
  });

  return app;
}

const faultOf = (why: string): string => `This address cannot be used: ${why}.`;

const again = ({ id }: Story) => [{ href: `${PAGE_PATHS.subscribe}?story=${id}`, text: 'Ask once more' }];
