/** What became of the sentences that the oracle would print: the quickest way to see which rule costs recall. */
import type { Article } from '#core/model.ts';
import type { ComposedDay } from '#core/pipeline.ts';

/** How often each fate met the oracle's sentences: printed, a reason of exclusion, or why a kept statement was not told. */
export function fates(
  wanted: readonly string[],
  day: ComposedDay,
  articles: readonly Article[],
  textOf: (file: string) => string | undefined,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const sentence of wanted) {
    const fate = fateOf(sentence, day, articles, textOf);
    counts[fate] = (counts[fate] ?? 0) + 1;
  }
  return counts;
}

function fateOf(
  sentence: string,
  { digest, statements, excluded }: ComposedDay,
  articles: readonly Article[],
  textOf: (file: string) => string | undefined,
): string {
  const places = articles.flatMap((article) => {
    const at = (textOf(article.file) ?? '').indexOf(sentence, article.start);
    return at < 0 || at >= article.end ? [] : [{ file: article.file, start: at, end: at + sentence.length }];
  });
  const touches = (span: { file: string; start: number; end: number }) =>
    places.some(
      ({ file, start, end }) => file === span.file && Math.min(end, span.end) - Math.max(start, span.start) > 10,
    );
  const bullets = digest.sections.flatMap(({ items }) => items);
  if (bullets.some(({ citations }) => citations.some(touches))) return 'printed';
  const reasons = excluded.filter(touches).sort((a, b) => a.end - a.start - (b.end - b.start));
  if (reasons[0]) return reasons[0].reason;
  return statements.some(touches) ? 'told by another statement of its event' : 'not found';
}
