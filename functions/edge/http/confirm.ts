/** GET /confirm, where the link of a mail leads, and POST /confirm, which its button sends. Reading it changes nothing. */
import { Hono } from 'hono';
import { PAGE_PATHS } from '#core/delivery/links.ts';
import { readToken } from '#core/delivery/tokens.ts';
import { confirmPage, messagePage } from '#core/pages/pages.ts';
import type { PeopleAppParts } from './app.ts';
import { fieldOf, formOf } from './form.ts';
import { says } from './says.ts';

export function confirmRoutes({ subscribing, stories, secrets, now }: PeopleAppParts): Hono {
  const app = new Hono();
  const read = async (token: string) => readToken(await secrets.tokenKeys(), token, 'confirm', now());

  app.get(PAGE_PATHS.confirm, async (context) => {
    const token = context.req.query('t') ?? '';
    const claims = await read(token);
    const story = claims && (await stories.get(claims.story));
    return story ? context.html(confirmPage(story, token)) : says(context, 'badLink');
  });

  app.post(PAGE_PATHS.confirm, async (context) => {
    const form = await formOf(context);
    if (form === null) return says(context, 'notForm');
    const claims = await read(fieldOf(form, 't'));
    const story = claims && (await stories.get(claims.story));
    if (!claims || !story || !(await subscribing.confirm(claims))) return says(context, 'badLink');
    return context.html(messagePage('confirmed', story, [{ href: `/${story.id}/`, text: 'Read the editions so far' }]));
  });

  return app;
}
