import { normaliseAddress } from '#core/delivery/address.ts';
import { DEMO_LINKS } from '#core/edition/links.ts';
import { editionMail } from '#core/edition/mail.ts';
import { pageUrl } from '#core/edition/site.ts';
import { InputError } from '#core/errors.ts';
import { Digest, type IsoDate } from '#core/model.ts';
import { paths, storyPrefix } from '#core/revision.ts';
import { parseDate } from '#core/story/days.ts';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/schema.ts';
import { s3Editions } from '#edge/editions/s3-editions.ts';
import { parseEnv } from '#edge/env.ts';
import { s3Client, sesClient } from '#edge/runtime.ts';
import {
  intoOutbox,
  type NamedMailer,
  outboxFolder,
  senderIn,
  testMail,
  throughSes,
} from '#edge/sending/test-mails.ts';
import { composeFromOptions } from './compose-day.ts';
import { EXIT, result } from './output.ts';
import { mailingStack } from './sending.ts';

interface TestOptions {
  readonly to: string;
  readonly stack: string;
  /** A folder or bucket of seeds, in place of the stack. */
  readonly seeds?: string;
}

/** An edition that is sent to try it, and what sends it. */
interface Trial {
  readonly digest: Digest;
  readonly story: Story;
  /** The edition's page; where there is none, an address that leads nowhere. */
  readonly page: string;
  readonly where: string;
  readonly mailer: NamedMailer;
}

/**
 * `daybrief test-send STORY DATE --to ADDRESS`: the current edition, published or not, to one address. It is marked as a
 * test and stands in no ledger, and its unsubscribe link leads nowhere. @returns the exit code
 */
export async function run(story: string, day: string, options: TestOptions): Promise<number> {
  const date = parseDate(day);
  const to = normaliseAddress(options.to);
  if (!to.ok) throw new InputError(`--to: "${options.to}" is no address: ${to.why}`);
  const trial =
    options.seeds === undefined ? await onStack(story, date, options) : await inFolder(story, date, options.seeds);
  const links = { ...DEMO_LINKS, edition: trial.page };
  const parts = editionMail(trial.digest, trial.story, null, links);
  const mailer = trial.mailer({ id: story, name: trial.story.sender?.name ?? trial.story.title });
  const id = await mailer.send(testMail(to.address, parts));
  await result(`sent to ${to.address} ${trial.where}: ${id}`);
  return EXIT.done;
}

async function onStack(story: string, date: IsoDate, options: TestOptions): Promise<Trial> {
  const { bucket, siteUrl, mail } = await mailingStack(options);
  const editions = s3Editions({ s3: s3Client(), bucket, prefix: storyPrefix(story) });
  const [text, pointer] = await Promise.all([editions.story(), editions.pointer(date)]);
  const digest = pointer && (await editions.draft(date, pointer.rev, 'digest.json'));
  if (text === null || !digest)
    throw new InputError(`there is no edition of ${story} ${date} in ${editions.where}: daybrief run ${story} ${date}`);
  return {
    digest: Digest.parse(JSON.parse(digest)),
    story: parseStory(text, editions.where + paths.story),
    page: pageUrl(siteUrl, story, date),
    where: 'by SES',
    mailer: throughSes(sesClient(), { ...mail, from: mail.sender }),
  };
}

/** By SES where the environment names a sender, else into the outbox beside the seeds. */
async function inFolder(story: string, date: IsoDate, seeds: string): Promise<Trial> {
  const made = await composeFromOptions({ seeds, date });
  if (made.story.id !== story)
    throw new InputError(`${seeds} holds the story ${made.story.id}, not ${story}: name that one`);
  const trial = { digest: made.day.digest, story: made.story, page: DEMO_LINKS.edition };
  const sender = senderIn(parseEnv(process.env));
  if (sender !== null) return { ...trial, where: 'by SES', mailer: throughSes(sesClient(), sender) };
  if (seeds.startsWith('s3://'))
    throw new InputError('there is no outbox in a bucket: set DAYBRIEF_SENDER to an address that SES has verified');
  const folder = outboxFolder(seeds);
  const mailer = await intoOutbox(folder, () => new Date().toISOString());
  return { ...trial, where: `into ${folder}`, mailer };
}
