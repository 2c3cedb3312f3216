import type { Article, Digest, IsoDate, NewsEvent, StageResult, Statement } from '../model.ts';
import type { Story } from '../story/schema.ts';

export interface GroupInput {
  readonly statements: readonly Statement[];
  readonly articles: readonly Article[];
  readonly story: Story;
  readonly date: IsoDate;
  readonly previous: Digest | null;
}

/** Statements of the window → what happened, once each, weighed. */
export function groupEvents(_input: GroupInput): StageResult<NewsEvent> {
  return { kept: [], excluded: [] };
}
