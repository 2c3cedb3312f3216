/** Who may ask: pages of other sites must not read the desk or change anything, not even through a name of their own. */
import type { MiddlewareHandler } from 'hono';

/** The header that every change carries; pages of other sites cannot know its value. */
export const TOKEN_HEADER = 'x-desk-token';

export interface GuardOptions {
  /** `127.0.0.1:4321` and the other names of this machine, as a Host header gives them. */
  readonly hosts: () => readonly string[];
  readonly token: string;
}

/** The Host header defeats DNS rebinding; Origin, and the token for all that changes something, other sites' scripts. */
export function guard({ hosts, token }: GuardOptions): MiddlewareHandler {
  return async (context, next) => {
    const { method } = context.req;
    if (!['GET', 'HEAD', 'POST'].includes(method)) return context.text('only GET, HEAD and POST\n', 405);
    const names = hosts();
    if (!names.includes(context.req.header('host') ?? '')) return context.text('unknown host\n', 421);
    const origin = context.req.header('origin');
    const own = names.some((name) => origin === `http://${name}`);
    if (origin !== undefined && !own) return context.text('unknown origin\n', 403);
    if (method === 'POST') {
      if (!own) return context.json({ error: 'a change comes from the desk’s own page' }, 403);
      if (context.req.header(TOKEN_HEADER) !== token)
        return context.json({ error: 'the desk was started anew meanwhile: it joins again in a moment' }, 403);
    }
    return next();
  };
}
