import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { parseEdits } from '#core/digest/edits/parse.ts';
import { InputError } from '#core/errors.ts';
import { DayAnswer, OutboxAnswer, SeedAnswer, VerifyAnswer, YesterdayAnswer } from '#preview/api.ts';
import { TOKEN_HEADER } from '#preview/guard.ts';
import { Done } from '#preview/requests.ts';
import { startDesk } from '#preview/server.ts';
import { DATE, NO_MAILS, type OpenDesk, openDesk, TOKEN } from '#tests/support/desk.ts';

interface Answered {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

type Headers = Readonly<Record<string, string>>;

const ask = ({ desk }: OpenDesk, path: string, headers: Headers = {}, method = 'GET', body = ''): Promise<Answered> =>
  new Promise((resolve, reject) => {
    // A connection of its own: the server ends one whose body it did not want.
    request({ host: '127.0.0.1', port: desk.port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    })
      .on('error', reject)
      .end(body);
  });

const own = ({ desk }: OpenDesk): Headers => ({
  origin: `http://127.0.0.1:${desk.port}`,
  'content-type': 'application/json',
  [TOKEN_HEADER]: TOKEN,
});

const post = (desk: OpenDesk, path: string, body: unknown): Promise<Answered> =>
  ask(desk, path, own(desk), 'POST', JSON.stringify(body));

const dayOf = async (desk: OpenDesk, date = DATE) =>
  DayAnswer.parse(JSON.parse((await ask(desk, `/api/day?date=${date}`)).body));

async function opened(options: Parameters<typeof openDesk>[1] = {}, from?: string): Promise<OpenDesk> {
  const desk = await openDesk(from, options);
  onTestFinished(() => desk.close());
  return desk;
}

/** Until the day is as the test wants it, told by the desk's own stream. */
async function dayThat(desk: OpenDesk, wanted: (answer: DayAnswer) => boolean): Promise<DayAnswer> {
  const response = await fetch(`${desk.desk.url}api/events`);
  const reader = response.body?.getReader();
  if (reader === undefined) throw new Error('no stream of events');
  try {
    for (;;) {
      const { done } = await reader.read();
      const answer = await dayOf(desk);
      if (wanted(answer)) return answer;
      if (done) throw new Error('the stream ended');
    }
  } finally {
    await reader.cancel();
  }
}

let shared: OpenDesk;
beforeAll(async () => {
  shared = await openDesk();
}, 30_000);
afterAll(() => shared?.close());

describe('what it serves', () => {
  test('a page that loads its script and style from itself alone', async () => {
    const { status, body, headers } = await ask(shared, '/');
    expect(status).toBe(200);
    expect(body).toContain('<script src="/desk.js" type="module">');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(await ask(shared, '/desk.js')).toMatchObject({
      status: 200,
      body: expect.stringContaining('Daybrief desk'),
    });
    expect(await ask(shared, '/desk.css')).toMatchObject({ status: 200, body: expect.stringContaining('--paper') });
  });

  test('the day as the schema has it, each bullet with what lies behind it', async () => {
    const { day, problem } = await dayOf(shared);
    expect(problem).toBeNull();
    const bullets = day?.digest.sections.flatMap(({ items }) => items) ?? [];
    expect(bullets.length).toBeGreaterThan(15);
    for (const { id, citations } of bullets) {
      const event = day?.events[id];
      expect(event?.tellers.length).toBeGreaterThan(0);
      expect(citations.map(({ file }) => file)).toContain(event?.tellers[0]?.file);
    }
    expect(day?.below.length).toBe(day?.belowCount);
    expect(day?.days).toContain(DATE);
  });

  test('a seed file’s text, whose slices are the passages', async () => {
    const { day } = await dayOf(shared);
    const citation = day?.digest.sections[0]?.items[0]?.citations[0];
    if (!citation) throw new Error('the day has no bullet');
    const path = `/api/seed?date=${DATE}&file=${encodeURIComponent(citation.file)}&at=${citation.start}`;
    const { text, start } = SeedAnswer.parse(JSON.parse((await ask(shared, path)).body));
    expect(text.slice(citation.start - start, citation.end - start)).toBe(citation.quote);
  });

  test('what is below the fold, searched by several words; what is left out, by reason', async () => {
    const found = JSON.parse((await ask(shared, `/api/below?date=${DATE}&q=german+government`)).body);
    expect(found).toMatchObject({ count: 1, items: [{ reason: 'over-budget' }] });
    const none = JSON.parse((await ask(shared, `/api/below?date=${DATE}&q=nothing+of+this+kind`)).body);
    expect(none).toEqual({ count: 0, items: [] });
    const left = JSON.parse((await ask(shared, `/api/excluded?date=${DATE}&reason=caption`)).body);
    expect(left.count).toBe((await dayOf(shared)).day?.digest.accounting.excluded.caption);
    expect(left.items[0].text).not.toBe('');
  });

  test('yesterday’s edition, composed where none is published', async () => {
    const answer = YesterdayAnswer.parse(JSON.parse((await ask(shared, `/api/yesterday?date=${DATE}`)).body));
    expect(answer).toMatchObject({ date: '2025-12-30', published: false, problem: null });
    expect(answer.digest?.sections.length).toBeGreaterThan(0);
  });

  test('a frame has its scheme fixed, its links filled, and may run nothing', async () => {
    const { body, headers } = await ask(shared, `/frames/${DATE}/email.html?scheme=dark&images=off`);
    expect(body).toContain('@media all {');
    expect(body).not.toMatch(/prefers-color-scheme|%%/);
    const policy = headers['content-security-policy'];
    expect(policy).toMatch(/default-src 'none';.*img-src 'none';.* sandbox allow-same-origin;.*frame-ancestors 'self'/);
    expect(policy).not.toMatch(/script-src|allow-scripts/);
  });

  test.each([
    ['/frames/2025-12-31/digest.json', 422],
    ['/frames/2025-12-31/..%2f..%2fpackage.json', 422],
    ['/frames/2025-02-30/email.html', 422],
    ['/api/day?date=31-12-2025', 422],
    ['/api/seed?date=2025-12-31&file=../../package.json', 422],
    ['/api/excluded?date=2025-12-31&reason=because', 422],
    ['/work/composer.ts', 404],
    ['/nowhere', 404],
  ])('%s: %i, in one line', async (path, status) => {
    const answer = await ask(shared, path);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body).error).toMatch(/^[^\n]+$/);
  });
});

