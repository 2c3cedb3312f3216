/** The site as readers find it behind CloudFront: the public files of the bucket, and the pages of subscribers. */
import { runInNewContext } from 'node:vm';
import { Hono } from 'hono';
import * as z from 'zod';
import { PAGE_PATHS } from '#core/delivery/links.ts';
import { contentType } from '#edge/editions/content-type.ts';
import { peopleApp } from '#edge/http/app.ts';
import { peerOf } from '#edge/http/serve.ts';
import { peopleAppParts } from '#edge/people/people-runtime.ts';
import { readObject } from '#edge/s3-objects.ts';
import { publicPaths } from '../../cdk/constructs/public-paths.ts';
import type { Stage } from './stage.ts';

/** What CloudFront's function answers: where the file lies, or another answer at once. */
const Mapped = z.union([
  z.object({ uri: z.string() }),
  z.object({ statusCode: z.int(), headers: z.object({ location: z.object({ value: z.string() }) }).partial() }),
]);

/** @param url the address that the site has, for the links in mails */
export function localSite({ s3, bucket, story, env }: Stage, url: string, failed: (what: string) => void): Hono {
  const people = peopleApp(
    peopleAppParts(
      {
        peer: peerOf,
        failed: (path, error) => failed(`${path}: ${error instanceof Error ? error.message : String(error)}`),
      },
      { ...env, DAYBRIEF_SITE: url },
    ),
  );
  const site = new Hono();
  for (const path of Object.values(PAGE_PATHS)) site.all(path, (context) => people.fetch(context.req.raw, context.env));
  site.get('*', async (context) => {
    const mapped = map(context.req.path, story.id);
    if ('statusCode' in mapped) {
      const to = mapped.headers.location?.value;
      return to ? context.redirect(to) : context.text('Not found', 404);
    }
    const object = await readObject(s3, bucket, mapped.uri.slice(1));
    if (object === null) return context.text('Not found', 404);
    return context.body(new Uint8Array(object.bytes), 200, { 'Content-Type': contentType(mapped.uri) });
  });
  return site;
}

/** Asks the very function that the stack puts before the bucket. */
const map = (uri: string, story: string): z.infer<typeof Mapped> =>
  Mapped.parse(
    JSON.parse(
      String(
        runInNewContext(`${publicPaths([story])}\nJSON.stringify(handler(event))`, { event: { request: { uri } } }),
      ),
    ),
  );
