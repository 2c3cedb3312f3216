/** The day's statements with their articles, found by id and by where they stand. */
import type { Article, Statement } from '../model.ts';

export interface Source {
  readonly statement: Statement;
  readonly article: Article;
}

export interface Sources {
  byId(id: string): Source | undefined;
  /** The neighbour of a statement in its article; `step` −1 is the one before, 1 the one behind. */
  beside(source: Source, step: -1 | 1): Source | undefined;
  /** All of one article, in the order of its text. */
  ofArticle(id: Article['id']): readonly Source[];
}

/** Statements whose article is not given are left out. */
export function sourcesOf(statements: readonly Statement[], articles: readonly Article[]): Sources {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const byId = new Map<string, Source>();
  const byArticle = new Map<Article['id'], Source[]>();
  for (const statement of statements) {
    const article = articleOf.get(statement.articleId);
    if (!article) continue;
    const source = { statement, article };
    byId.set(statement.id, source);
    const others = byArticle.get(article.id);
    if (others) others.push(source);
    else byArticle.set(article.id, [source]);
  }
  return {
    byId: (id) => byId.get(id),
    beside: ({ statement }, step) =>
      byArticle.get(statement.articleId)?.find((other) => other.statement.index === statement.index + step),
    ofArticle: (id) => byArticle.get(id) ?? [],
  };
}
