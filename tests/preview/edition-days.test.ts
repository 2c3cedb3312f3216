import { expect, test } from 'vitest';
import { splitSeed } from '#core/sources/split.ts';
import { parseStory } from '#core/story/parse.ts';
import { editionDays } from '#preview/edition-days.ts';
import { STORY_YAML } from '#tests/support/harbour-story.ts';

const story = parseStory(STORY_YAML, 'story.yaml');

/** Articles published at these moments. */
const articles = (...moments: readonly (string | undefined)[]) =>
  moments.flatMap((published, at) => {
    const meta = published === undefined ? {} : { published };
    return splitSeed({ file: `${at}.txt`, text: 'A headline here\n\nThe port was closed, the union said.\n', meta })
      .kept;
  });

test.each<[string, readonly (string | undefined)[], readonly string[]]>([
  ['nothing dated', [undefined], []],
  ['a bare date counts for its own day', ['2025-03-01'], ['2025-03-01']],
  ['before the hour: the same day', ['2025-03-01T05:59'], ['2025-03-01']],
  ['from the hour on: the day after', ['2025-03-01T06:00'], ['2025-03-02']],
  ['another zone’s moment is told in the story’s', ['2025-03-01T23:30-08:00'], ['2025-03-03']],
  ['newest first, each once', ['2025-03-01', '2025-03-04', '2025-03-01'], ['2025-03-04', '2025-03-01']],
])('%s', (_name, moments, days) => {
  expect(editionDays(articles(...moments), story)).toEqual(days);
});
