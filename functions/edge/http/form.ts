/** The fields of a form as it was sent. */
import type { Context } from 'hono';

export type Form = ReadonlyMap<string, readonly string[]>;

const FORM_TYPES = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

/** Null where the body is no form. Files count as no field. */
export async function formOf(context: Context): Promise<Form | null> {
  if (!FORM_TYPES.test(context.req.header('content-type') ?? '')) return null;
  try {
    const parsed = await context.req.parseBody({ all: true });
    return new Map(Object.entries(parsed).map(([name, value]) => [name, [value].flat().filter(isText)]));
  } catch (error) {
    // What parses multipart throws a TypeError for a body that is none; a body past its limit is not its matter.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const isText = (value: string | File): value is string => typeof value === 'string';

/** The first value of a field; empty where there is none. */
export const fieldOf = (form: Form | null, name: string): string => form?.get(name)?.[0] ?? '';

/**
 * Whether a browser says that another site sent this. What says nothing is no browser, or an old one: nothing that is
 * guarded by this alone does harm. `null` is the origin of a page without a referrer, as ours are.
 */
export function isForeign(context: Context, site: string): boolean {
  const fetchSite = context.req.header('sec-fetch-site');
  if (fetchSite !== undefined) return fetchSite !== 'same-origin' && fetchSite !== 'none';
  const origin = context.req.header('origin');
  return origin !== undefined && origin !== 'null' && origin !== new URL(site).origin;
}
