/** Rule `glossary`: people whom the edition names again and again, and story.yaml does not know. */
import type { Digest, Statement } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import { type Finding, warning } from './finding.ts';

/** A name in one bullet may be there for the day; from two on an office and a spelling are worth an entry. */
const LEAST_BULLETS = 2;
/** Those named most; more would be noise. */
const MOST = 5;

export function checkPeople(digest: Digest, statements: readonly Statement[], story: Story): readonly Finding[] {
  const known = new Set(story.glossary.people.map(({ name }) => name));
  const told = new Map(statements.map((statement) => [`${statement.file}:${statement.start}`, statement]));
  /** By the one name under which all spellings meet. */
  const named = new Map<string, { readonly name: string; readonly ids: Set<string> }>();
  for (const { id, text, citations } of digest.sections.flatMap(({ items }) => items)) {
    const mentions = citations.flatMap(({ file, start }) => told.get(`${file}:${start}`)?.mentions ?? []);
    for (const { kind, key, text: name } of mentions) {
      if (kind !== 'person' || known.has(key) || !key.includes(' ') || !text.includes(name)) continue;
      const person = named.get(key) ?? { name, ids: new Set() };
      named.set(key, person);
      person.ids.add(id);
    }
  }
  return [...named.values()]
    .filter(({ ids }) => ids.size >= LEAST_BULLETS)
    .toSorted((a, b) => b.ids.size - a.ids.size)
    .slice(0, MOST)
    .map(({ name, ids }) =>
      warning(
        'glossary',
        `story.yaml: ${name}`,
        `named in ${ids.size} bullets (${[...ids].join(', ')}) and not in the glossary: write name and offices under glossary: people:`,
      ),
    );
}
