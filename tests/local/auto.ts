/** What a newcomer does by hand, done by itself: subscribe, confirm, get the editions, leave, and get nothing more. */
import { ok } from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { IsoDate } from '#core/model.ts';
import type { SentMail, SesServer } from '#tests/support/ses-server.ts';
import type { Lambdas } from './lambdas.ts';

export interface Cycle {
  /** Origin of the site. */
  readonly site: string;
  readonly story: string;
  readonly date: IsoDate;
  readonly ses: SesServer;
  suppressed(address: string): Promise<string | null>;
  readonly lambdas: Lambdas;
  say(line: string): void;
}

const DAILY = 'daily.reader@example.net';
const WEEKLY = 'weekly.reader@example.net';
/** Comes back, as the simulator has it. */
const GONE = 'bounce@example.net';

/** @throws {Error} where a step does not do what it should */
export async function runCycle(cycle: Cycle): Promise<void> {
  const { site, story, date, ses, lambdas, say } = cycle;
  const mailTo = mailsOf(ses);

  for (const [address, cadence] of [
    [DAILY, 'daily'],
    [WEEKLY, 'weekly'],
  ] as const) {
    await post(`${site}/subscribe`, { story, address, cadence });
    const asked = await mailTo(address, 1);
    const link = linkIn(asked, `${site}/confirm`);
    const page = await get(link);
    ok(page.includes('<button'), 'the page of the confirmation link has a button');
    say(`${address} asked for the ${cadence} list; its mail: “${asked.subject}”`);
    await post(`${site}/confirm`, { t: tokenOf(link) });
    say(`${address} confirmed`);
  }

  await post(`${site}/subscribe`, { story, address: GONE, cadence: 'daily' });
  const lost = await mailTo(GONE, 1);
  const why = await until(() => cycle.suppressed(GONE), `${GONE} is suppressed`);
  const late = await fetch(`${site}/confirm`, {
    method: 'POST',
    body: new URLSearchParams({ t: tokenOf(linkIn(lost, `${site}/confirm`)) }),
  });
  ok(!late.ok, 'a suppressed address cannot confirm');
  say(`the letter to ${GONE} came back (${why}): it gets nothing more`);

  const daily = await lambdas.plan(date, 'daily');
  ok(daily.outcome === 'planned' && daily.recipients === 1, `the daily edition is planned: ${JSON.stringify(daily)}`);
  const edition = await mailTo(DAILY, 2);
  say(`${DAILY} got “${edition.subject}”`);
  const online = linkIn(edition, `${site}/${story}/`);
  ok((await get(online)).includes('List of key events'), 'the edition’s link leads to its page');

  const weekly = await lambdas.plan(date, 'weekly');
  ok(weekly.outcome === 'planned' && weekly.recipients === 1, `the weekly one is planned: ${JSON.stringify(weekly)}`);
  const week = await mailTo(WEEKLY, 2);
  say(`${WEEKLY} got “${week.subject}”`);
  ok((await get(linkIn(week, `${site}/${story}/weekly/`))).includes('key developments of the week'), 'the week’s page');

  const leave = headerOf(week, 'List-Unsubscribe').slice(1, -1);
  ok(headerOf(week, 'List-Unsubscribe-Post') === 'List-Unsubscribe=One-Click', 'the mail can be left by one click');
  await post(leave, { 'List-Unsubscribe': 'One-Click' });
  await post(leave, { 'List-Unsubscribe': 'One-Click' });
  say(`${WEEKLY} left by one click, and once more`);

  const again = await lambdas.plan(date, 'daily');
  ok(again.outcome === 'refused' && again.code === 'already-sent', `sent once is sent: ${JSON.stringify(again)}`);
  const counts = [DAILY, WEEKLY].map((address) => ses.mails().then((all) => all.filter(isTo(address)).length));
  ok(
    (await Promise.all(counts)).every((count) => count === 2),
    'each got the letter and one edition',
  );
  say('a second sending of the same edition was refused');
}

const isTo =
  (address: string) =>
  ({ destination }: SentMail): boolean =>
    destination.to.includes(address);

/** Looks so often, a tenth of a second apart. */
const LOOKS = 1200;

function mailsOf(ses: SesServer) {
  /** The mail of that number, from 1, to an address. */
  return async (address: string, number: number): Promise<SentMail> => {
    const find = async () => (await ses.mails()).filter(isTo(address))[number - 1] ?? null;
    return until(find, `mail number ${number} comes to ${address}`);
  };
}

async function until<T>(find: () => Promise<T | null>, what: string): Promise<T> {
  for (let look = 0; look < LOOKS; look++) {
    const found = await find();
    if (found !== null) return found;
    await wait(100);
  }
  throw new Error(`it was waited in vain that ${what}`);
}

function linkIn({ body }: SentMail, opening: string): string {
  const link = body.text.split(/\s+/).find((word) => word.startsWith(opening));
  ok(link, `the mail has a link that begins ${opening}`);
  return link;
}

const headerOf = ({ headers }: SentMail, name: string): string => headers.find((one) => one.name === name)?.value ?? '';
const tokenOf = (link: string): string => new URL(link).searchParams.get('t') ?? '';

async function get(url: string): Promise<string> {
  const response = await fetch(url);
  ok(response.ok, `GET ${new URL(url).pathname} answers ${response.status}`);
  return response.text();
}

async function post(url: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) });
  ok(response.ok, `POST ${new URL(url).pathname} answers ${response.status}`);
}
