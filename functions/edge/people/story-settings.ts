/** The stories of the deployment and their settings, for those who ask often: each story.yaml is read once a minute. */
import { ListObjectsV2Command, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { paths, storyPrefix } from '#core/revision.ts';
import { parseStory } from '#core/story/parse.ts';
import { Story } from '#core/story/schema.ts';
import { readText } from '../s3-objects.ts';

export interface StorySettings {
  /** Null where there is no such story. @throws {InputError} where its story.yaml cannot be read */
  get(id: string): Promise<Story | null>;
  /** Ids of all stories, in order. */
  ids(): Promise<readonly string[]>;
}

/** Where the texts lie. */
export interface StoryTexts {
  text(id: string): Promise<string | null>;
  ids(): Promise<readonly string[]>;
}

const MAX_AGE_MS = 60_000;
/** Ids that are asked for come from anybody: no more of them are remembered. */
const MAX_REMEMBERED = 1000;

/** @param now milliseconds since 1970 */
export function storySettings(texts: StoryTexts, now: () => number): StorySettings {
  const stories = remembering(now, async (id: string): Promise<Story | null> => {
    const text = Story.shape.id.safeParse(id).success && id.length <= 100 ? await texts.text(id) : null;
    return text === null ? null : parseStory(text, `the story.yaml of ${id}`);
  });
  const ids = remembering(now, () => texts.ids());
  return { get: stories, ids: () => ids('all') };
}

/** What was answered lately is answered again; a failure is not remembered. */
function remembering<Out>(now: () => number, ask: (key: string) => Promise<Out>): (key: string) => Promise<Out> {
  const held = new Map<string, { readonly until: number; readonly answer: Promise<Out> }>();
  return (key) => {
    const found = held.get(key);
    if (found !== undefined && now() < found.until) return found.answer;
    if (held.size >= MAX_REMEMBERED) held.clear();
    const answer = ask(key);
    held.set(key, { until: now() + MAX_AGE_MS, answer });
    answer.catch(() => held.delete(key));
    return answer;
  };
}

/** The stories of a bucket. */
export function s3StoryTexts({ s3, bucket }: { readonly s3: S3Client; readonly bucket: string }): StoryTexts {
  return {
    async text(id) {
      try {
        return await readText(s3, bucket, storyPrefix(id) + paths.story);
      } catch (error) {
        // Of a story that the stage does not name, S3 says nothing: neither of one that was, nor of one that never is.
        if (error instanceof S3ServiceException && error.name === 'AccessDenied') return null;
        throw error;
      }
    },
    async ids() {
      const found: string[] = [];
      let ContinuationToken: string | undefined;
      do {
        const page = await s3.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: 'stories/', Delimiter: '/', ContinuationToken }),
        );
        for (const { Prefix = '' } of page.CommonPrefixes ?? []) found.push(Prefix.split('/')[1] ?? '');
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken !== undefined);
      return found.filter((id) => Story.shape.id.safeParse(id).success).toSorted();
    },
  };
}

/** Stories given by hand, for local runs: texts of story.yaml by id. */
export const fixedStoryTexts = (texts: Readonly<Record<string, string>>): StoryTexts => ({
  text: async (id) => (Object.hasOwn(texts, id) ? (texts[id] ?? null) : null),
  ids: async () => Object.keys(texts).toSorted(),
});
