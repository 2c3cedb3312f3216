import * as z from 'zod';

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
  AWS_REGION: z.string().optional(),
  AWS_DEFAULT_REGION: z.string().optional(),
  /** Another server that speaks the S3 protocol; buckets then stand in the path, not in the host's name. */
  AWS_ENDPOINT_URL: z.url().optional(),
  AWS_ENDPOINT_URL_S3: z.url().optional(),
});
export type Env = z.infer<typeof Env>;

/** @throws {Error} naming the variable that is wrong */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Env.safeParse(set);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`environment variable ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? 'not valid'}`);
}
