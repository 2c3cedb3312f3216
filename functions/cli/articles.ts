import type { Article } from '#core/model.ts';
import { readDistinct } from '#core/reading.ts';
import { readInputs, type SeedOptions } from './inputs.ts';
import { EXIT, json, result } from './output.ts';

/** `daybrief articles`: what the seed files hold. @returns the exit code */
export async function run(options: SeedOptions & { readonly json?: boolean }): Promise<number> {
  const { seeds, story, refused } = await readInputs(options);
  const read = readDistinct(seeds, story);
  const excluded = [...refused, ...read.excluded];
  if (options.json) await json({ articles: read.kept.map(shown), excluded });
  else {
    const lines = read.kept.map((one) =>
      [one.published ?? 'undated', one.dating, one.kind, one.outlet ?? '-', one.title].join('\t'),
    );
    await result([...lines, `${read.kept.length} articles, ${excluded.length} passages or files left out`].join('\n'));
  }
  return EXIT.done;
}

/** The fields of the contract, in its order, and what speaks for the date. */
function shown(article: Article) {
  const { id, file, kind, title, outlet, author, url, published, dating, start, end, words, evidence } = article;
  return { id, file, kind, title, outlet, author, url, published, dating, start, end, words, evidence };
}
