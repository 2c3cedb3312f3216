import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../cdk/gaps.ts';
import { localTimes } from '../../cdk/local-times.ts';
import { parseSettings } from '../../cdk/settings.ts';

const STORY = { id: 'harbour', timeZone: 'Europe/Lisbon', cron: '5 6 * * ? *', sendAt: '07:00' };
const settings = (over: object = {}, story: object = {}) =>
  parseSettings({ dev: { stories: [{ ...STORY, ...story }], ...over } }, 'dev');

test('a stage with one story needs nothing else', () => {
  expect(settings()).toEqual({
    stories: [{ ...STORY, approval: 'none' }],
    removal: 'retain',
    logDays: 30,
  });
});

describe('an error names the key and what it wants', () => {
  test.each<[string, () => unknown, string]>([
    [
      'no stage of that name',
      () => parseSettings({ dev: {} }, 'prod'),
      'context.stages.prod: there is none; there are dev',
    ],
    ['a stage that is no name', () => parseSettings({ dev: {} }, '../x'), 'stage: expected a short name'],
    ['no stages', () => parseSettings(undefined, 'dev'), 'context.stages: expected one object a stage'],
    ['no stories', () => settings({ stories: [] }), 'stages.dev.stories: expected one story or more'],
    ['a key that is not known', () => settings({ colour: 'red' }), 'stages.dev: Unrecognized key: "colour"'],
    ['a time zone', () => settings({}, { timeZone: 'Lisbon' }), 'stories.0.timeZone: expected a time zone'],
    ['a cron of five fields', () => settings({}, { cron: '5 6 * * *' }), 'stories.0.cron: expected six fields'],
    [
      'a cron whose hour is no number',
      () => settings({}, { cron: '5 H * * ? *' }),
      'stories.0.cron: expected plain minutes',
    ],
    ['a time of day', () => settings({}, { sendAt: '7:00' }), 'stories.0.sendAt: expected a local time'],
    [
      'a time before the edition is composed',
      () => settings({}, { sendAt: '06:05' }),
      'stories.0.sendAt: expected a time after',
    ],
    ['an id', () => settings({}, { id: 'The Harbour' }), 'stories.0.id: expected lower-case letters'],
    ['two stories of one id', () => settings({ stories: [STORY, STORY] }), 'stories: two stories have the same id'],
    ['an id that is a path of the API', () => settings({}, { id: 'subscribe' }), 'stories.0.id: expected another id'],
    ['a sender', () => settings({ sender: 'harbour' }), 'sender: expected an email address'],
    [
      'an address for replies',
      () => settings({ sender: 'a@b.example', replyTo: 'b' }),
      'replyTo: expected an email address',
    ],
    [
      'an address for replies to no sender',
      () => settings({ replyTo: 'a@b.example' }),
      'replyTo: expected a sender too',
    ],
    ['workers of no sender', () => settings({ workers: 5 }), 'workers: expected a sender too'],
    ['one worker', () => settings({ sender: 'a@b.example', workers: 1 }), 'workers: expected 2 or more'],
    [
      'a fraction of a worker',
      () => settings({ sender: 'a@b.example', workers: 2.5 }),
      'workers: expected a whole number',
    ],
    ['a crowd of workers', () => settings({ sender: 'a@b.example', workers: 1001 }), 'workers: expected 1000 at most'],
    [
      'a certificate in another region',
      () =>
        settings({
          domain: { name: 'news.example.com', certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/x' },
        }),
      'domain.certificateArn: expected the ARN of a certificate in us-east-1',
    ],
    ['days of logs', () => settings({ logDays: 31 }), 'logDays: expected 7, 14, 30'],
    ['what to do with buckets', () => settings({ removal: 'burn' }), 'removal: '],
  ])('%s', (_name, act, says) => {
    expect(act).toThrow(says);
  });
});

describe('a time that the clock leaves out is refused', () => {
  test.each<[string, object, string]>([
    ['in Lisbon, 01:30', { cron: '30 1 * * ? *' }, '01:30 does not exist in Europe/Lisbon'],
    ['one of several hours', { cron: '0 1,6 * * ? *' }, '01:00 does not exist'],
    [
      'in New York, when it is sent',
      { timeZone: 'America/New_York', cron: '5 1 * * ? *', sendAt: '02:15' },
      '02:15 does not exist in America/New_York',
    ],
    [
      'half an hour, on Lord Howe',
      { timeZone: 'Australia/Lord_Howe', cron: '5 1 * * ? *', sendAt: '02:15' },
      'from 02:00 to 02:30',
    ],
  ])('%s', (_name, story, says) => {
    expect(() => settings({}, story)).toThrow(says);
  });

  test.each<[string, object]>([
    ['the hour after', { cron: '0 2 * * ? *' }],
    ['the hour that comes twice in autumn', { timeZone: 'America/New_York', cron: '30 1 * * ? *' }],
    ['a zone without summer time', { timeZone: 'Asia/Tokyo', cron: '30 2 * * ? *' }],
  ])('not %s', (_name, story) => {
    expect(settings({}, story).stories).toHaveLength(1);
  });
});

test.each([
  ['5 6 * * ? *', ['06:05']],
  ['0,30 6-7 * * ? *', ['06:00', '06:30', '07:00', '07:30']],
  ['0 0/8 * * ? *', ['00:00', '08:00', '16:00']],
  ['0 */12 * * ? *', ['00:00', '12:00']],
  ['61 6 * * ? *', []],
  ['5 7-6 * * ? *', []],
  ['5 0/0 * * ? *', []],
])('the local times of %s', (cron, times) => {
  expect(localTimes(cron)).toEqual(times);
});

test('the gaps of a zone, each once, whatever years they are of', () => {
  expect(gapsOf('Europe/Kyiv', '2025-06-01T00:00:00Z')).toEqual([{ date: '2026-03-29', from: '03:00', to: '04:00' }]);
  expect(gapsOf('Asia/Tokyo', '2025-06-01T00:00:00Z')).toEqual([]);
});
