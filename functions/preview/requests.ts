/** What the desk's page asks to be done, and what came of it. The server parses every request with these schemas. */
import * as z from 'zod';
import { VERBS } from '#core/digest/edits/schema.ts';
import { EventId, IsoDate } from '#core/model.ts';

/** What was refused, and why; for a conflict, that somebody else wrote. */
export const Refused = z.object({ error: z.string() });
export const Done = z.object({ etag: z.string().nullable(), words: z.string() });
export type Done = z.infer<typeof Done>;

/** Every change names the state of the edits that it was made upon; null where there was no file of edits. */
const upon = { date: IsoDate, etag: z.string().nullable() };

/** One entry, as in the file: `{ drop: { event } }`. Approvals and corrections have addresses of their own. */
export const NewEntry = z
  .strictObject(VERBS)
  .omit({ approve: true, correction: true })
  .partial()
  .refine((entry) => Object.keys(entry).length === 1, 'expected one verb an entry');
export type NewEntry = z.input<typeof NewEntry>;

export const AddRequest = z.strictObject({ ...upon, entry: NewEntry });
export const StepRequest = z.strictObject({ ...upon, step: z.enum(['undo', 'redo']) });
export const ApproveRequest = z.strictObject({ ...upon, rev: z.string(), overrides: z.array(EventId) });
export const CorrectRequest = z.strictObject({ ...upon, text: z.string().min(1).max(4_000), mail: z.boolean() });
export const TestRequest = z.strictObject({ date: IsoDate, to: z.email('expected an address, as editor@example.org') });
export const LinksRequest = z.strictObject({ date: IsoDate });
export const VerifyRequest = z.strictObject({ date: IsoDate, event: EventId, text: z.string().min(1).max(4_000) });
