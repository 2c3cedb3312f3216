import { expect, test } from 'vitest';
import { Manifest } from '#core/delivery/run.ts';
import { DATE, STORY_ID } from '#tests/support/harbour-story.ts';
import { type SendPlace, type SendServers, SITE, sendPlaces } from '#tests/support/send-place.ts';

let servers: SendServers;
let place: SendPlace;
sendPlaces((made) => {
  ({ servers, place } = made);
});

/** The story goes weekly on a weekday; DATE is a Sunday. */
async function goWeekly(on: string): Promise<void> {
  const yaml = (await place.place.get('story.yaml')) ?? '';
  await place.place.put('story.yaml', `${yaml}\nweekly: { on: ${on}, bullets: [1, 20], words: [10, 600] }\n`);
}

const plan = (event: object = {}) => place.plan({ kind: 'weekly', ...event });

test('goes to those who chose it, with the links of its own page', async () => {
  await goWeekly('sunday');
  await place.join(['ann', 'ben']);
  await place.join(['cleo'], { cadence: 'weekly' });
  const planned = await plan();
  expect(planned).toMatchObject({ outcome: 'planned', recipients: 1, excluded: { 'chose-daily': 2 } });
  expect(await place.work()).toEqual([]);
  expect(await place.got()).toEqual(['cleo@example.net']);
  const [mail] = await servers.ses.mails();
  expect(mail?.subject).toMatch(/^Days [\d,]+–[\d,]+: /);
  expect(mail?.body.text).toContain(`${SITE}/${STORY_ID}/weekly/${DATE}/`);
  expect(await place.place.get(`public/weekly/${DATE}/index.html`)).toContain('the week from day');
  const manifest = Manifest.parse(JSON.parse((await place.place.get(`sends/${DATE}/weekly/manifest.json`)) ?? ''));
  expect(await place.place.get(`weekly/${DATE}/${manifest.rev}/digest.json`)).not.toBeNull();
});

test('the daily and the weekly edition of one date are two runs', async () => {
  await goWeekly('sunday');
  await place.join(['ann']);
  await place.join(['cleo'], { cadence: 'weekly' });
  expect([(await place.plan()).outcome, (await plan()).outcome]).toEqual(['planned', 'planned']);
  await place.work();
  expect(await place.got()).toEqual(['ann@example.net', 'cleo@example.net']);
  expect(await plan()).toMatchObject({ outcome: 'refused', code: 'already-sent' });
});

test('is not due on another weekday, nor where the story has none; a person may ask for it all the same', async () => {
  await place.join(['cleo'], { cadence: 'weekly' });
  expect(await plan()).toMatchObject({ outcome: 'none', reason: `the weekly edition does not go out on ${DATE}` });
  await goWeekly('monday');
  expect(await plan()).toMatchObject({ outcome: 'none' });
  expect(place.metrics.SendRefused).toBe(0);
  expect(await plan({ anotherDay: true })).toMatchObject({ outcome: 'planned', recipients: 1 });
});

test('is refused where its last day is held, and on another day than its own', async () => {
  await goWeekly('sunday');
  await place.join(['cleo'], { cadence: 'weekly' });
  await place.edit('edits:\n  - hold: { reason: the minister is to be asked }\n');
  expect(await plan()).toMatchObject({ outcome: 'refused', code: 'held' });
  expect(place.metrics.SendRefused).toBe(1);
  await place.edit('edits: []\n');
  place.clock.pass(24 * 60 * 60 * 1000);
  expect(await plan()).toMatchObject({ outcome: 'refused', code: 'another-day' });
});

test('is refused while its last day is not published', async () => {
  await goWeekly('monday');
  await place.join(['cleo'], { cadence: 'weekly' });
  place.clock.pass(24 * 60 * 60 * 1000);
  expect(await plan({ date: '2025-03-03' })).toMatchObject({ outcome: 'refused', code: 'not-published' });
});
