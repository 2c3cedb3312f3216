/** What the commands of sending have in common: which run, and the stores of the stack or of this environment. */
import { RunKind, type RunName } from '#core/delivery/run.ts';
import { InputError } from '#core/errors.ts';
import { parseDate } from '#core/story/days.ts';
import { Story } from '#core/story/schema.ts';
import { type Deployed, type DeployedMail, findDeployed } from '#edge/deployed.ts';
import { type SendRuntime, sendRuntime } from '#edge/sending/send-runtime.ts';
import type { OnStack } from './on-stack.ts';

export interface SendOptions extends OnStack {
  readonly kind: string;
  /** With the stores that the environment names (`DAYBRIEF_…`), and no stack. */
  readonly local?: boolean;
}

/** @throws {InputError} where the story, the date or the kind is none */
export function runOf(story: string, date: string, { kind }: Pick<SendOptions, 'kind'>): RunName {
  if (!Story.shape.id.safeParse(story).success)
    throw new InputError(`"${story}" is no story's id: lower-case letters, digits and single hyphens`);
  const parsed = RunKind.safeParse(kind);
  if (!parsed.success) throw new InputError(`--kind: "${kind}" is none: daily, weekly or correction-ID`);
  return { story, date: parseDate(date), kind: parsed.data };
}

/** The parts of a stack that mails. @throws {InputError} where it has no sender */
export async function mailingStack({ stack }: OnStack): Promise<Deployed & { readonly mail: DeployedMail }> {
  const deployed = await findDeployed(stack);
  if (deployed.mail === null)
    throw new InputError(`the stack ${stack} has no sender: name one in cdk.json and deploy it, so that it can mail`);
  return { ...deployed, mail: deployed.mail };
}

/** The stores and queues of sending, of the stack or of this environment. */
export async function sendingOf(options: SendOptions): Promise<SendRuntime> {
  return sendRuntime(options.local ? process.env : variablesOf(await mailingStack(options)));
}

/** What the stack's functions find in their environment. */
export const variablesOf = ({
  bucket,
  siteUrl,
  mail,
}: Deployed & { readonly mail: DeployedMail }): Record<string, string | undefined> => ({
  ...process.env,
  DAYBRIEF_BUCKET: bucket,
  DAYBRIEF_SITE: siteUrl,
  DAYBRIEF_SUBSCRIBERS: mail.subscribers,
  DAYBRIEF_SUPPRESSIONS: mail.suppressions,
  DAYBRIEF_LEDGER: mail.ledger,
  DAYBRIEF_BATCHES: mail.batches,
  DAYBRIEF_CLOSING: mail.closing,
  DAYBRIEF_TOKEN_KEYS: mail.tokenKeys,
  DAYBRIEF_ADDRESS_SALT: mail.addressSalt,
  DAYBRIEF_SENDER: mail.sender,
  DAYBRIEF_REPLY_TO: mail.replyTo ?? undefined,
  DAYBRIEF_CONFIGURATION_SET: mail.configurationSet,
});
