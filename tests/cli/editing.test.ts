import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { run as correct } from '#cli/correct.ts';
import { mailedCorrections } from '#core/digest/edits/corrections.ts';
import { parseEdits } from '#core/digest/edits/parse.ts';
import { editionToCome } from '#core/edition/site.ts';
import { Digest } from '#core/model.ts';
import { changeEdits } from '#edge/editions/change-edits.ts';
import { folderEditions } from '#edge/editions/folder-editions.ts';
import { readOrNull } from '#edge/folder-files.ts';
import { daybrief, type Ran } from '#tests/support/cli.ts';
import { type ComposePlace, makePlace } from '#tests/support/compose-place.ts';
import { DATE, OLD_SEED, SEEDS, STORY_ID, STORY_YAML } from '#tests/support/harbour-story.ts';
import { type S3Server, startS3 } from '#tests/support/s3-server.ts';
import { STACK, type StackServer, startStack } from '#tests/support/stack-server.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const TERMS = 'outlets:\n  - { name: Sample Wire, terms: licensed }\n  - { name: Example Herald, terms: licensed }\n';
const entries = (text: string | null) => parseEdits(text ?? '', 'edits.yaml');

describe('in a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await tempFolder({ ...SEEDS, 'story.yaml': STORY_YAML + TERMS });
  });
  const edits = (date = DATE) => readOrNull(join(folder, 'edits', `${date}.yaml`));
  const local = (name: string, ...args: readonly string[]): Promise<Ran> =>
    daybrief([name, STORY_ID, DATE, '--seeds', folder, ...args]);

  test('approve writes the current revision, which then is no other', async () => {
    const first = await local('approve', '--by', 'Ed Sample');
    const rev = /revision ([0-9a-f]{16})/.exec(first.stdout)?.[1];
    expect(first.code).toBe(0);
    expect(entries(await edits())).toMatchObject([
      { verb: 'approve', rev, by: 'Ed Sample', at: expect.stringMatching(/Z$/) },
    ]);
    expect((await local('approve', '--dry-run')).stdout).toContain(`revision ${rev}`);
    expect(entries(await edits())).toHaveLength(1);
  });

  test('approve says where another revision is meant, and what needs an override', async () => {
    expect(await local('approve', '--rev', '0123456789abcdef')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('not 0123456789abcdef'),
    });
    const json = await daybrief(['digest', '--seeds', folder, '--date', DATE, '--json']);
    const id = Digest.parse(JSON.parse(json.stdout)).sections[0]?.items[0]?.id ?? '';
    await changeEdits(
      folderEditions(folder),
      DATE,
      () => `edits:\n  - reword: { event: "${id}", text: A king of Atlantis spoke. }\n`,
    );
    expect(await local('approve')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${id} goes out by an override alone`),
    });
    expect(await local('approve', '--override', 'nothing')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(id),
    });
    expect(await local('approve', '--override', id)).toMatchObject({ code: 0 });
    expect(entries(await edits())[1]).toMatchObject({ verb: 'approve', overrides: [id] });
  });

  test('hold keeps the reason', async () => {
    expect(await local('hold', '--reason', 'two sources disagree')).toMatchObject({ code: 0 });
    expect(entries(await edits())).toMatchObject([{ verb: 'hold', reason: 'two sources disagree' }]);
  });

  test('correct writes a note for the day and an item for the next edition to come', async () => {
    const options = {
      seeds: folder,
      stack: STACK,
      text: 'The vote was on Friday.',
      mail: true,
      at: '2025-03-05T09:00:00Z',
    };
    const quiet = [process.stdout, process.stderr].map((out) => vi.spyOn(out, 'write').mockReturnValue(true));
    expect(await correct(STORY_ID, DATE, options)).toBe(0);
    for (const spy of quiet) spy.mockRestore();
    const correction = { verb: 'correction', of: DATE, on: '2025-03-05', text: 'The vote was on Friday.' };
    expect(entries(await edits())).toMatchObject([{ ...correction, mail: true }]);
    expect(entries(await edits('2025-03-05'))).toMatchObject([{ ...correction, mail: false }]);
    const next = await daybrief(['digest', '--seeds', folder, '--date', '2025-03-05']);
    expect([next.code, next.stdout]).toEqual([0, expect.stringContaining('The vote was on Friday.')]);
    expect(mailedCorrections(entries(await edits()), DATE)).toMatchObject([
      { kind: expect.stringMatching(/^correction-[0-9a-f]{12}$/), correction: { of: DATE } },
    ]);
    expect(mailedCorrections(entries(await edits('2025-03-05')), '2025-03-05')).toEqual([]);
  });

  test('build, check and digest apply the entries, and say which come to nothing', async () => {
    await changeEdits(
      folderEditions(folder),
      DATE,
      () => 'edits:\n  - subject: { text: Day 12 at the port }\n  - drop: { event: ffffffffffff }\n',
    );
    const out = await tempFolder({});
    const built = await daybrief(['build', '--seeds', folder, '--date', DATE, '--out', out]);
    expect(built).toMatchObject({ code: 0, stderr: expect.stringContaining('entry 2 (drop)') });
    expect(await readOrNull(join(out, 'email.html'))).toContain('<title>Day 12 at the port</title>');
  });

  test.each([
    ['another story', ['approve', 'other-story', DATE], 'holds the story "harbour-strike", not "other-story"'],
    ['no date', ['hold', STORY_ID, 'today'], 'today'],
    ['no text', ['correct', STORY_ID, DATE], '--text'],
  ])('%s is wrong usage', async (_what, args, says) => {
    expect(await daybrief([...args, '--seeds', folder])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(says),
    });
  });
});

describe('on the deployed stack', () => {
  let s3: S3Server;
  let stack: StackServer;
  let place: ComposePlace;
  beforeAll(async () => {
    s3 = await startS3();
  });
  afterAll(() => s3.stop());
  beforeEach(async () => {
    place = await makePlace(s3);
    const over = { site: { origin: 'https://news.example.com', subscribe: false }, approvedByEditor: [STORY_ID] };
    stack = await startStack(
      {
        Bucket: place.bucket,
        ComposeFunction: 'compose',
        DeadLetters: 'https://queue.example',
        SiteUrl: over.site.origin,
      },
      (event) => place.run(Object(event), over),
    );
    await place.put('story.yaml', STORY_YAML + TERMS);
    await place.putAll(SEEDS);
    return () => stack.stop();
  });
  const onStack = (name: string, ...args: readonly string[]): Promise<Ran> =>
    daybrief([name, STORY_ID, ...args, '--stack', STACK], {
      AWS_ENDPOINT_URL: stack.url,
      AWS_ENDPOINT_URL_S3: s3.endpoint,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    });
  const composed = async (): Promise<string> => {
    const done = await place.run();
    return 'rev' in done ? done.rev : '';
  };

  test('approve publishes the current revision, and says where', async () => {
    expect(await onStack('approve', DATE)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('has no edition'),
    });
    const rev = await composed();
    expect(await onStack('approve', DATE)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`published: https://news.example.com/${STORY_ID}/${DATE}/`),
    });
    expect(entries(await place.get(`edits/${DATE}.yaml`))).toMatchObject([{ verb: 'approve', rev }]);
  });

  test('an approval of what is not current any more publishes nothing, and says so', async () => {
    await composed();
    await place.put('seeds/z.txt', OLD_SEED);
    expect(await onStack('approve', DATE)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('the approval was of revision'),
    });
    expect(await place.get('public/index.json')).toBeNull();
  });

  test('hold, then run: nothing goes out; a hold of what is public says that it is', async () => {
    await composed();
    await onStack('approve', DATE);
    expect(await onStack('hold', DATE)).toMatchObject({ code: 0, stderr: expect.stringContaining('is public') });
    expect(await onStack('run', DATE)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('not published: held by the editor'),
    });
  });

  test('correct needs a public edition, then makes a new revision that waits for its approval', async () => {
    const text = ['--text', 'The vote was on Friday.'];
    await composed();
    expect(await onStack('correct', DATE, ...text)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is not public'),
    });
    await onStack('approve', DATE);
    await place.put('seeds/wire-pickets.txt', (SEEDS['wire-pickets.txt'] ?? '').replace('seven days', 'nine days'));
    const corrected = await onStack('correct', DATE, ...text, '--mail');
    expect(corrected).toMatchObject({ code: 1, stdout: expect.stringContaining('not published: the approval was of') });
    const [mailed] = mailedCorrections(entries(await place.get(`edits/${DATE}.yaml`)), DATE);
    expect(corrected.stderr).toContain(`daybrief send ${STORY_ID} ${DATE} --kind ${mailed?.kind}\n`);
    expect(corrected.stderr).toContain('beside the note, 2 bullets are other than in the public edition');
    expect(await onStack('approve', DATE)).toMatchObject({ code: 0 });
    expect(await place.get(`public/${DATE}/index.html`)).toContain('The vote was on Friday.');
  });

  test('withdraw lists the editions that cite a seed, and changes nothing', async () => {
    await composed();
    await onStack('approve', DATE);
    const before = await place.keys('');
    const found = await onStack('correct', '--withdraw', 'wire-pickets.txt');
    expect(found.code).toBe(0);
    expect(found.stdout).toMatch(new RegExp(`^${DATE}  public  [0-9a-f]{12}  `, 'm'));
    expect(found.stdout).toMatch(new RegExp(`^${DATE}  draft [0-9a-f]{16}  [0-9a-f]{12}  `, 'm'));
    expect(found.stderr).toContain('the seed stays until you take it out');
    expect(found.stderr).toContain(`daybrief correct ${STORY_ID} ${DATE} --text`);
    expect((await onStack('correct', '--withdraw', 'other.txt')).stderr).toContain('no edition cites other.txt');
    expect(await place.keys('')).toEqual(before);
  });

  test('push keeps the entries that were made on the stack, pull fetches them', async () => {
    const hold = 'edits:\n  - hold: { reason: wait }\n';
    const local = await tempFolder({ ...SEEDS, 'story.yaml': STORY_YAML + TERMS, [`edits/${DATE}.yaml`]: hold });
    const push = (...args: readonly string[]): Promise<Ran> =>
      daybrief(['push', local, STORY_ID, '--stack', STACK, ...args], {
        AWS_ENDPOINT_URL: stack.url,
        AWS_ENDPOINT_URL_S3: s3.endpoint,
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
      });
    expect(await push()).toMatchObject({ code: 0, stdout: expect.stringContaining(`edits/${DATE}.yaml`) });
    await composed();
    await onStack('approve', DATE);
    const theirs = await place.get(`edits/${DATE}.yaml`);
    expect(await push()).toMatchObject({ code: 1, stderr: expect.stringContaining('entries that yours has not') });
    expect(await place.get(`edits/${DATE}.yaml`)).toBe(theirs);
    const out = await tempFolder({});
    expect((await onStack('pull', DATE, '--out', out)).stdout).toContain(join(out, `edits/${DATE}.yaml`));
    expect(await readOrNull(join(out, 'edits', `${DATE}.yaml`))).toBe(theirs);
    // With theirs at the head, and one more behind them, nothing is lost.
    await changeEdits(folderEditions(local), DATE, () => `${theirs}  - subject: { text: Day 12 at the port }\n`);
    expect(await push('--dry-run')).toMatchObject({ code: 0 });
    expect(await place.get(`edits/${DATE}.yaml`)).toBe(theirs);
    expect(await push()).toMatchObject({ code: 0 });
    expect(entries(await place.get(`edits/${DATE}.yaml`)).at(-1)).toMatchObject({ verb: 'subject' });
    await changeEdits(folderEditions(local), DATE, () => hold);
    expect(await push()).toMatchObject({ code: 1 });
    expect(await push('--replace-edits')).toMatchObject({ code: 0 });
    expect(await place.get(`edits/${DATE}.yaml`)).toBe(hold);
  });

  test('a function that fails says why in one line', async () => {
    await composed();
    await place.put(`edits/${DATE}.yaml`, 'edits:\n  - hold: {}\n');
    await place.put('story.yaml', `${STORY_YAML}nonsense: 1\n`);
    expect(await onStack('run', DATE)).toMatchObject({ code: 2, stderr: expect.stringContaining('compose failed:') });
  });
});

