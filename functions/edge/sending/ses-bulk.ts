/** One call of SES to a batch of recipients, and what its answer means. */
import { type SESv2Client, SendBulkEmailCommand, type SendBulkEmailCommandInput } from '@aws-sdk/client-sesv2';
import type { EntryAnswer } from '#core/delivery/entries.ts';
import type { RunName } from '#core/delivery/run.ts';
import type { MailTemplate } from '#core/delivery/template.ts';
import type { Sender } from './ses-mailer.ts';

/** One recipient: the address, and the links that are that one's alone. */
export interface Recipient {
  readonly address: string;
  readonly unsubscribe: string;
  readonly preferences: string;
}

export interface BulkMail {
  readonly run: RunName;
  /** `"Name" <address>`. */
  readonly from: string;
  readonly template: MailTemplate;
  readonly recipients: readonly Recipient[];
}

export type BulkAnswer =
  /** SES has decided on each recipient, in their order. */
  | { readonly kind: 'answered'; readonly entries: readonly EntryAnswer[] }
  /** Nothing was accepted, and nothing is wrong with the call. `soon`: a moment later it may be. */
  | { readonly kind: 'later'; readonly reason: string; readonly soon: boolean }
  /** Nothing was accepted: something in the call is wrong, perhaps one address. */
  | { readonly kind: 'rejected'; readonly reason: string }
  /** Nobody knows: the call may have been accepted. */
  | { readonly kind: 'unknown'; readonly reason: string };

export interface SesBulk {
  send(mail: BulkMail): Promise<BulkAnswer>;
}

/** Where answers and bounces go. */
type Return = Omit<Sender, 'from'>;

/** @param ses a client that never sends a call twice by itself (`maxAttempts: 1`) */
export function sesBulk(ses: SESv2Client, sender: Return): SesBulk {
  return {
    async send(mail) {
      try {
        const { BulkEmailEntryResults = [] } = await ses.send(new SendBulkEmailCommand(bulkInput(mail, sender)));
        return {
          kind: 'answered',
          entries: mail.recipients.map((_, at) => ({
            status: BulkEmailEntryResults[at]?.Status ?? null,
            messageId: BulkEmailEntryResults[at]?.MessageId ?? null,
          })),
        };
      } catch (error) {
        return meaningOf(error);
      }
    },
  };
}

/** The call itself. One template for all; of each recipient the links, and the header that one click works by. */
export function bulkInput(
  { run, from, template, recipients }: BulkMail,
  { replyTo, configurationSet }: Return,
): SendBulkEmailCommandInput {
  return {
    FromEmailAddress: from,
    ...(replyTo === null ? {} : { ReplyToAddresses: [replyTo] }),
    ...(configurationSet === null ? {} : { ConfigurationSetName: configurationSet }),
    DefaultEmailTags: [
      { Name: 'story', Value: run.story },
      { Name: 'date', Value: run.date },
      { Name: 'kind', Value: run.kind },
    ],
    DefaultContent: {
      Template: {
        TemplateContent: { Subject: template.subject, Html: template.html, Text: template.text },
        TemplateData: '{}',
        Headers: [{ Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' }],
      },
    },
    BulkEmailEntries: recipients.map(({ address, unsubscribe, preferences }) => ({
      Destination: { ToAddresses: [address] },
      ReplacementEmailContent: {
        ReplacementTemplate: { ReplacementTemplateData: JSON.stringify({ unsubscribe, preferences }) },
      },
      ReplacementHeaders: [{ Name: 'List-Unsubscribe', Value: `<${unsubscribe}>` }],
    })),
  };
}

const THROTTLED = new Set(['TooManyRequestsException', 'ThrottlingException', 'Throttling', 'LimitExceededException']);

/** The account or its set-up stands in the way, not the call: a person has to mend it. */
const STOPPED = new Set([
  'SendingPausedException',
  'AccountSuspendedException',
  'MailFromDomainNotVerifiedException',
  // All that a call names is the configuration set.
  'NotFoundException',
  'CredentialsProviderError',
]);

/** No connection was made, so nothing was sent. */
const UNREACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What a failed call means. Where it is not certain that nothing was accepted, it is unknown. */
export function meaningOf(error: unknown): BulkAnswer {
  if (!(error instanceof Error)) return { kind: 'unknown', reason: String(error) };
  const reason = `${error.name}: ${error.message}`;
  if (THROTTLED.has(error.name)) return { kind: 'later', reason, soon: true };
  if (STOPPED.has(error.name)) return { kind: 'later', reason, soon: false };
  if ('code' in error && typeof error.code === 'string' && UNREACHED.has(error.code))
    return { kind: 'later', reason, soon: true };
  const status = statusOf(error);
  if (status === 429) return { kind: 'later', reason, soon: true };
  // Not signed, or not allowed: the next call is refused for the same.
  if (status === 401 || status === 403) return { kind: 'later', reason, soon: false };
  if (status !== null && status >= 400 && status < 500) return { kind: 'rejected', reason: error.name };
  return { kind: 'unknown', reason };
}

function statusOf(error: Error): number | null {
  const metadata = '$metadata' in error ? error.$metadata : null;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return null;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : null;
}
