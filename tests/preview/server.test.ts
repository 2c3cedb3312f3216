import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { renderEdition } from '#core/edition/render.ts';
import { InputError } from '#core/errors.ts';
import { type LoadState, type Preview, type PreviewState, startPreview } from '#preview/server.ts';
import { goldenDigest } from '#tests/golden/digest.ts';
import { goldenStory } from '#tests/golden/story.ts';

const state: PreviewState = {
  date: goldenDigest.date,
  digest: goldenDigest,
  story: goldenStory,
  edition: renderEdition(goldenDigest, goldenStory),
  excluded: [
    { file: 'late <b>.txt', start: 0, end: 900, reason: 'undated' },
    { file: 'late.txt', start: 0, end: 9, reason: 'undated', detail: 'write late.meta.yaml with published:' },
    { file: 'page.txt', start: 10, end: 30, reason: 'caption', detail: 'ends in a credit' },
  ],
  days: ['2025-12-31', '2025-12-30'],
};

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step();
});

interface Started {
  readonly preview: Preview;
  readonly seeds: string;
  readonly templates: string;
}

async function start(load: LoadState = async () => state, port = 0): Promise<Started> {
  const folder = async (): Promise<string> => {
    const path = await mkdtemp(join(tmpdir(), 'preview-'));
    undo.push(() => rm(path, { recursive: true }));
    return path;
  };
  const [seeds, templates] = [await folder(), await folder()];
  const preview = await startPreview({ port, load, watch: [seeds], templates });
  undo.push(() => preview.close());
  return { preview, seeds, templates };
}

interface Answered {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const ask = (
  { preview }: Started,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: preview.port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    })
      .on('error', reject)
      .end();
  });

/** Opens the event stream; the answer resolves on its first event of that name. */
async function nextEvent({ preview }: Started, name: string): Promise<{ readonly seen: Promise<void> }> {
  const response = await fetch(`${preview.url}events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('no event stream');
  undo.push(() => reader.cancel());
  const until = async (text: string): Promise<void> => {
    for (let got = ''; !got.includes(text); ) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`the stream ended before ${text}`);
      got += value;
    }
  };
  await until('retry:');
  return { seen: until(`event: ${name}\n`) };
}

describe('what it serves', () => {
  test.each([
    ['/', ['Day 1,405: Two cranes', '/files/email.html?date=2025-12-31&scheme=light', 'aria-current="page">Email<']],
    ['/?view=dark', ['/files/email.html?date=2025-12-31&scheme=dark']],
    ['/?view=page', ['/files/index.html?date=2025-12-31&scheme=light', 'Phone, 375 px, dark']],
    ['/?view=text', ['ON THE DOCKS', 'https://example.invalid/unsubscribe', '&lt;script&gt;alert(1)']],
    [
      '/?view=accounting',
      [
        '17</strong> picture captions',
        'ends in a credit',
        'late &lt;b&gt;.meta.yaml',
        'late.meta.yaml with published:',
      ],
    ],
    ['/?view=nonsense&date=2025-12-30', ['aria-current="page">2025-12-31<', 'view=email&amp;date=2025-12-30']],
  ])('%s', async (path, parts) => {
    const { status, body, headers } = await ask(await start(), path);
    expect(status).toBe(200);
    const readable = body.replaceAll('&amp;', '&');
    for (const part of parts) expect(readable).toContain(part.replaceAll('&amp;', '&'));
    expect(body).not.toContain('<script>alert');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  test('the date that is asked for goes to the loader', async () => {
    const dates: (string | undefined)[] = [];
    const started = await start(async (date) => {
      dates.push(date);
      return state;
    });
    await ask(started, '/?date=2025-12-30');
    await ask(started, '/files/email.html?date=2025-12-30');
    await ask(started, '/');
    expect(dates).toEqual(['2025-12-30', undefined]);
    expect((await ask(started, '/?date=2025-02-30')).status).toBe(400);
  });

  test('a frame has its scheme fixed, its links filled, and may run nothing', async () => {
    const { body, headers } = await ask(await start(), '/files/email.html?scheme=dark');
    expect(body).toContain('@media all {');
    expect(body).not.toMatch(/prefers-color-scheme|%%/);
    expect(headers['content-security-policy']).toMatch(/default-src 'none';.* sandbox;.*frame-ancestors 'self'/);
  });

  test.each([
    '/files/digest.json',
    '/files/constructor',
    '/files/..%2f..%2fpackage.json',
    '/assets/../server.ts',
    '/nowhere',
  ])('%s is not there', async (path) => expect((await ask(await start(), path)).status).toBe(404));
});

describe('whom it answers', () => {
  test.each([
    [{ host: 'evil.example' }, 421],
    [{ host: '127.0.0.1:1' }, 421],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
  ])('%j → %i', async (headers, status) => {
    const started = await start();
    for (const path of ['/', '/events', '/files/email.html', '/assets/preview.js']) {
      expect(await ask(started, path, headers)).toMatchObject({ status, body: expect.not.stringContaining('Day') });
    }
  });

  test('itself, by each of its names', async () => {
    const started = await start();
    const { port } = started.preview;
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      expect((await ask(started, '/', { host, origin: `http://${host}` })).status).toBe(200);
    }
  });

  test('GET and HEAD alone', async () => {
    const started = await start();
    expect((await ask(started, '/', {}, 'POST')).status).toBe(405);
    expect(await ask(started, '/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('a request line that is no URL does it no harm', async () => {
    const started = await start();
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(started.preview.port, '127.0.0.1', () =>
        socket.write(`GET // HTTP/1.1\r\nHost: 127.0.0.1:${started.preview.port}\r\nConnection: close\r\n\r\n`),
      );
      let text = '';
      socket.on('data', (chunk) => {
        text += String(chunk);
      });
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1.1 400/);
    expect((await ask(started, '/')).status).toBe(200);
  });
});

