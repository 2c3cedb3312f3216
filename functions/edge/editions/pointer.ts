import * as z from 'zod';
import { DaybriefError } from '#core/errors.ts';

const PointerFile = z.strictObject({ rev: z.string().regex(/^[0-9a-f]{16}$/) });

/** The text of a pointer file. */
export const formatPointer = (rev: string): string => `${JSON.stringify({ rev })}\n`;

/** @throws {DaybriefError} where the file is not one that `formatPointer` wrote, naming it */
export function parsePointer(text: string, where: string): string {
  try {
    return PointerFile.parse(JSON.parse(text)).rev;
  } catch (cause) {
    throw new DaybriefError(`${where} names no revision: remove it and compose again`, { cause });
  }
}
