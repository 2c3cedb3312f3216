import { describe, expect, test } from 'vitest';
import { aSubscriber } from '#tests/support/people.ts';
import { headingOf, makePeople } from '#tests/support/people-app.ts';

const ANN = 'ann@reader.example';
const LEFT = 'You have left the list';

describe('one click', () => {
  const oneClick = (
    people: ReturnType<typeof makePeople>,
    token: string,
    body: URLSearchParams | FormData | string | null,
    headers: Record<string, string> = {},
  ) => people.app.request(`https://news.example/unsubscribe?t=${token}`, { method: 'POST', body, headers });
  const multipart = new FormData();
  multipart.set('List-Unsubscribe', 'One-Click');

  test.each([
    ['as RFC 8058 has it', new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), {}],
    ['as multipart', multipart, {}],
    ['with an empty body', null, {}],
    ['with a body of an odd type', 'List-Unsubscribe=One-Click', { 'content-type': 'text/plain' }],
    ['with a body that is broken', 'xx', { 'content-type': 'multipart/form-data; boundary=b' }],
    [
      'from a web mail on another site',
      'List-Unsubscribe=One-Click',
      { 'sec-fetch-site': 'cross-site', origin: 'https://mail.example' },
    ],
  ])('acts at once %s: no cookie, no redirect', async (_name, body, headers) => {
    const people = makePeople();
    await people.put(aSubscriber(ANN));
    const response = await oneClick(people, people.token(ANN, 'unsubscribe'), body, headers);
    expect([response.status, response.headers.get('location'), response.headers.get('set-cookie')]).toEqual([
      200,
      null,
      null,
    ]);
    expect(await headingOf(response)).toBe(LEFT);
    expect(await people.held(ANN)).toEqual({ ...aSubscriber(ANN), status: 'left' });
  });

  test('twice, years later, by somebody gone or of a story that is no more: no harm, the same answer', async () => {
    const people = makePeople();
    await people.put(aSubscriber(ANN));
    people.clock.now += 20 * 365 * 86_400_000;
    for (let n = 0; n < 2; n++)
      expect((await oneClick(people, people.token(ANN, 'unsubscribe'), null)).status).toBe(200);
    expect((await oneClick(people, people.token('gone@reader.example', 'unsubscribe'), null)).status).toBe(200);
    expect((await oneClick(people, people.token(ANN, 'unsubscribe', { story: 'ended' }), null)).status).toBe(200);
    expect(await people.held('gone@reader.example')).toBeNull();
  });
});

test('a GET shows a button and changes nothing; the button, without a script, does', async () => {
  const people = makePeople();
  await people.put(aSubscriber(ANN));
  const token = people.token(ANN, 'unsubscribe');
  const page = await (await people.get(`/unsubscribe?t=${token}`)).text();
  expect(page).toContain('<button type="submit">Unsubscribe</button>');
  expect(page).toContain(`<input type="hidden" name="t" value="${token}">`);
  expect(await people.held(ANN)).toMatchObject({ status: 'active' });
  expect(await headingOf(await people.post('/unsubscribe', { t: token }))).toBe(LEFT);
  expect(await people.held(ANN)).toMatchObject({ status: 'left' });
});

test('who never confirmed may leave too: the link of the confirmation is dead then', async () => {
  const people = makePeople();
  await people.put(aSubscriber(ANN, { status: 'pending', nonce: 'once', confirmed: null }));
  await people.post('/unsubscribe', { t: people.token(ANN, 'unsubscribe') });
  expect((await people.post('/confirm', { t: people.token(ANN, 'confirm', { nonce: 'once' }) })).status).toBe(400);
  expect(await people.held(ANN)).toMatchObject({ status: 'left' });
});

test.each(['confirm', 'preferences'] as const)('a token to %s does not leave', async (purpose) => {
  const people = makePeople();
  await people.put(aSubscriber(ANN));
  const token = people.token(ANN, purpose);
  expect((await people.post('/unsubscribe', { t: token })).status).toBe(400);
  expect((await people.get(`/unsubscribe?t=${token}`)).status).toBe(400);
  expect(await people.held(ANN)).toEqual(aSubscriber(ANN));
});

test('a story whose settings are broken lets go all the same', async () => {
  const broken = { get: () => Promise.reject(new Error('story.yaml is broken')), ids: async () => [] };
  const people = makePeople({ app: { stories: broken } });
  await people.put(aSubscriber(ANN));
  expect((await people.post('/unsubscribe', { t: people.token(ANN, 'unsubscribe') })).status).toBe(200);
  expect(await people.held(ANN)).toMatchObject({ status: 'left' });
});
