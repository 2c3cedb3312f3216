/** What SES tells of a mail after it was accepted, and what follows from it. */
import * as z from 'zod';
import { InputError } from '../errors.ts';
import { normaliseAddress } from './address.ts';
import type { Suppression } from './subscriber.ts';

/** The names under which events are counted; the alarms read them. */
export type FeedbackMetric =
  | 'Bounces'
  | 'SoftBounces'
  | 'Complaints'
  | 'Deliveries'
  | 'Delays'
  | 'Rejects'
  | 'RenderingFailures';

export interface Feedback {
  /** Of the mail; empty for what is told of none. */
  readonly messageId: string;
  /** Null where it counts for nothing. */
  readonly metric: FeedbackMetric | null;
  /** The story that the mail was of; null where it names none. */
  readonly story: string | null;
  /** Addresses that get nothing any more, and why. */
  readonly barred: readonly { readonly address: string; readonly reason: Suppression['reason'] }[];
  /** Addresses whose mail came back for now. */
  readonly softBounced: readonly string[];
}

const Recipients = z.array(z.object({ emailAddress: z.string() })).min(1);

/** `tags` come with event publishing alone; the older notifications have none. */
const Mail = z.object({ messageId: z.string(), tags: z.record(z.string(), z.array(z.string())).default({}) });

const Bounce = z.object({
  bounce: z.object({
    bounceType: z.enum(['Permanent', 'Transient', 'Undetermined']),
    bouncedRecipients: Recipients,
  }),
});
const Complaint = z.object({
  complaint: z.object({
    complainedRecipients: Recipients,
    /** RFC 5965; `not-spam` takes a mail out of the folder for spam. */
    complaintFeedbackType: z.string().nullish(),
  }),
});

/** What the event itself tells. */
type Told = Omit<Feedback, 'messageId' | 'story'>;

/** Of each kind what follows; the names as `kindOf` makes them. */
const KINDS = {
  bounce: (event: unknown): Told => {
    const { bounceType, bouncedRecipients } = Bounce.parse(event).bounce;
    const addresses = addressesOf(bouncedRecipients);
    return bounceType === 'Permanent'
      ? { metric: 'Bounces', barred: addresses.map((address) => ({ address, reason: 'bounce' })), softBounced: [] }
      : { metric: 'SoftBounces', barred: [], softBounced: addresses };
  },
  complaint: (event: unknown): Told => {
    const { complainedRecipients, complaintFeedbackType } = Complaint.parse(event).complaint;
    if (complaintFeedbackType === 'not-spam') return NOTHING;
    const addresses = addressesOf(complainedRecipients);
    return { ...counted('Complaints'), barred: addresses.map((address) => ({ address, reason: 'complaint' })) };
  },
  delivery: () => counted('Deliveries'),
  deliverydelay: () => counted('Delays'),
  reject: () => counted('Rejects'),
  renderingfailure: () => counted('RenderingFailures'),
} as const satisfies Record<string, (event: unknown) => Told>;

const NOTHING = { metric: null, barred: [], softBounced: [] } as const;
const counted = (metric: FeedbackMetric) => ({ ...NOTHING, metric });

const Event = z
  .looseObject({ eventType: z.string().optional(), notificationType: z.string().optional(), mail: Mail })
  .refine(({ eventType, notificationType }) => (eventType ?? notificationType) !== undefined);

/** What SES publishes when its events are led to a topic, once, as plain text. */
const HELLO = /^Successfully validated SNS topic\b/;

/** A message of SNS where it is not delivered raw. */
const Wrapped = z.object({ Type: z.literal('Notification'), Message: z.string() });

/**
 * Reads a message of the queue: an event of SES, as it is or in the envelope of SNS, with its kind in `eventType` or
 * `notificationType`, written "Rendering Failure" or "RenderingFailure".
 * @throws {InputError} where it is none that is known: such a message is kept for a person
 */
export function readFeedback(body: string): Feedback {
  const message = unwrapped(body);
  if (HELLO.test(message)) return { ...NOTHING, messageId: '', story: null };
  const event = Event.safeParse(fromJson(message));
  if (!event.success) throw new InputError(`no event of SES: ${z.prettifyError(event.error)}`);
  const { eventType, notificationType, mail } = event.data;
  const name = eventType ?? notificationType ?? '';
  const kind = name.replace(/[\s_-]/g, '').toLowerCase();
  if (!isKind(kind)) throw new InputError(`an event of SES of an unknown kind: ${JSON.stringify(name.slice(0, 60))}`);
  try {
    return { ...KINDS[kind](event.data), messageId: mail.messageId, story: mail.tags.story?.[0] ?? null };
  } catch (cause) {
    if (cause instanceof z.ZodError)
      throw new InputError(`a ${name} of SES, not as it should be: ${z.prettifyError(cause)}`, { cause });
    throw cause;
  }
}

const isKind = (kind: string): kind is keyof typeof KINDS => Object.hasOwn(KINDS, kind);

function unwrapped(body: string): string {
  const wrapped = Wrapped.safeParse(fromJson(body));
  return wrapped.success ? wrapped.data.Message : body;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As they are stored; a mail server may report `<ann@news.example>`. */
function addressesOf(recipients: z.infer<typeof Recipients>): string[] {
  return recipients.map(({ emailAddress }) => {
    const checked = normaliseAddress(/<([^<>]+)>\s*$/.exec(emailAddress)?.[1] ?? emailAddress);
    if (!checked.ok) throw new InputError('a recipient of an event of SES is no address');
    return checked.address;
  });
}
