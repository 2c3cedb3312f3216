/**
 * /unsubscribe: a page with a button, and the one click of a mailbox provider (RFC 8058), which posts
 * `List-Unsubscribe=One-Click` to the same address, with no cookie and from nowhere. The token alone decides, in the
 * query or the form: the body may be of any type, empty or odd, and nobody who wants to leave is asked for more.
 */
import { type Context, Hono } from 'hono';
import { PAGE_PATHS } from '#core/delivery/links.ts';
import { readToken } from '#core/delivery/tokens.ts';
import { leavePage, leftPage } from '#core/pages/pages.ts';
import type { PeopleAppParts } from './app.ts';
import { fieldOf, formOf } from './form.ts';
import { says } from './says.ts';

export function unsubscribeRoutes({ subscribing, stories, secrets, now }: PeopleAppParts): Hono {
  const app = new Hono();
  const read = async (token: string) => readToken(await secrets.tokenKeys(), token, 'unsubscribe', now());
  const tokenOf = async (context: Context): Promise<string> =>
    context.req.query('t') ?? fieldOf(await formOf(context), 't');

  app.get(PAGE_PATHS.unsubscribe, async (context) => {
    const token = context.req.query('t') ?? '';
    const claims = await read(token);
    if (claims === null) return says(context, 'badLink');
    return context.html(leavePage(await known(stories, claims.story), token));
  });

  app.post(PAGE_PATHS.unsubscribe, async (context) => {
    const claims = await read(await tokenOf(context));
    if (claims === null) return says(context, 'badLink');
    // First what was asked for: who left is told so even where the story is gone or its settings are broken.
    await subscribing.leave(claims);
    return context.html(leftPage(await known(stories, claims.story)));
  });

  return app;
}

const known = (stories: PeopleAppParts['stories'], id: string) => stories.get(id).catch(() => null);
