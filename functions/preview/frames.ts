/** The edition's files as a frame shows them: one scheme, demo links, images or none. */
import { DEMO_LINKS, fillLinks } from '#core/edition/links.ts';

/** The colour scheme of a document fixed, so that light and dark can be seen side by side whatever the machine is set to. */
export type Scheme = 'light' | 'dark';

/**
 * Emails carry their style inline; everything else stays shut. The frame is of the desk's own origin, so that the desk
 * can read its height, and may run nothing: no script is allowed by the policy, by its sandbox, or by the frame's own.
 */
export const framePolicy = (images: boolean): string =>
  `default-src 'none'; style-src 'unsafe-inline'; img-src ${images ? 'data: https:' : "'none'"}; ` +
  "sandbox allow-same-origin; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/**
 * Rewrites the media query and the `color-scheme` of a rendered file. The page's own Content-Security-Policy knows its
 * style by a hash that no longer fits, and is taken out: the desk sends a policy of its own.
 */
export const framed = (document: string, scheme: Scheme): string =>
  fillLinks(document, DEMO_LINKS)
    .replaceAll('@media (prefers-color-scheme: dark)', scheme === 'dark' ? '@media all' : '@media not all')
    .replaceAll('color-scheme: light dark', `color-scheme: ${scheme}`)
    .replace(/<meta name="color-scheme" content="[^"]*"/, `<meta name="color-scheme" content="${scheme}"`)
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
