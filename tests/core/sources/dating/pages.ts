import { type Article, ArticleId, type ArticleKind, type SeedFile } from '#core/model.ts';
import { Story } from '#core/story/schema.ts';

export const story = Story.parse({
  id: 'port-strike',
  title: 'Port strike',
  matter: 'the port strike',
  dayCount: { date: '2022-01-03', day: 40 },
  sections: [{ id: 'talks', heading: 'Talks' }],
});

export interface Told {
  readonly title: string;
  readonly body: readonly string[];
  /** Lines of furniture after the body: captions, credits. */
  readonly captions?: readonly string[];
  readonly kind?: ArticleKind;
  readonly published?: string;
  /** The day the test expects. */
  readonly day?: string | null;
}

/** One seed file of several items and its split, made by hand so that the dating is tested without the layouts. */
export function page(file: string, items: readonly Told[]): { seed: SeedFile; articles: Article[] } {
  let text = '';
  const articles = items.map((item, i): Article => {
    const start = text.length;
    text += `${item.title}\n\n`;
    const blocks = item.body.map((line) => {
      const span = { start: text.length, end: text.length + line.length, heading: null };
      text += `${line}\n\n`;
      return span;
    });
    text += (item.captions ?? []).map((line) => `${line}\n`).join('');
    const end = text.length;
    text += '\n';
    return {
      id: ArticleId.parse(`${file}#${i}`),
      file,
      kind: item.kind ?? 'article',
      layout: 'by-hand',
      title: item.title,
      titleSpan: { start, end: start + item.title.length },
      outlet: null,
      author: null,
      agency: null,
      url: null,
      published: item.published ?? null,
      dating: item.published ? 'stamped' : 'unknown',
      evidence: [],
      start,
      end,
      words: 50,
      blocks,
    };
  });
  return { seed: { file, text, meta: {} }, articles };
}
