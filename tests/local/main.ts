/**
 * `npm run local`: the whole cycle on this machine, over real protocol servers of S3, SQS, DynamoDB and SES. Nothing is
 * sent anywhere, and nothing is kept when it ends.
 */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readInputs } from '#cli/inputs.ts';
import type { IsoDate } from '#core/model.ts';
import { readArticles } from '#core/reading.ts';
import { servePeople } from '#edge/http/serve.ts';
import { editionDays } from '#preview/edition-days.ts';
import { runCycle } from './auto.ts';
import { type Lambdas, startLambdas } from './lambdas.ts';
import { localSite } from './site.ts';
import { makeStage, type Stage } from './stage.ts';
import { mailViewer } from './viewer.ts';

const USAGE = 'npm run local -- [--seeds DIR] [--port N] [--auto]';
/** The newest days that are published: what a weekly edition tells. */
const DAYS = 7;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: 'seeds/russia-ukraine' },
      port: { type: 'string', default: '0' },
      auto: { type: 'boolean', default: false },
    },
  });
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
  if (!(port <= 65535)) throw new Error(`--port: "${values.port}" is not a port: a whole number from 0 to 65535`);
  say('Starting S3, SQS, DynamoDB and SES on this machine …');
  const stage = await makeStage(values.seeds);
  try {
    await run(stage, { ...values, port });
  } finally {
    await stage.stop();
  }
}

async function run(
  stage: Stage,
  { seeds, port, auto }: { readonly seeds: string; readonly port: number; readonly auto: boolean },
): Promise<void> {
  const { story, ses } = stage;
  Object.assign(process.env, stage.env);
  const site = await servePeople((url) => localSite(stage, url, say), port);
  const viewer = await servePeople(() => mailViewer(ses.viewer), 0);
  const lambdas = startLambdas(stage, site.url, note);
  try {
    const date = await publishDays(seeds, lambdas);
    say(`
  the site      ${site.url}/${story.id}/
  subscribe     ${site.url}/subscribe?story=${story.id}
  the mails     ${viewer.url}/
`);
    if (auto) await runCycle({ ...stage, site: site.url, story: story.id, date, lambdas, say });
    else await attend(date, lambdas);
  } finally {
    await lambdas.stop();
    await Promise.all([site.close(), viewer.close()]);
  }
}

/** Composes and publishes the newest days, the oldest first. @returns the newest */
async function publishDays(seeds: string, lambdas: Lambdas): Promise<IsoDate> {
  const inputs = await readInputs({ seeds });
  const days = editionDays(readArticles(inputs.seeds, inputs.story).kept, inputs.story).slice(0, DAYS);
  for (const day of days.toReversed()) say(`the edition of ${day}: ${await lambdas.compose(day)}`);
  const newest = days[0];
  if (newest === undefined) throw new Error(`no day has an edition: there is no dated article in ${seeds}`);
  return newest;
}

/** Until the person ends it: sends when asked to. */
async function attend(date: IsoDate, lambdas: Lambdas): Promise<void> {
  say(`What to do: open "subscribe", give any address (no mail leaves this machine), open "the mails", follow the link of
the letter and confirm. Then come back here. What goes to bounce@… comes back, and complaint@… calls it spam.

  Enter     sends the edition of ${date} to the subscribers of the daily list
  w Enter   sends the weekly edition up to ${date} to those of the weekly list
  q Enter   ends all of it
`);
  const lines = createInterface({ input: process.stdin });
  process.once('SIGINT', () => lines.close());
  for await (const line of lines) {
    const asked = line.trim().toLowerCase();
    if (asked === 'q') break;
    const kind = asked === 'w' ? 'weekly' : 'daily';
    const planned = await lambdas.plan(date, kind);
    if ('reason' in planned) say(`not sent: ${planned.reason}`);
    else say(`the ${kind} edition goes to ${planned.recipients}: look into the mails`);
  }
  lines.close();
}

/** Of what the Lambdas log, what a person wants to know here. */
function note(message: string, fields: Readonly<Record<string, unknown>>): void {
  if (message === 'batch') say(`a batch: ${String(fields.outcome)}`);
  else if (message === 'run') say(`the run: ${String(fields.state)}, ${String(fields.submitted)} submitted`);
  else if (/failed/.test(message)) say(`${message}: ${String(fields.error)}`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`local: ${error instanceof Error ? error.message : String(error)} (${USAGE})\n`);
  process.exitCode = 1;
}
