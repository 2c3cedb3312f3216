/** Calls between the server's thread and the one that composes: one message a call, one an answer. */
import * as z from 'zod';

export const Call = z.object({ id: z.int(), method: z.string(), args: z.array(z.unknown()) });
export const Answer = z.object({
  id: z.int(),
  value: z.unknown(),
  /** Null where the call succeeded; else the message, which a person may read. */
  error: z.string().nullable(),
});