describe('whom it answers', () => {
  test.each([
    [{ host: 'evil.example' }, 421],
    [{ host: '127.0.0.1:1' }, 421],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
  ])('%j → %i', async (headers, status) => {
    for (const path of ['/', '/api/day', '/api/events', `/frames/${DATE}/email.html`, '/desk.js']) {
      expect(await ask(shared, path, headers)).toMatchObject({ status, body: expect.not.stringContaining('war') });
    }
  });

  test('itself, by each of its names', async () => {
    for (const host of [`127.0.0.1:${shared.desk.port}`, `localhost:${shared.desk.port}`]) {
      expect((await ask(shared, '/', { host, origin: `http://${host}` })).status).toBe(200);
    }
  });

  test.each(['PUT', 'DELETE', 'OPTIONS'])('not %s', async (method) => {
    expect((await ask(shared, '/', {}, method)).status).toBe(405);
  });

  test.each([
    ['no Origin', 'origin'],
    ['no token', TOKEN_HEADER],
  ])('no change with %s', async (_what, without) => {
    const headers = Object.fromEntries(Object.entries(own(shared)).filter(([name]) => name !== without));
    const body = JSON.stringify({ date: DATE, etag: null, entry: { hold: {} } });
    for (const path of ['/api/edits', '/api/steps', '/api/approve', '/api/correct', '/api/test', '/api/verify']) {
      expect((await ask(shared, path, headers, 'POST', body)).status).toBe(403);
    }
    expect(await shared.edits()).toBe('');
  });

  test('a request line that is no URL does it no harm', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(shared.desk.port, '127.0.0.1', () =>
        socket.write(`GET //[ HTTP/1.1\r\nHost: 127.0.0.1:${shared.desk.port}\r\nConnection: close\r\n\r\n`),
      );
      let text = '';
      socket.on('data', (chunk) => {
        text += String(chunk);
      });
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1.1 [45]\d\d/);
    expect((await ask(shared, '/')).status).toBe(200);
  });
});

