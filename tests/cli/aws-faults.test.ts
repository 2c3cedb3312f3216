import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daybrief } from '#tests/support/cli.ts';

/** Answers every call as a service refuses it: the name in the path. */
const server = createServer((request, response) => refuse(response, request.url?.replaceAll('/', '') ?? ''));
const refuse = (response: ServerResponse, code: string): void => {
  response.writeHead(403, { 'content-type': 'text/xml' });
  response.end(`<ErrorResponse><Error><Code>${code}</Code><Message>not for you</Message></Error></ErrorResponse>`);
};
let port = 0;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const KEYS = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_PROFILE: '', AWS_REGION: 'us-east-1' };
const NOBODY = {
  AWS_CONFIG_FILE: '/nowhere',
  AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
  AWS_EC2_METADATA_DISABLED: 'true',
};

test.each<readonly [string, () => Record<string, string>, number, RegExp]>([
  ['no region', () => ({ ...KEYS, ...NOBODY, AWS_REGION: '' }), 2, /no region of AWS is named: set AWS_REGION/],
  ['no credentials', () => ({ ...NOBODY, AWS_REGION: 'us-east-1' }), 2, /Could not load credentials.*: sign in/],
  ['expired', () => ({ ...KEYS, AWS_ENDPOINT_URL: at('ExpiredToken') }), 2, /credentials \(ExpiredToken\): sign in/],
  [
    'a wrong clock',
    () => ({ ...KEYS, AWS_ENDPOINT_URL: at('RequestTimeTooSkewed') }),
    2,
    /clock of this machine is wrong/,
  ],
  ['not allowed', () => ({ ...KEYS, AWS_ENDPOINT_URL: at('AccessDenied') }), 1, /AWS does not allow it: not for you/],
  ['nobody listens', () => ({ ...KEYS, AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }), 1, /no answer \(.*127\.0\.0\.1:1\)/],
])('%s: one line that says what to do', async (_what, env, code, says) => {
  const done = await daybrief(['status', 'harbour'], env());
  expect(done).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(says) });
  expect(done.stderr.split('\n')).toHaveLength(2);
  expect(done.stderr).not.toContain('DAYBRIEF_DEBUG');
});

const at = (code: string): string => `http://127.0.0.1:${port}/${code}`;

test.each([
  ['send', {}, /DAYBRIEF_BUCKET: it is missing/],
  ['report', { DAYBRIEF_BUCKET: 'bucket', DAYBRIEF_WORKERS: 'many' }, /DAYBRIEF_WORKERS: /],
])('%s --local with a wrong environment names the variable', async (command, env, says) => {
  const done = await daybrief([command, 'harbour', '2025-03-02', '--local'], { ...KEYS, ...env });
  expect(done).toMatchObject({ code: 2, stderr: expect.stringMatching(says) });
});
