import { Story } from './schema.ts';

/** What a message says where the plain story stands in for a missing story.yaml. */
export const DEFAULT_STORY_NOTE =
  'a plain default story is used: days are counted from 1 January 1970, UTC, with no glossary and no outlets’ terms';

/** A story for seeds that come without a story.yaml: the usual sections, no glossary. Its title says so. */
export function defaultStory(): Story {
  return Story.parse({
    id: 'untitled',
    title: 'Untitled story (no story.yaml)',
    matter: 'a story without a story.yaml',
    dayCount: { date: '1970-01-01', day: 1 },
  });
}
