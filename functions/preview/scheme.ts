/** The colour scheme of a document fixed, so that light and dark can be seen side by side whatever the machine is set to. */
export type Scheme = 'light' | 'dark';

/**
 * Rewrites the media query and the `color-scheme` of a rendered file. The page's own Content-Security-Policy knows its
 * style by a hash that no longer fits, and is taken out: the preview sends a policy of its own.
 */
export const withScheme = (document: string, scheme: Scheme): string =>
  document
    .replaceAll('@media (prefers-color-scheme: dark)', scheme === 'dark' ? '@media all' : '@media not all')
    .replaceAll('color-scheme: light dark', `color-scheme: ${scheme}`)
    .replace(/<meta name="color-scheme" content="[^"]*"/, `<meta name="color-scheme" content="${scheme}"`)
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
