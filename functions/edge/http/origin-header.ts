/** In which CloudFront shows the origin key. */
export const ORIGIN_HEADER = 'x-daybrief-origin';