describe('changes', () => {
  test('each is one entry, signed; undone and done again', async () => {
    const desk = await opened();
    const [first] = (await dayOf(desk)).day?.digest.sections[0]?.items ?? [];
    const added = await post(desk, '/api/edits', { date: DATE, etag: null, entry: { drop: { event: first?.id } } });
    const { etag, words } = Done.parse(JSON.parse(added.body));
    expect(words).toMatch(/^Dropped/);
    expect(parseEdits(await desk.edits(), 'edits')).toMatchObject([{ verb: 'drop', event: first?.id, by: 'editor' }]);
    const shown = await dayThat(desk, ({ day }) => day?.edits.entries.length === 1);
    expect(shown).toMatchObject({ etag, undo: expect.stringMatching(/^Dropped/), redo: null });
    expect(shown.day?.edits.entries[0]).toMatchObject({ verb: 'drop', result: 'applied' });
    const undone = Done.parse(JSON.parse((await post(desk, '/api/steps', { date: DATE, etag, step: 'undo' })).body));
    expect(parseEdits(await desk.edits(), 'edits')).toEqual([]);
    const again = await post(desk, '/api/steps', { date: DATE, etag: undone.etag, step: 'redo' });
    expect(Done.parse(JSON.parse(again.body)).words).toMatch(/^Done again: Dropped/);
    expect(parseEdits(await desk.edits(), 'edits')).toMatchObject([{ verb: 'drop', event: first?.id, by: 'editor' }]);
  }, 30_000);

  test('upon another state than the file’s: 409, and the file is as it was', async () => {
    const desk = await opened();
    await mkdir(join(desk.seeds, 'edits'), { recursive: true });
    const text = '# Mine\nedits:\n  - hold: { reason: by hand }\n';
    await writeFile(join(desk.seeds, 'edits', `${DATE}.yaml`), text);
    for (const [path, body] of [
      ['/api/edits', { entry: { hold: {} } }],
      ['/api/steps', { step: 'undo' }],
    ] as const) {
      const answer = await post(desk, path, { date: DATE, etag: null, ...body });
      expect(answer.status).toBe(409);
      expect(JSON.parse(answer.body).error).toContain('somebody else changed the edits');
    }
    expect(await desk.edits()).toBe(text);
  });

  test.each([
    [{ entry: { drop: {} } }, 'event: '],
    [{ entry: { drop: { event: 'x' }, pin: { event: 'x' } } }, 'one verb an entry'],
    [{ entry: { approve: { rev: '0123456789abcdef' } } }, 'approve'],
    [{ entry: { explode: {} } }, 'explode'],
  ])('%j is refused in one line', async (body, about) => {
    const answer = await post(shared, '/api/edits', { date: DATE, etag: null, ...body });
    expect(answer.status).toBe(422);
    expect(JSON.parse(answer.body).error).toContain(about);
  });

  test('what is not JSON, or too much of it', async () => {
    expect((await ask(shared, '/api/edits', own(shared), 'POST', '{')).status).toBe(422);
    expect((await ask(shared, '/api/edits', own(shared), 'POST', 'x'.repeat(300_000))).status).toBe(413);
  });

  test('a rewording is verified without being written', async () => {
    const event = (await dayOf(shared)).day?.digest.sections[0]?.items[0];
    const verify = async (text: string | undefined) =>
      VerifyAnswer.parse(JSON.parse((await post(shared, '/api/verify', { date: DATE, event: event?.id, text })).body));
    expect(await verify(event?.text)).toEqual({ findings: [] });
    const { findings } = await verify(`${event?.text} Some 977 boats sank.`);
    expect(findings.map(({ found }) => found)).toContain('977');
    expect(await shared.edits()).toBe('');
  });

  test('approval names the revision that is there, and nothing unverified goes out by the way', async () => {
    const desk = await opened();
    const { day } = await dayOf(desk);
    const approve = (rev: string | undefined, etag: string | null, overrides: readonly string[] = []) =>
      post(desk, '/api/approve', { date: DATE, etag, rev, overrides });
    expect((await approve('0123456789abcdef', null)).status).toBe(409);
    const id = day?.digest.sections[0]?.items[0]?.id;
    const entry = { reword: { event: id, text: 'Some 977 boats sank.' } };
    await post(desk, '/api/edits', { date: DATE, etag: null, entry });
    const { day: reworded, etag } = await dayThat(desk, (answer) => answer.day?.edits.entries.length === 1);
    const refused = await approve(reworded?.rev, etag);
    expect([refused.status, JSON.parse(refused.body).error]).toEqual([422, expect.stringContaining('override')]);
    expect((await approve(reworded?.rev, etag, [id ?? ''])).status).toBe(200);
    const approved = await dayThat(desk, (answer) => answer.day?.decision.state === 'approved');
    expect(approved.day?.rev).toBe(reworded?.rev);
    const kept = join(desk.seeds, 'drafts', DATE, reworded?.rev ?? '', 'digest.json');
    expect(await readFile(kept, 'utf8')).toContain('977 boats');
    await post(desk, '/api/steps', { date: DATE, etag: approved.etag, step: 'undo' });
  }, 30_000);

  test('a test mail goes into the outbox, which is listed', async () => {
    const desk = await opened();
    const sent = await post(desk, '/api/test', { date: DATE, to: 'editor@example.org' });
    expect(Done.parse(JSON.parse(sent.body)).words).toContain('editor@example.org');
    const { mails } = OutboxAnswer.parse(JSON.parse((await ask(desk, '/api/outbox')).body));
    expect(mails).toMatchObject([{ to: 'editor@example.org', subject: expect.stringMatching(/^\[Test\] Day 1,406/) }]);
    expect((await post(desk, '/api/test', { date: DATE, to: 'nobody' })).status).toBe(422);
  }, 30_000);

  test('a correction is an entry of this edition and of the next to come', async () => {
    const desk = await opened();
    const body = { date: DATE, etag: null, text: 'The ships were three.', mail: true };
    expect((await post(desk, '/api/correct', body)).status).toBe(200);
    const entry = { verb: 'correction', of: DATE, on: '2026-01-01', text: 'The ships were three.' };
    expect(parseEdits(await desk.edits(), 'edits')).toMatchObject([{ ...entry, mail: true }]);
    expect(parseEdits(await desk.edits('2026-01-01'), 'edits')).toMatchObject([{ ...entry, mail: false }]);
    const step = async (name: 'undo' | 'redo') =>
      post(desk, '/api/steps', { date: DATE, etag: (await dayOf(desk)).etag, step: name });
    expect((await step('undo')).status).toBe(200);
    expect(parseEdits(await desk.edits('2026-01-01'), 'edits')).toEqual([]);
    expect((await step('redo')).status).toBe(200);
    expect(parseEdits(await desk.edits('2026-01-01'), 'edits')).toMatchObject([{ ...entry, mail: false }]);
  }, 30_000);
});

