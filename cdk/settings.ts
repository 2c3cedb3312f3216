/** What an operator may set, one object a stage in `cdk.json`. Nothing secret: context and template can be read by many. */
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { API_PATHS } from './api-paths.ts';
import { gapsOf } from './gaps.ts';
import { localTimes } from './local-times.ts';

const TimeZone = z.string().refine(
  (zone) => {
    try {
      Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
      return true;
    } catch {
      return false;
    }
  },
  { error: 'expected a time zone of the tz database, as Europe/Oslo', abort: true },
);

const StorySettings = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
      .refine((id) => !API_PATHS.includes(`/${id}`), 'expected another id: the site answers for subscribers under it'),
    /** The story's own, as in its story.yaml: `cron` and `sendAt` are read in it. */
    timeZone: TimeZone,
    /** When the edition is composed: minute hour day-of-month month day-of-week year, as EventBridge Scheduler has it. */
    cron: z
      .string()
      .regex(
        /^\S+ \S+ \S+ \S+ \S+ \S+$/,
        'expected six fields (minute hour day-of-month month day-of-week year), as "5 6 * * ? *"',
      ),
    /** By when the edition has to be there, composed and approved: then it is sent, or the alarm fires. */
    sendAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a local time, as "07:00"'),
    /** Whether an editor must approve each edition before it is public. */
    approval: z.enum(['none', 'editor']).default('none'),
  })
  .superRefine((story, context) => {
    const times = [
      ...localTimes(story.cron).map((time) => ({ path: 'cron', time })),
      { path: 'sendAt', time: story.sendAt },
    ];
    if (times.length === 1)
      context.addIssue({
        code: 'custom',
        path: ['cron'],
        message: 'expected plain minutes and hours (numbers, lists, ranges, steps)',
      });
    const last = localTimes(story.cron).toSorted().at(-1);
    if (last !== undefined && story.sendAt <= last)
      context.addIssue({
        code: 'custom',
        path: ['sendAt'],
        message: `expected a time after the edition is composed (${last})`,
      });
    const gaps = gapsOf(story.timeZone);
    for (const { path, time } of times) {
      const gap = gaps.find(({ from, to }) => time >= from && time < to);
      if (gap)
        context.addIssue({
          code: 'custom',
          path: [path],
          message: `${time} does not exist in ${story.timeZone} on ${gap.date}, when the clock goes from ${gap.from} to ${gap.to}, and the scheduler would skip that day: choose another time`,
        });
    }
  });
export type StorySettings = z.infer<typeof StorySettings>;

const CertificateArn = z
  .string()
  .regex(/^arn:aws[a-z-]*:acm:us-east-1:\d{12}:certificate\/.+$/, 'expected the ARN of a certificate in us-east-1');

const Stage = z.strictObject({
  stories: z
    .array(StorySettings)
    .min(1, 'expected one story or more')
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'two stories have the same id'),
  /** The address that mail comes from, of a domain whose records the operator may change; without it nothing is mailed. */
  sender: z.email('expected an email address').optional(),
  /** Where replies go; else to the sender. */
  replyTo: z.email('expected an email address').optional(),
  /** Workers that send at once, at most: they share the rate that SES gives the account. */
  workers: z
    .int('expected a whole number')
    .min(2, 'expected 2 or more, which is the least that a queue allows')
    .max(1000, 'expected 1000 at most')
    .optional(),
  /** The site's own name, with its certificate; without it, CloudFront's. */
  domain: z.strictObject({ name: z.hostname('expected a host name'), certificateArn: CertificateArn }).optional(),
  /** Who is told when an alarm fires. */
  operators: z.email('expected an email address').optional(),
  /** What becomes of the buckets when the stack is destroyed; buckets that hold data always stay. */
  removal: z.enum(['retain', 'destroy']).default('retain'),
  logDays: z
    .union(
      [7, 14, 30, 60, 90, 180, 365].map((days) => z.literal(days)),
      'expected 7, 14, 30, 60, 90, 180 or 365',
    )
    .default(30),
});

export const StageSettings = Stage.superRefine((stage, context) => {
  for (const key of ['replyTo', 'workers'] as const)
    if (stage.sender === undefined && stage[key] !== undefined)
      context.addIssue({
        code: 'custom',
        path: [key],
        message: 'expected a sender too: without one nothing is mailed',
      });
});
export type StageSettings = z.infer<typeof StageSettings>;
/** Of a stage that mails. */
export type MailSettings = StageSettings & { readonly sender: string };
export const withSender = (settings: StageSettings): settings is MailSettings => settings.sender !== undefined;

/**
 * The settings of a stage.
 * @param stages the context's `stages`, as it was read; its JSON where it came by `-c stages=…`
 * @throws {Error} naming the key and what it wants
 */
export function parseSettings(stages: unknown, stage: unknown): StageSettings {
  const name = z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,19}$/)
    .safeParse(stage);
  if (!name.success) throw new Error(`stage: expected a short name in lower-case letters, as -c stage=prod`);
  const known = z.record(z.string(), z.unknown()).safeParse(typeof stages === 'string' ? fromText(stages) : stages);
  if (!known.success) throw new Error('cdk.json: context.stages: expected one object a stage');
  const found = known.data[name.data];
  if (found === undefined)
    throw new Error(
      `cdk.json: context.stages.${name.data}: there is none; there are ${Object.keys(known.data).join(', ') || 'no stages'}`,
    );
  const parsed = StageSettings.safeParse(found);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    ({ path, message }) => `cdk.json: context.stages.${[name.data, ...path].join('.')}: ${message}`,
  );
  throw new Error(lines.join('\n'));
}

function fromText(stages: string): unknown {
  try {
    return JSON.parse(stages);
  } catch (cause) {
    throw new Error('-c stages=…: expected JSON, one object a stage', { cause });
  }
}
