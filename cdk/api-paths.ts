import { PAGE_PATHS } from '../functions/core/delivery/links.ts';

/** Paths of the site's host that the API answers; everything else is files. No story may be called like one of them. */
export const API_PATHS: readonly string[] = Object.values(PAGE_PATHS);