describe('following changes', () => {
  test('a changed seed loads the day anew and tells the page', async () => {
    let loads = 0;
    const started = await start(async () => {
      loads += 1;
      return state;
    });
    await ask(started, '/');
    const { seen } = await nextEvent(started, 'reload');
    await writeFile(join(started.seeds, 'new.txt'), 'text');
    await seen;
    await ask(started, '/');
    expect(loads).toBe(2);
  });

  test('a changed template renders the edition anew', async () => {
    const started = await start(async () => ({ ...state, edition: { ...state.edition, 'email.txt': 'old' } }));
    expect((await ask(started, '/?view=text')).body).toContain('<pre>old</pre>');
    const { seen } = await nextEvent(started, 'reload');
    await writeFile(join(started.templates, 'email.mjml'), 'x');
    await seen;
    expect((await ask(started, '/?view=text')).body).toContain('ON THE DOCKS');
  }, 30_000);

  test('a day that cannot be composed is a message on its page, and mends itself', async () => {
    let broken = true;
    const started = await start(async () => {
      if (broken) throw new InputError('story.yaml, line 3: expected a <date>');
      return state;
    });
    const failed = await ask(started, '/');
    expect(failed.status).toBe(500);
    expect(failed.body).toContain('story.yaml, line 3: expected a &lt;date&gt;');
    expect(failed.body).toContain('/assets/preview.js');
    expect(failed.body).not.toContain('at start');
    const { seen } = await nextEvent(started, 'reload');
    broken = false;
    await writeFile(join(started.seeds, 'story.yaml'), 'mended');
    await seen;
    expect((await ask(started, '/')).status).toBe(200);
  });
});

test('a port in use is one clear line', async () => {
  const { preview } = await start();
  await expect(start(async () => state, preview.port)).rejects.toThrow(
    new InputError(`port ${preview.port} is in use: choose another with --port, or --port 0 for any free one`),
  );
});

test('its address says where it is', async () => {
  const { preview } = await start();
  expect(preview.url).toBe(`http://127.0.0.1:${preview.port}/`);
  expect(preview.port).toBeGreaterThan(0);
});
