import { test } from 'vitest';
import { killWorkers } from '#tests/support/kill-workers.ts';

// The whole row of 200 is in tests/deploy/kill-worker.test.ts: it takes a minute.
test('of 24 workers killed, nobody got two mails, and nobody is lost without standing in the report', async () => {
  await killWorkers(24, 500);
}, 120_000);
