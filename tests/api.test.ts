import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { dynamoSubscribers } from '#edge/people/dynamo-subscribers.ts';
import { aSubscriber } from '#tests/support/people.ts';
import { type PeopleServers, startPeopleServers } from '#tests/support/people-servers.ts';
import { handler } from '../functions/api.ts';

let servers: PeopleServers;
beforeAll(async () => {
  servers = await startPeopleServers();
  for (const [name, value] of Object.entries({ ...servers.env, DAYBRIEF_ORIGIN_KEY: 'literal:shown-by-the-site' }))
    vi.stubEnv(name, value);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await servers.stop();
});
beforeEach(() => servers.ses.clear());

const Answer = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
  isBase64Encoded: z.boolean(),
});

/** An event as an HTTP API passes it on (payload format 2.0), of a request that came through CloudFront. */
async function call(
  method: string,
  path: string,
  query = '',
  form?: Record<string, string>,
  over: Record<string, string> = {},
) {
  const body = form ? Buffer.from(new URLSearchParams(form).toString()).toString('base64') : null;
  const event = {
    version: '2.0',
    routeKey: `ANY ${path}`,
    rawPath: path,
    rawQueryString: query,
    headers: {
      host: 'abc123.execute-api.us-east-1.amazonaws.com',
      'x-daybrief-origin': 'shown-by-the-site',
      'cloudfront-viewer-address': '198.51.100.7:46532',
      ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      ...over,
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'abc123',
      domainName: 'abc123.execute-api.us-east-1.amazonaws.com',
      domainPrefix: 'abc123',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '203.0.113.9', userAgent: 'test' },
      requestId: 'r',
      routeKey: `ANY ${path}`,
      stage: '$default',
      time: '10/Mar/2031:08:00:00 +0000',
      timeEpoch: 1_930_895_200_000,
    },
    body,
    isBase64Encoded: body !== null,
  };
  // @ts-expect-error the type of an event wants fields that an HTTP API does not send
  return Answer.parse(await handler(event));
}

test('one goes in, confirms by mail, chooses and leaves, all through Lambda, DynamoDB and SES', async () => {
  const store = dynamoSubscribers({ dynamo: servers.dynamo.dynamo, table: servers.env.DAYBRIEF_SUBSCRIBERS ?? '' });
  const ann = aSubscriber('ann@example.net');
  const held = async () => (await store.get(ann.story, ann.id))?.value;

  expect((await call('GET', '/subscribe', 'story=dock-strike')).body).toContain('Subscribe to Dock strike');
  const asked = await call('POST', '/subscribe', '', { story: 'dock-strike', address: ann.address, cadence: 'daily' });
  expect(asked.statusCode).toBe(200);
  expect(await held()).toMatchObject({ status: 'pending' });

  const [mail, ...more] = await servers.ses.mails();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ from: '"The Quay List" <list@example.org>', destination: { to: [ann.address] } });
  expect(mail?.headers).toContainEqual({ name: 'Auto-Submitted', value: 'auto-generated' });
  const token = /\/confirm\?t=([\w-]+)/.exec(mail?.body.text ?? '')?.[1] ?? '';
  expect((await call('POST', '/confirm', '', { t: token })).statusCode).toBe(200);
  expect(await held()).toMatchObject({ status: 'active' });
  expect((await call('POST', '/confirm', '', { t: token })).statusCode).toBe(400);
});

test('what did not come through the site is refused', async () => {
  const answer = await call('GET', '/subscribe', 'story=dock-strike', undefined, { 'x-daybrief-origin': 'guess' });
  expect(answer.statusCode).toBe(403);
});
