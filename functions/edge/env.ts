import * as z from 'zod';
import { InputError } from '#core/errors.ts';

/** The environment variables that the adapters read, and no others. Empty ones count as not set. */
const Env = z.object({
  /** The bucket that holds `stories/`; set by the stack. */
  DAYBRIEF_BUCKET: z.string().min(3).optional(),
  /** Origin of the public site, "https://d111.cloudfront.net"; without it nothing is published. */
  DAYBRIEF_SITE: z.url().optional(),
  /** Stories whose editions an editor must approve, with commas between; all others are approved as they are composed. */
  DAYBRIEF_APPROVED_BY_EDITOR: z
    .string()
    .optional()
    .transform((list) => (list ?? '').split(',').filter(Boolean)),
  /** Tables: subscribers; suppressed addresses; the ledger of sendings; counts that limit rates. */
  DAYBRIEF_SUBSCRIBERS: z.string().min(3).optional(),
  DAYBRIEF_SUPPRESSIONS: z.string().min(3).optional(),
  DAYBRIEF_LEDGER: z.string().min(3).optional(),
  DAYBRIEF_LIMITS: z.string().min(3).optional(),
  /** Queues: batches to send; runs to close when their last batch has an outcome. */
  DAYBRIEF_BATCHES: z.url().optional(),
  DAYBRIEF_CLOSING: z.url().optional(),
  /** Secrets, by ARN or name: the keys that sign links; the salt under which addresses are hashed, which never changes. */
  DAYBRIEF_TOKEN_KEYS: z.string().min(1).optional(),
  DAYBRIEF_ADDRESS_SALT: z.string().min(1).optional(),
  /** The secret that CloudFront shows to the API in `x-daybrief-origin`; without it nothing stands before the API. */
  DAYBRIEF_ORIGIN_KEY: z.string().min(1).optional(),
  /** The address that mail comes from, and the one for replies; without a sender nothing is mailed. */
  DAYBRIEF_SENDER: z.email().optional(),
  DAYBRIEF_REPLY_TO: z.email().optional(),
  /** SES's configuration set, through which bounces and complaints come back. */
  DAYBRIEF_CONFIGURATION_SET: z.string().min(1).optional(),
  /** Each story's hour of sending: "russia-ukraine=07:00,flood=06:30". */
  DAYBRIEF_SEND_AT: z
    .string()
    .regex(/^[a-z0-9-]+=\d{2}:\d{2}(,[a-z0-9-]+=\d{2}:\d{2})*$/, 'expected STORY=HH:MM, with commas between')
    .optional(),
  /** Workers that send at once, at most: they share the account's rate. */
  DAYBRIEF_WORKERS: z.coerce.number().int().min(2).max(1000).default(2),
  AWS_REGION: z.string().optional(),
  AWS_DEFAULT_REGION: z.string().optional(),
  /** Another server that speaks the S3 protocol; buckets then stand in the path, not in the host's name. */
  AWS_ENDPOINT_URL: z.url().optional(),
  AWS_ENDPOINT_URL_S3: z.url().optional(),
});
export type Env = z.infer<typeof Env>;

/** @throws {InputError} naming the variable that is wrong */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Env.safeParse(set);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new InputError(`environment variable ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? 'not valid'}`);
}

/** A variable that must be set here. @throws {InputError} naming it */
export function needed<Name extends keyof Env>(env: Env, name: Name): NonNullable<Env[Name]> {
  const value = env[name];
  if (value === undefined || value === null) throw new InputError(`environment variable ${name}: it is missing`);
  return value;
}
