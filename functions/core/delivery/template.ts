/** A mail as SES gets it once for all recipients of a batch: its own Handlebars fills in what is one reader's. */
import * as z from 'zod';
import { DaybriefError } from '../errors.ts';

export const MailTemplate = z.object({ subject: z.string(), html: z.string(), text: z.string() });
export type MailTemplate = z.infer<typeof MailTemplate>;

/** The only variables that a template may hold. */
export const VARIABLES = { unsubscribe: '{{unsubscribe}}', preferences: '{{preferences}}' } as const;

/** A variable of ours; a backslash or a third brace before it would make SES read it otherwise. */
const OURS = /(?<![\\{])\{\{(?:unsubscribe|preferences)\}\}/g;

/**
 * @returns the template, in which SES reads nothing as its own but the two variables
 * @throws {DaybriefError} where anything else opens a tag: it would fail after SES has accepted it, or worse
 */
export function checkTemplate(template: MailTemplate): MailTemplate {
  for (const [part, text] of Object.entries(template)) {
    const rest = text.replace(OURS, '');
    const stray = rest.indexOf('{{');
    if (stray >= 0)
      throw new DaybriefError(
        `the ${part} of the mail holds “${rest.slice(stray, stray + 40)}”, which SES would read as a template: it must be neutralised`,
      );
  }
  return template;
}

/** Bytes of a link in a mail, at most: its token names a story. */
const LINK_BYTES = 400;

/** Bytes of the HTML as it goes out, at most. */
export const mailBytes = ({ html }: MailTemplate): number =>
  Buffer.byteLength(html) + LINK_BYTES * (html.match(OURS)?.length ?? 0);
