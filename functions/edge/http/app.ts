/**
 * The pages of subscribers as one web application: the same under Lambda and under Node's own server. The routes are in
 * the files beside this one; here is what holds for all of them.
 */
import { timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { PAGE_PATHS } from '#core/delivery/links.ts';
import { PAGE_POLICY } from '#core/pages/pages.ts';
import { isThrottling } from '../dynamo-rows.ts';
import type { StorySettings } from '../people/story-settings.ts';
import type { Subscribing } from '../people/subscribing.ts';
import type { PeopleSecrets } from '../secrets.ts';
import { confirmRoutes } from './confirm.ts';
import { ORIGIN_HEADER } from './origin-header.ts';
import { preferencesRoutes } from './preferences.ts';
import { says } from './says.ts';
import { subscribeRoutes } from './subscribe.ts';
import { unsubscribeRoutes } from './unsubscribe.ts';

export interface PeopleAppParts {
  readonly subscribing: Subscribing;
  readonly stories: StorySettings;
  readonly secrets: PeopleSecrets;
  /** Origin of the site that the pages belong to. */
  readonly site: string;
  /** What CloudFront shows in `ORIGIN_HEADER`; null where nothing stands before the application. */
  originKey(): Promise<string | null>;
  /** The address of the connection's other end. */
  peer(context: Context): string | undefined;
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<unknown>;
  /** Notes a request that failed, by its path. */
  failed(path: string, error: unknown): void;
}

/** Bytes of a body: a form of ours has some hundred. */
const MAX_BODY = 16 * 1024;

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': PAGE_POLICY,
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  // The address of a page holds its token.
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export function peopleApp(parts: PeopleAppParts): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
  });
  app.use(async (context, next) => {
    const key = await parts.originKey();
    if (key !== null && !isSame(context.req.header(ORIGIN_HEADER) ?? '', key)) return says(context, 'foreign');
    return next();
  });
  app.use(bodyLimit({ maxSize: MAX_BODY, onError: (context) => says(context, 'tooLarge') }));

  app.route('/', subscribeRoutes(parts));
  app.route('/', confirmRoutes(parts));
  app.route('/', unsubscribeRoutes(parts));
  app.route('/', preferencesRoutes(parts));

  for (const path of Object.values(PAGE_PATHS)) {
    app.all(path, (context) => {
      context.header('Allow', 'GET, HEAD, POST');
      return says(context, 'method');
    });
  }
  app.notFound((context) => says(context, 'notFound'));
  app.onError((error, context) => {
    parts.failed(context.req.path, error);
    if (!isThrottling(error)) return says(context, 'failed');
    context.header('Retry-After', '60');
    return says(context, 'busy');
  });
  return app;
}

function isSame(given: string, key: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}
