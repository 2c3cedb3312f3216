import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { RunReport } from '#core/delivery/report.ts';
import {
  addresses,
  makeSendPlace,
  names,
  RUN,
  type SendPlace,
  type SendServers,
  SITE,
  startServers,
} from '#tests/support/send-place.ts';

let servers: SendServers;
let place: SendPlace;
beforeAll(async () => {
  servers = await startServers();
});
afterAll(() => servers.stop());
beforeEach(async () => {
  place = await makeSendPlace(servers);
});

describe('a whole run', () => {
  test('reaches everybody once, with links and headers of their own', async () => {
    await place.join(names(120));
    expect(await place.plan()).toMatchObject({ outcome: 'planned', recipients: 120, batches: 3, queued: 3 });
    expect(await place.work()).toEqual([]);
    expect(await place.got()).toEqual(addresses(120));
    const mails = await servers.ses.mails();
    const links = new Set<string>();
    for (const { from, replyTo, body, headers } of mails) {
      const header = headers.find(({ name }) => name === 'List-Unsubscribe')?.value ?? '';
      const link = header.slice(1, -1);
      links.add(link);
      expect(link).toMatch(/^https:\/\/news\.example\/unsubscribe\?t=[\w-]+$/);
      expect(headers).toContainEqual({ name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' });
      expect(body.html).toContain(`href="${link}"`);
      expect(body.text).toContain(`\n${link}\n`);
      expect(body.html + body.text).not.toMatch(/\{\{|%%/);
      expect(from).toBe('"Port Sample Morning List" <list@example.org>');
      expect(replyTo).toEqual(['desk@example.org']);
      expect(body.text).toContain(`${SITE}/harbour-strike/2025-03-02/`);
    }
    expect(links.size).toBe(120);
    await place.close();
    expect(place.metrics).toMatchObject({ Submitted: 120, SendFailed: 0, PossiblyAccepted: 0 });
    const report = RunReport.parse(JSON.parse((await place.place.get(`sends/${RUN.date}/daily/report.json`)) ?? ''));
    expect(report).toMatchObject({
      state: 'done',
      recipients: 120,
      submitted: 120,
      pending: 0,
      batches: { all: 3, begun: 3 },
    });
  });
});
