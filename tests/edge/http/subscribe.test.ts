import { describe, expect, test } from 'vitest';
import { fixedStoryTexts, storySettings } from '#edge/people/story-settings.ts';
import { AT, aSubscriber, aSuppression } from '#tests/support/people.ts';
import { headingOf, linkIn, makePeople, STORIES } from '#tests/support/people-app.ts';

const ANN = 'ann@reader.example';
const wish = { story: 'dock-strike', address: ANN, cadence: 'daily' };
const CHECK_MAIL = 'Now look into your mail';

describe('the form', () => {
  test('knows its story, keeps it, and asks for no more than it needs', async () => {
    const { get } = makePeople();
    const response = await get('/subscribe?story=dock-strike');
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('<h1><span>Subscribe to Dock strike</span></h1>');
    expect(html).toMatch(/<label for="address">[^<]+<\/label>\s*<input id="address" [^>]*autocomplete="email"/);
    expect(html).toContain('value="dock-strike"');
    expect(html).not.toContain('<script');
  });

  test('without a story there is a choice of all; with an unknown one, a plain answer', async () => {
    const { get } = makePeople();
    const html = await (await get('/subscribe')).text();
    expect(html).toContain('href="/subscribe?story&#x3D;dock-strike"');
    expect(html).toContain('href="/subscribe?story&#x3D;flood"');
    for (const id of ['nowhere', '../flood', '__proto__', 'x'.repeat(3000)])
      expect((await get(`/subscribe?story=${encodeURIComponent(id)}`)).status).toBe(404);
  });
});

describe('stories whose settings are wrong', () => {
  const over = (texts: Readonly<Record<string, string>>) => {
    const stories = storySettings(fixedStoryTexts(texts), () => 0);
    return makePeople({ app: { stories } });
  };

  test('cost the others nothing: the only one that is right has its form, and the fault is noted', async () => {
    const people = over({ ...STORIES, flood: 'id: 7' });
    const response = await people.get('/subscribe');
    expect([response.status, await headingOf(response)]).toEqual([200, 'Subscribe to Dock strike']);
    expect(String(people.failures)).toContain('the story.yaml of flood');
    expect((await people.get('/subscribe?story=flood')).status).toBe(500);
  });

  test('all of them: there is none', async () => {
    const response = await over({ flood: 'id: 7' }).get('/subscribe');
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('There is none yet.')]);
  });

  test('a store that is away is no story whose settings are wrong', async () => {
    const texts = fixedStoryTexts(STORIES);
    const stories = storySettings(
      {
        ...texts,
        text: async () => {
          throw new Error('S3 is away');
        },
      },
      () => 0,
    );
    expect((await makePeople({ app: { stories } }).get('/subscribe')).status).toBe(500);
  });
});

