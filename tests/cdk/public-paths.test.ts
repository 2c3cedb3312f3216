import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { publicPaths } from '../../cdk/constructs/public-paths.ts';

interface Answer {
  readonly uri?: string;
  readonly statusCode?: number;
  readonly headers?: { readonly location?: { readonly value: string } };
}

/** What the function makes of a reader's path: the key asked for, or the answer and where it leads. */
function ask(uri: string, stories: readonly string[] = ['harbour', 'flood-2']): string {
  const context: Record<string, unknown> = { event: { request: { uri } } };
  const answer = runInNewContext(`${publicPaths(stories)}\nhandler(event)`, context) as Answer;
  return answer.statusCode === undefined
    ? (answer.uri ?? '')
    : `${answer.statusCode} ${answer.headers?.location?.value ?? ''}`.trim();
}

test.each([
  ['/', '302 /harbour/'],
  ['/harbour/', '/stories/harbour/public/index.html'],
  ['/harbour', '301 /harbour/'],
  ['/harbour/2025-03-02/', '/stories/harbour/public/2025-03-02/index.html'],
  ['/harbour/2025-03-02', '301 /harbour/2025-03-02/'],
  ['/harbour/2025-03-02/digest.json', '/stories/harbour/public/2025-03-02/digest.json'],
  ['/harbour/weekly/2025-03-02/', '/stories/harbour/public/weekly/2025-03-02/index.html'],
  ['/harbour/weekly/2025-03-02', '301 /harbour/weekly/2025-03-02/'],
  ['/flood-2/feed.xml', '/stories/flood-2/public/feed.xml'],
])('%s is %s', (uri, is) => {
  expect(ask(uri)).toBe(is);
});

test.each([
  '/other/',
  '/stories/harbour/drafts/2025-03-02/current',
  '/harbour/../drafts/2025-03-02/current',
  '/harbour/./../seeds/a.txt',
  '/harbour/%2e%2e/seeds/a.txt',
  '/harbour//seeds/a.txt',
  '/harbour/..',
  '/harbour/a\\b',
  '/toString/',
])('%s is not found', (uri) => {
  expect(ask(uri)).toBe('404');
});
