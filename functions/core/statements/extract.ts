import type { Article, StageResult, Statement } from '../model.ts';
import type { Story } from '../story/schema.ts';

/** One article → its statements. `text` is the whole seed file. Background is judged against the article's own date. */
export function extractStatements(_article: Article, _text: string, _story: Story): StageResult<Statement> {
  return { kept: [], excluded: [] };
}