describe('asking', () => {
  test('a stranger becomes pending and gets one mail that says what it is about', async () => {
    const people = makePeople();
    const response = await people.post('/subscribe', { ...wish, address: ' Ann@Reader.example', cadence: 'weekly' });
    expect([response.status, await headingOf(response)]).toEqual([200, CHECK_MAIL]);
    expect(await people.held(ANN)).toMatchObject({
      address: 'Ann@reader.example',
      status: 'pending',
      cadence: 'weekly',
      sections: null,
      origin: 'form',
      asked: AT,
      confirmed: null,
    });
    const [mail, ...more] = people.mails;
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: 'Ann@reader.example', subject: 'Please confirm: Dock strike' });
    expect(mail?.text).toContain('You get this one mail because');
    expect(mail?.text).toContain('1 Quay Street, Port Example');
    expect(mail?.html).toContain('You get this one mail because');
    expect(
      Math.max(
        ...(mail?.text ?? '')
          .split('\n')
          .filter((line) => !line.startsWith('https:'))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(78);
    expect(linkIn(mail).path).toMatch(/^\/confirm\?t=/);
  });

  test('who is subscribed gets a mail that says so, once a day, and stays subscribed', async () => {
    const people = makePeople();
    await people.put(aSubscriber(ANN));
    for (let n = 0; n < 3; n++) await people.post('/subscribe', wish);
    expect(people.mails.map(({ subject }) => subject)).toEqual(['You are subscribed: Dock strike']);
    expect(linkIn(people.mails[0]).path).toMatch(/^\/preferences\?t=/);
    expect(await people.held(ANN)).toEqual(aSubscriber(ANN));
    people.clock.now += 24 * 3_600_000;
    await people.post('/subscribe', wish);
    expect(people.mails).toHaveLength(2);
  });

  test('an address that bounced, complained or was barred gets nothing, one whose data was deleted may ask anew', async () => {
    for (const [reason, mails] of [
      ['bounce', 0],
      ['complaint', 0],
      ['operator', 0],
      ['deleted', 1],
    ] as const) {
      const people = makePeople();
      await people.suppressions.put(aSuppression(ANN, reason));
      expect(await headingOf(await people.post('/subscribe', wish)), reason).toBe(CHECK_MAIL);
      expect(people.mails.length, reason).toBe(mails);
      expect((await people.held(ANN)) === null, reason).toBe(mails === 0);
    }
  });

  test('who left may come back, by confirming again', async () => {
    const people = makePeople();
    await people.put(
      aSubscriber(ANN, { status: 'left', sections: ['talks'], confirmed: null, asked: '2031-01-01T00:00:00Z' }),
    );
    for (let n = 0; n < 2; n++) {
      await people.post('/subscribe', wish);
      // That they had been there, and left, is not lost while they are asked.
      expect(await people.held(ANN)).toMatchObject({
        status: 'pending',
        sections: ['talks'],
        confirmed: '2031-01-01T00:00:00Z',
      });
    }
    expect((await people.post('/confirm', { t: linkIn(people.mails[0]).token })).status).toBe(200);
    expect(await people.held(ANN)).toMatchObject({ status: 'active' });
  });

  test('the answer is the same, byte for byte and in time, whatever is known of the address', async () => {
    const answers = new Set<string>();
    const waits = new Set<number>();
    const known = ['nobody', 'pending', 'active', 'left', 'suppressed', 'barred', 'too often'] as const;
    for (const kind of known) {
      const people = makePeople();
      if (kind === 'barred') await people.suppressions.put(aSuppression(ANN, 'complaint'));
      else if (kind === 'too often') for (let n = 0; n < 5; n++) await people.post('/subscribe', wish);
      else if (kind !== 'nobody')
        await people.put(aSubscriber(ANN, { status: kind, nonce: kind === 'pending' ? 'n' : null }));
      people.waits.length = 0;
      const response = await people.post('/subscribe', wish);
      answers.add(JSON.stringify([response.status, [...response.headers], await response.text()]));
      for (const wait of people.waits) waits.add(wait);
    }
    expect(answers.size).toBe(1);
    // The clock stands still: the whole time is waited for.
    expect([...waits]).toEqual([700]);
  });

  test.each([
    [300, 400],
    [700, 700],
    [900, 500],
  ])('work of %i milliseconds is followed by a wait of %i: the answer comes at a whole step', async (took, waited) => {
    const people = makePeople({
      mailerOf: () => ({
        async send() {
          people.clock.now += took;
          return 'sent';
        },
      }),
    });
    await people.post('/subscribe', wish);
    expect(people.waits).toEqual([waited]);
  });
});

