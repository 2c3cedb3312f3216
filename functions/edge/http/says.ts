import type { Context } from 'hono';
import { MESSAGES, type MessageName } from '#core/pages/messages.ts';
import { messagePage } from '#core/pages/pages.ts';

/** A page that only says something, with the status that belongs to it. */
export const says = (context: Context, name: MessageName): Response | Promise<Response> =>
  context.html(messagePage(name), MESSAGES[name].status);
