/**
 * The page of the local SES that shows what was sent. It puts each mail into a frame, where pages of subscribers refuse to
 * be shown: here every link of a mail opens a page of its own, as it does in a mailbox.
 */
import { Hono } from 'hono';

/** @param upstream the page's own address */
export function mailViewer(upstream: string): Hono {
  const viewer = new Hono();
  viewer.all('*', async ({ req }) => {
    const { pathname, search } = new URL(req.url);
    const answer = await fetch(new URL(pathname + search, upstream), { method: req.method });
    const text = await answer.text();
    const type = answer.headers.get('content-type') ?? 'text/plain';
    const shown = pathname === '/store' ? text.replaceAll('<head>', '<head><base target=\\"_blank\\">') : text;
    return new Response(shown, { status: answer.status, headers: { 'Content-Type': type } });
  });
  return viewer;
}
