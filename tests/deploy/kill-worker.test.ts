import { test } from 'vitest';
import { killWorkers } from '#tests/support/kill-workers.ts';

test('of 200 workers killed, nobody got two mails, and nobody is lost without standing in the report', async () => {
  await killWorkers(200, 5000);
}, 1_800_000);
