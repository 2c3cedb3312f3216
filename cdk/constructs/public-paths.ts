/**
 * The CloudFront function that maps a reader's path to a key: /STORY/DATE/ → /stories/STORY/public/DATE/index.html. A
 * path of no story, and one that climbs, is not found: nothing outside the public prefixes can be named.
 * @returns its source, for the runtime cloudfront-js-2.0
 */
export const publicPaths = (stories: readonly string[]): string =>
  `
var STORIES = ${JSON.stringify(stories)};
function answer(statusCode, statusDescription, headers) {
  return { statusCode: statusCode, statusDescription: statusDescription, headers: headers };
}
function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (uri === '/') return answer(302, 'Found', { location: { value: '/' + STORIES[0] + '/' } });
  var parts = uri.split('/');
  var story = parts[1];
  var rest = parts.slice(2).join('/');
  if (STORIES.indexOf(story) < 0 || !/^[A-Za-z0-9.\\/-]*$/.test(rest) || /(^|\\/)\\.{1,2}(\\/|$)|(^|\\/)\\//.test(rest))
    return answer(404, 'Not Found', {});
  if (parts.length === 2 || /^(weekly\\/)?\\d{4}-\\d{2}-\\d{2}$/.test(rest))
    return answer(301, 'Moved Permanently', { location: { value: uri + '/' } });
  if (rest === '' || rest.charAt(rest.length - 1) === '/') rest += 'index.html';
  request.uri = '/stories/' + story + '/public/' + rest;
  return request;
}
`.trim();
