/** Reads invented paragraphs as one article of a small invented story. */
import type { Article, Statement } from '#core/model.ts';
import { ArticleId } from '#core/model.ts';
import { extractStatements } from '#core/statements/extract.ts';
import { parseStory } from '#core/story/parse.ts';

/** Wednesday. */
export const DAY = '2025-03-05';

export const STORY = parseStory(
  `id: river-conflict
title: River conflict
matter: the conflict on the river
dayCount: { date: 2025-03-05, day: 40 }
sections: [{ id: all, heading: All }]
glossary:
  people:
    - name: Marta Velasko
      spellings: [Velasco]
      offices: [{ title: Chilean President, from: 2024-01-01, until: 2025-12-31 }]
    - { name: Petr Hansen }
  places:
    - { name: Norburg, spellings: [Nordburg] }
  bodies:
    - { name: Chile’s Ministry of Defence, spellings: [Chilean defence ministry, "Chile's defence ministry"] }
    - { name: River Guard, short: the Guard }
outlets: [{ name: Sample Wire, agency: true }]
`,
  'story.yaml',
);

export interface Given {
  readonly published?: Article['published'];
  readonly title?: string;
  readonly heading?: string | null;
  readonly blocks?: boolean;
}

/** The paragraphs of an article, under its title, as one text. */
export function given(paragraphs: readonly string[], over: Given = {}): { article: Article; text: string } {
  const title = over.title ?? 'Sample items';
  const text = [title, ...paragraphs].join('\r\n\r\n');
  let at = title.length + 4;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 4;
    return { start, end: start + paragraph.length, heading: over.heading ?? null };
  });
  const article: Article = {
    id: ArticleId.parse('seed.txt#0'),
    file: 'seed.txt',
    kind: 'article',
    layout: 'single',
    title,
    titleSpan: { start: 0, end: title.length },
    outlet: 'Example Herald',
    author: null,
    agency: null,
    url: null,
    published: over.published === undefined ? DAY : over.published,
    dating: 'stated',
    evidence: [],
    start: 0,
    end: text.length,
    words: 0,
    blocks: over.blocks === false ? [] : blocks,
  };
  return { article, text };
}

export function read(paragraphs: readonly string[], over: Given = {}) {
  const { article, text } = given(paragraphs, over);
  const { kept, excluded } = extractStatements(article, text, STORY);
  return { text, kept, body: kept.filter((one) => one.block >= 0), excluded };
}

/** The one statement of a paragraph. */
export function one(paragraph: string, over: Given = {}): Statement {
  const { body } = read([paragraph], over);
  const [first] = body;
  if (!first || body.length > 1) throw new Error(`${body.length} statements in: ${paragraph}`);
  return first;
}
