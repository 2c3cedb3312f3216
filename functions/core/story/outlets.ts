import type { Story } from './schema.ts';

export type OutletTerms = Story['outlets'][number];

const fold = (name: string): string => name.trim().toLowerCase();

/** What story.yaml says of an outlet, by its name or a spelling of it in any case; undefined where it says nothing. */
export function outletTerms(outlet: string | null, story: Story): OutletTerms | undefined {
  if (outlet === null) return undefined;
  const name = fold(outlet);
  return story.outlets.find((entry) => [entry.name, ...entry.spellings].some((spelling) => fold(spelling) === name));
}
