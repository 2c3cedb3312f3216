import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { dynamoSubscribers } from '#edge/people/dynamo-subscribers.ts';
import { dynamoSuppressions } from '#edge/people/dynamo-suppressions.ts';
import { daybrief, spawnDaybrief } from '#tests/support/cli.ts';
import { aSubscriber, aSuppression } from '#tests/support/people.ts';
import { type PeopleServers, startPeopleServers } from '#tests/support/people-servers.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

// Commands, some in processes of their own, with three local servers.
vi.setConfig({ testTimeout: 30_000 });

const ANN = 'ann@reader.example';
let servers: PeopleServers;
let env: Record<string, string>;
beforeAll(async () => {
  servers = await startPeopleServers();
});
afterAll(() => servers.stop());
beforeEach(async () => {
  const [subscribers, suppressions] = [
    await servers.dynamo.table('subscribers'),
    await servers.dynamo.table('suppressions'),
  ];
  env = { ...servers.env, DAYBRIEF_SUBSCRIBERS: subscribers, DAYBRIEF_SUPPRESSIONS: suppressions };
});

const subscribers = (...args: string[]) => daybrief(['subscribers', ...args, '--local'], env);
const held = async (address: string, story = 'dock-strike') => {
  const store = dynamoSubscribers({ dynamo: servers.dynamo.dynamo, table: env.DAYBRIEF_SUBSCRIBERS ?? '' });
  return (await store.get(story, aSubscriber(address, { story }).id))?.value ?? null;
};
const barred = async (address: string) => {
  const store = dynamoSuppressions({ dynamo: servers.dynamo.dynamo, table: env.DAYBRIEF_SUPPRESSIONS ?? '' });
  return (await store.find([aSuppression(address, 'bounce').hash]))[0]?.reason;
};

test('import, list, export: what went in comes out', async () => {
  const folder = await tempFolder({
    'list.csv': `email,cadence,sections\n${ANN},weekly,talks\n=cmd@reader.example,,\nnobody,,\n`,
  });
  const file = join(folder, 'list.csv');
  const first = await subscribers('import', file, 'dock-strike');
  expect(first).toEqual({
    code: 0,
    stdout:
      'line 4: address: it has no @ between a name and a domain\nadded 2, known 0, refused 1\n  1 × address: it has no @ between a name and a domain\n',
    stderr: '',
  });
  expect((await subscribers('import', file, 'dock-strike')).stdout).toContain('added 0, known 2, refused 1');
  const listed = (await subscribers('list', 'dock-strike')).stdout.trimEnd().split('\n');
  expect(listed.slice(0, 2)).toEqual([
    'pending 0, active 2, left 0, suppressed 0',
    'of the active: daily 1, weekly 1; 0 whose mail came back for now',
  ]);
  expect(listed.slice(2).toSorted()).toEqual(['  1 × all', '  1 × talks']);
  const exported = await subscribers('export', 'dock-strike');
  const lines = exported.stdout.trimEnd().split('\n');
  expect(lines[0]).toBe('address,status,cadence,sections,origin,asked,confirmed,softBounces');
  expect(
    lines
      .slice(1)
      .map((line) => line.split(',').slice(0, 5).join(','))
      .toSorted(),
  ).toEqual(["'=cmd@reader.example,active,daily,,import", `${ANN},active,weekly,talks,import`]);
  expect(exported.stderr).toBe('daybrief: 2 subscribers of dock-strike\n');
});

test('a dry run of an import says what it would do', async () => {
  const folder = await tempFolder({ 'list.csv': ANN });
  const { stdout } = await subscribers('import', join(folder, 'list.csv'), 'dock-strike', '--dry-run');
  expect(stdout).toBe('would be added 1, known 0, refused 0\n');
  expect(await held(ANN)).toBeNull();
});

test('add and remove, and a dry run of each', async () => {
  await subscribers('add', 'dock-strike', ANN, '--dry-run');
  expect(await held(ANN)).toBeNull();
  await subscribers('add', 'dock-strike', ANN, '--cadence', 'weekly', '--sections', 'talks,other');
  expect(await held(ANN)).toMatchObject({
    status: 'active',
    cadence: 'weekly',
    sections: ['talks', 'other'],
    origin: 'operator',
  });
  expect((await subscribers('add', 'dock-strike', ANN)).stderr).toContain('already');
  await subscribers('remove', 'dock-strike', ANN, '--dry-run');
  expect(await held(ANN)).toMatchObject({ status: 'active' });
  await subscribers('remove', 'dock-strike', ANN);
  expect(await held(ANN)).toMatchObject({ status: 'left' });
  const again = await subscribers('add', 'dock-strike', ANN);
  expect([again.code, again.stderr]).toEqual([
    2,
    `daybrief: ${ANN} was not added: left the list: only they can come back, by the form\n`,
  ]);
});