describe('what fails is told, and the last good state stays', () => {
  test.each([
    ['story.yaml', 'sections: {', 'story.yaml'],
    [`edits/${DATE}.yaml`, 'edits:\n  - explode: {}\n', `edits/${DATE}.yaml`],
  ])(
    '%s',
    async (file, broken, about) => {
      const desk = await opened();
      const { day } = await dayOf(desk);
      const path = join(desk.seeds, file);
      const good = await readFile(path, 'utf8').catch(() => null);
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(path, broken);
      const failed = await dayThat(desk, ({ problem }) => problem !== null);
      expect(failed.problem).toContain(about);
      expect(failed.day?.digest).toEqual(day?.digest);
      await (good === null ? rm(path) : writeFile(path, good));
      expect((await dayThat(desk, ({ problem }) => problem === null)).day?.rev).toBe(day?.rev);
    },
    30_000,
  );

  test('a broken seed costs that file, and is named', async () => {
    const desk = await opened();
    await dayOf(desk);
    await writeFile(join(desk.seeds, 'broken.txt'), new Uint8Array([0xff, 0xfe, 0x00, 0x01, 0x00, 0x00, 0x80]));
    await dayThat(desk, ({ day }) => day?.digest.accounting.excluded['not-utf8'] === 1);
  }, 30_000);

  test('edits broken by hand while the desk is open: a change is refused by what is wrong with them, and they stay', async () => {
    const desk = await opened();
    const { day } = await dayOf(desk);
    const path = join(desk.seeds, 'edits', `${DATE}.yaml`);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, 'edits:\n  - explode: {}\n');
    const { etag } = await dayThat(desk, ({ problem }) => problem !== null);
    const entry = { drop: { event: day?.digest.sections[0]?.items[0]?.id } };
    const refused = await post(desk, '/api/edits', { date: DATE, etag, entry });
    expect(refused).toMatchObject({ status: 422, body: expect.stringContaining('explode') });
    expect(await desk.edits()).toBe('edits:\n  - explode: {}\n');
  }, 30_000);

  test('a new seed is in the next state of the day', async () => {
    const desk = await opened();
    const before = (await dayOf(desk)).day?.digest.accounting.articles ?? 0;
    await writeFile(
      join(desk.seeds, 'news.txt'),
      'Ukraine’s navy said on Tuesday that Russian drones had sunk nine ferries in Odesa’s port, killing 12 people.\n',
    );
    await writeFile(
      join(desk.seeds, 'news.meta.yaml'),
      'title: Ferries sunk in Odesa\noutlet: Example Herald\npublished: 2025-12-30T20:00\n',
    );
    await dayThat(desk, ({ day }) => day?.digest.accounting.articles === before + 1);
  }, 30_000);
});

test('what was composed before is shown at once, and composed anew behind it', async () => {
  const desk = await opened();
  const { day } = await dayOf(desk);
  await desk.desk.close();
  const again = await startDesk({
    seeds: desk.seeds,
    date: DATE,
    port: 0,
    token: TOKEN,
    now: () => '2026-01-01T05:30:00.000Z',
    mails: NO_MAILS,
  });
  onTestFinished(() => again.close());
  const first = await dayOf({ ...desk, desk: again });
  expect(first.day?.digest).toEqual(day?.digest);
}, 30_000);

test('a port in use is one clear line', async () => {
  const { port } = shared.desk;
  await expect(startDesk({ seeds: shared.seeds, port, token: TOKEN, now: () => '', mails: NO_MAILS })).rejects.toThrow(
    new InputError(`port ${port} is in use: choose another with --port, or --port 0 for any free one`),
  );
});