describe('two editors at once', () => {
  test('neither loses an entry, in a folder as in a bucket', async () => {
    const s3 = await startS3();
    try {
      const place = await makePlace(s3);
      const bucket = place.runtime.place(place.prefix, { seeds: '', splits: '' }).editions;
      for (const editions of [folderEditions(await tempFolder({})), bucket]) {
        const add = (text: string) =>
          changeEdits(editions, DATE, (had) => `${had ?? 'edits:\n'}  - subject: { text: ${text} }\n`);
        await Promise.all([add('one'), add('two')]);
        const { text } = (await editions.edits(DATE)) ?? { text: '' };
        expect(
          entries(text)
            .map((edit) => ('text' in edit ? edit.text : ''))
            .toSorted(),
        ).toEqual(['one', 'two']);
      }
    } finally {
      await s3.stop();
    }
  });

  test('one who is always too late is told', async () => {
    const editions = folderEditions(await tempFolder({}));
    const late = changeEdits({ ...editions, swapEdits: async () => false }, DATE, (text) => text ?? '');
    await expect(late).rejects.toThrow('changed by somebody else 5 times');
  });
});

test.each([
  ['the day itself', '2025-03-02', '2025-03-02', [], '2025-03-03'],
  ['days later', '2025-03-02', '2025-03-05', ['2025-03-02'], '2025-03-05'],
  ['a day whose edition is public already', '2025-03-02', '2025-03-05', ['2025-03-05', '2025-03-06'], '2025-03-07'],
])('the edition to come of a correction made on %s', (_what, of, on, published, next) => {
  expect(editionToCome(of, on, published)).toBe(next);
});
