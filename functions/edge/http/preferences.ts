/** /preferences: sections, daily or weekly; and from there to leave, or to have one's data deleted. */
import { Hono } from 'hono';
import { PAGE_PATHS } from '#core/delivery/links.ts';
import { Cadence } from '#core/delivery/subscriber.ts';
import { chosenSections } from '#core/delivery/subscription.ts';
import { readToken } from '#core/delivery/tokens.ts';
import { MESSAGES } from '#core/pages/messages.ts';
import { gonePage, leftPage, preferencesPage } from '#core/pages/pages.ts';
import type { PeopleAppParts } from './app.ts';
import { fieldOf, formOf } from './form.ts';
import { says } from './says.ts';

export function preferencesRoutes({ subscribing, stories, secrets, now }: PeopleAppParts): Hono {
  const app = new Hono();
  const read = async (token: string) => readToken(await secrets.tokenKeys(), token, 'preferences', now());

  app.get(PAGE_PATHS.preferences, async (context) => {
    const token = context.req.query('t') ?? '';
    const claims = await read(token);
    if (claims === null) return says(context, 'badLink');
    const [story, subscriber] = [await stories.get(claims.story), await subscribing.find(claims)];
    if (story === null || subscriber === null) return context.html(gonePage(story, token), MESSAGES.gone.status);
    return context.html(preferencesPage(story, subscriber, { token }));
  });

  app.post(PAGE_PATHS.preferences, async (context) => {
    const form = await formOf(context);
    if (form === null) return says(context, 'notForm');
    const token = fieldOf(form, 't');
    const claims = await read(token);
    if (claims === null) return says(context, 'badLink');
    const act = fieldOf(form, 'act');
    if (act === 'delete') {
      await subscribing.forget(claims);
      return says(context, 'deleted');
    }
    if (act === 'leave') {
      await subscribing.leave(claims);
      return context.html(leftPage(await stories.get(claims.story).catch(() => null)));
    }
    const story = await stories.get(claims.story);
    const held = await subscribing.find(claims);
    if (story === null || held === null) return context.html(gonePage(story, token), MESSAGES.gone.status);
    const cadence = Cadence.catch(held.cadence).parse(fieldOf(form, 'cadence'));
    const sections = chosenSections(
      story.sections.map(({ id }) => id),
      form.get('section') ?? [],
    );
    if (sections?.length === 0) {
      const asked = { ...held, cadence, sections };
      return context.html(preferencesPage(story, asked, { token, fault: NONE_CHOSEN }), 400);
    }
    const subscriber = await subscribing.choose(claims, { cadence, sections });
    if (subscriber === null) return context.html(gonePage(story, token), MESSAGES.gone.status);
    return context.html(preferencesPage(story, subscriber, { token, note: 'Your choices are saved.' }));
  });

  return app;
}

const NONE_CHOSEN = 'Choose one section at least, or leave the list below.';