test('remove --delete takes the data out of every story, and keeps a hash', async () => {
  await subscribers('add', 'dock-strike', ANN);
  await subscribers('add', 'flood', ANN);
  await subscribers('remove', 'dock-strike', ANN, '--delete', '--dry-run');
  expect(await held(ANN, 'flood')).not.toBeNull();
  await subscribers('remove', 'dock-strike', ANN, '--delete');
  expect([await held(ANN), await held(ANN, 'flood'), await barred(ANN)]).toEqual([null, null, 'deleted']);
  expect((await subscribers('add', 'dock-strike', ANN)).code).toBe(2);
});

test('suppress bars an address from every story; --lift lets its owner ask again, and lifts no bounce', async () => {
  await subscribers('add', 'flood', ANN);
  expect((await subscribers('suppress', 'dock-strike', ANN, '--dry-run')).stderr).toContain('would be suppressed');
  expect(await barred(ANN)).toBeUndefined();
  expect(await subscribers('suppress', 'dock-strike', ANN)).toMatchObject({ code: 0 });
  expect([await barred(ANN), (await held(ANN, 'flood'))?.status]).toEqual(['operator', 'suppressed']);
  expect(await subscribers('add', 'flood', ANN)).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/suppressed/),
  });
  await subscribers('remove', 'dock-strike', ANN, '--delete');
  expect(await barred(ANN)).toBe('operator');
  await subscribers('suppress', 'dock-strike', ANN, '--lift', '--dry-run');
  expect(await barred(ANN)).toBe('operator');
  expect(await subscribers('suppress', 'dock-strike', ANN, '--lift')).toMatchObject({ code: 0 });
  expect(await barred(ANN)).toBeUndefined();
  expect(await subscribers('suppress', 'dock-strike', ANN, '--lift')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('not suppressed'),
  });
});

describe('wrong usage is told in one line, exit code 2', () => {
  test.each<[string, string[], RegExp]>([
    ['a file there is not', ['import', '/nowhere.csv', 'dock-strike'], /there is no file \/nowhere\.csv/],
    ['a story there is not', ['list', 'nowhere'], /there is no story nowhere/],
    ['a story that is none', ['list', '../x'], /is no story's id/],
    ['an address that is none', ['add', 'dock-strike', 'ann'], /"ann" cannot be used as an address: it has no @/],
    ['an address with a header behind it', ['add', 'dock-strike', 'a@b.example\r\nBcc: c@d.example'], /cannot be used/],
    [
      'a section there is not',
      ['add', 'dock-strike', ANN, '--sections', 'sport'],
      /sections: one is none of pickets, talks/,
    ],
    ['a cadence that is none', ['add', 'dock-strike', ANN, '--cadence', 'hourly'], /neither daily nor weekly/],
  ])('%s', async (_name, args, says) => {
    const { code, stdout, stderr } = await subscribers(...args);
    expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(says);
  });

  test('a variable that is missing', async () => {
    const { code, stderr } = await daybrief(['subscribers', 'list', 'dock-strike', '--local'], {
      ...env,
      DAYBRIEF_SUBSCRIBERS: '',
    });
    expect([code, stderr]).toEqual([2, 'daybrief: environment variable DAYBRIEF_SUBSCRIBERS: it is missing\n']);
  });

  test('a secret that is none, without telling what it holds', async () => {
    const { code, stderr } = await daybrief(['subscribers', 'list', 'dock-strike', '--local'], {
      ...env,
      DAYBRIEF_ADDRESS_SALT: 'literal:pepper',
    });
    expect(code).toBe(2);
    expect(stderr).not.toContain('pepper');
  });
});

test('as a process of its own, it ends by itself', async () => {
  const folder = await tempFolder({ 'list.csv': `address\n${ANN}\n` });
  const done = await spawnDaybrief(['subscribers', 'import', join(folder, 'list.csv'), 'dock-strike', '--local'], env);
  expect(done).toEqual({ code: 0, stdout: 'added 1, known 0, refused 0\n', stderr: '' });
  expect(await held(ANN)).toMatchObject({ status: 'active', origin: 'import' });
});
