import { expect, test } from 'vitest';
import { aSubscriber } from '#tests/support/people.ts';
import { headingOf, makePeople } from '#tests/support/people-app.ts';

const ANN = 'ann@reader.example';
const open = async () => {
  const people = makePeople();
  await people.put(aSubscriber(ANN, { sections: ['talks'] }));
  return { people, t: people.token(ANN, 'preferences') };
};
const checked = (html: string): string[] =>
  [...html.matchAll(/name="(?:cadence|section)" value="([^"]+)" checked/g)].map(([, value = '']) => value);

test('shows the choices, and not the whole address', async () => {
  const { people, t } = await open();
  const html = await (await people.get(`/preferences?t=${t}`)).text();
  expect(checked(html)).toEqual(['daily', 'talks']);
  expect(html).toContain('Talks &amp; offers');
  expect(html).toContain('a…@reader.example');
  expect(html).not.toContain(ANN);
});

test('saves them, and says so', async () => {
  const { people, t } = await open();
  const response = await people.post('/preferences', {
    t,
    act: 'save',
    cadence: 'weekly',
    section: ['pickets', 'other'],
  });
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain('role="status">Your choices are saved.');
  expect(checked(html)).toEqual(['weekly', 'pickets', 'other']);
  expect(await people.held(ANN)).toEqual(aSubscriber(ANN, { cadence: 'weekly', sections: ['pickets', 'other'] }));
});

test('all sections are whatever the story has; none are refused; unknown ones and cadences are dropped', async () => {
  const { people, t } = await open();
  await people.post('/preferences', {
    t,
    act: 'save',
    cadence: 'hourly',
    section: ['other', 'talks', 'pickets', 'sport'],
  });
  expect(await people.held(ANN)).toEqual(aSubscriber(ANN, { sections: null }));
  const none = await people.post('/preferences', { t, act: 'save', cadence: 'weekly', section: ['sport'] });
  expect(none.status).toBe(400);
  expect(await none.text()).toContain('Choose one section at least');
  expect(await people.held(ANN)).toEqual(aSubscriber(ANN, { sections: null }));
});

test('from there one leaves', async () => {
  const { people, t } = await open();
  expect(await headingOf(await people.post('/preferences', { t, act: 'leave' }))).toBe('You have left the list');
  expect(await people.held(ANN)).toMatchObject({ status: 'left' });
  expect((await people.get(`/preferences?t=${t}`)).status).toBe(404);
});

test('deleting removes the data from every story and keeps a hash; twice is no harm', async () => {
  const { people, t } = await open();
  await people.put(aSubscriber(ANN, { story: 'flood' }));
  await people.put(aSubscriber('ben@reader.example'));
  for (let n = 0; n < 2; n++)
    expect(await headingOf(await people.post('/preferences', { t, act: 'delete' }))).toBe('Your data is deleted');
  expect([await people.held(ANN), await people.held(ANN, 'flood')]).toEqual([null, null]);
  expect(await people.suppressed(ANN)).toBe('deleted');
  expect(await people.held('ben@reader.example')).not.toBeNull();
});

test('who gets nothing has nothing to choose', async () => {
  for (const status of ['pending', 'left', 'suppressed'] as const) {
    const people = makePeople();
    await people.put(aSubscriber(ANN, { status }));
    const t = people.token(ANN, 'preferences');
    expect((await people.get(`/preferences?t=${t}`)).status).toBe(404);
    expect((await people.post('/preferences', { t, act: 'save', section: 'talks' })).status).toBe(404);
    expect(await people.held(ANN)).toEqual(aSubscriber(ANN, { status }));
  }
});

test('who has left may still have the data deleted', async () => {
  const people = makePeople();
  await people.put(aSubscriber(ANN, { status: 'left' }));
  await people.put(aSubscriber(ANN, { status: 'left', story: 'flood' }));
  const t = people.token(ANN, 'preferences');
  const page = await (await people.get(`/preferences?t=${t}`)).text();
  expect(page).toContain('name="act" value="delete"');
  expect(page).not.toContain('reader.example');
  expect(await headingOf(await people.post('/preferences', { t, act: 'delete' }))).toBe('Your data is deleted');
  expect([await people.held(ANN), await people.held(ANN, 'flood')]).toEqual([null, null]);
});

test('without a token for it nothing is shown and nothing done', async () => {
  const { people } = await open();
  for (const t of ['', 'x', people.token(ANN, 'unsubscribe'), people.token(ANN, 'preferences', { expires: 1 })]) {
    expect((await people.get(`/preferences?t=${t}`)).status).toBe(400);
    for (const act of ['save', 'leave', 'delete'])
      expect((await people.post('/preferences', { t, act, section: 'other' })).status).toBe(400);
  }
  expect(await people.held(ANN)).toEqual(aSubscriber(ANN, { sections: ['talks'] }));
});
