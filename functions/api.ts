/** Behind the site's CloudFront: the pages on which people subscribe, confirm, choose and leave. */
import type { Hono } from 'hono';
import { getConnInfo, handle } from 'hono/aws-lambda';
import { peopleApp } from '#edge/http/app.ts';
import { peopleAppParts } from '#edge/people/people-runtime.ts';
import { lambdaRuntime } from '#edge/runtime.ts';
import { withoutAddresses } from '#edge/without-addresses.ts';

function makeApp(): Hono {
  const { logger } = lambdaRuntime();
  return peopleApp(
    peopleAppParts({
      peer: (context) => getConnInfo(context).remote.address,
      failed: (path, error) => logger.info('a request failed', { path, ...faultOf(error) }),
    }),
  );
}

function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, message: withoutAddresses(error.message) };
}

let answer: ReturnType<typeof handle> | undefined;

/** What Lambda calls. */
export const handler: ReturnType<typeof handle> = async (event, context) => {
  answer ??= handle(makeApp());
  return answer(event, context);
};