describe('rates', () => {
  test('an address is asked three times a day at most, whoever types it', async () => {
    const people = makePeople();
    for (let n = 0; n < 6; n++) expect(await headingOf(await people.post('/subscribe', wish))).toBe(CHECK_MAIL);
    expect(people.mails).toHaveLength(3);
    await people.post('/subscribe', { ...wish, address: ANN.toUpperCase() });
    expect(people.mails).toHaveLength(3);
  });

  test('a source that works through a list is told to wait', async () => {
    const people = makePeople();
    const statuses: number[] = [];
    for (let n = 0; n < 22; n++)
      statuses.push((await people.post('/subscribe', { ...wish, address: `reader-${n}@reader.example` })).status);
    expect(statuses).toEqual([...Array<number>(20).fill(200), 429, 429]);
    expect(people.mails).toHaveLength(20);
    const refused = await people.post('/subscribe', wish);
    expect(refused.headers.get('retry-after')).toBe('3600');
    people.clock.now += 3_600_000;
    expect((await people.post('/subscribe', wish)).status).toBe(200);
  });

  test('the viewer that CloudFront names counts only where the request came through it', async () => {
    const spread = (people: ReturnType<typeof makePeople>, headers: (n: number) => Record<string, string>) =>
      Promise.all(
        Array.from({ length: 25 }, (_, n) =>
          people.post('/subscribe', { ...wish, address: `reader-${n}@reader.example` }, headers(n)),
        ),
      );
    const forged = await spread(makePeople(), (n) => ({ 'cloudfront-viewer-address': `198.51.100.${n}:4711` }));
    expect(forged.filter(({ status }) => status === 429)).toHaveLength(5);
    const key = 'origin-key';
    const through = makePeople({ app: { originKey: async () => key } });
    const true25 = await spread(through, (n) => ({
      'x-daybrief-origin': key,
      'cloudfront-viewer-address': `198.51.100.${n}:4711`,
    }));
    expect(true25.every(({ status }) => status === 200)).toBe(true);
  });

  test('nobody gets round CloudFront', async () => {
    const people = makePeople({ app: { originKey: async () => 'origin-key' } });
    expect((await people.post('/subscribe', wish)).status).toBe(403);
    expect((await people.post('/subscribe', wish, { 'x-daybrief-origin': 'guess' })).status).toBe(403);
    expect(people.mails).toEqual([]);
  });
});

describe('what is refused', () => {
  test.each([
    '',
    'ann',
    'ann@localhost',
    'ann@reader.example\r\nBcc: ben@reader.example',
    '"><script>alert(1)</script>@x.example',
    'a@b.example,c@d.example',
  ])('the address %j, with the form again and what was typed in it', async (address) => {
    const people = makePeople();
    const response = await people.post('/subscribe', { ...wish, address });
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('<title>Error: ');
    expect(html).not.toContain('<script>');
    expect(people.mails).toEqual([]);
  });

  test('a form that another site sends', async () => {
    const people = makePeople();
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example' },
    ];
    for (const headers of foreign) expect((await people.post('/subscribe', wish, headers)).status).toBe(403);
    const own: Record<string, string>[] = [
      { 'sec-fetch-site': 'same-origin', origin: 'null' },
      { origin: 'https://news.example' },
      {},
    ];
    for (const headers of own) expect((await people.post('/subscribe', wish, headers)).status).toBe(200);
  });

  test('bodies that are no form, or too large; methods that are none', async () => {
    const { app } = makePeople();
    const send = (method: string, headers: Record<string, string>, body?: string) =>
      app.request('https://news.example/subscribe', { method, headers, ...(body === undefined ? {} : { body }) });
    expect(
      (await send('POST', { 'content-type': 'application/json' }, '{"address":"ann@reader.example"}')).status,
    ).toBe(415);
    expect((await send('POST', {}, 'address=x')).status).toBe(415);
    expect((await send('POST', { 'content-type': 'multipart/form-data; boundary=x' }, 'no parts')).status).toBe(415);
    const large = await send(
      'POST',
      { 'content-type': 'application/x-www-form-urlencoded' },
      `address=${'a'.repeat(20_000)}`,
    );
    expect(large.status).toBe(413);
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const refused = await send(method, {});
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    }
    const head = await send('HEAD', {});
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('a file in the place of a field is no field', async () => {
    const { app, mails } = makePeople();
    const body = new FormData();
    body.set('story', 'dock-strike');
    body.set('address', new File([ANN], 'address.txt'));
    expect((await app.request('https://news.example/subscribe', { method: 'POST', body })).status).toBe(400);
    expect(mails).toEqual([]);
  });
});

test('every answer is guarded', async () => {
  const people = makePeople();
  const answers = [
    await people.get('/subscribe'),
    await people.get('/nowhere'),
    await people.get('/unsubscribe?t=x'),
    await people.post('/subscribe', wish),
  ];
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toBeNull();
  }
});
