import type { Story } from '../story/schema.ts';
import type { Features } from './features.ts';

/** So many characters open a sentence. */
const OPENING = 40;

/** The party of the speaker, or of the name that the sentence opens with; else the speaker itself. */
export function sideOf({ statement }: Features, story: Story): string | null {
  const { attribution, text } = statement;
  // Where no speaker is known, the one that the sentence opens with.
  const first = statement.mentions.find(({ kind, start }) => kind !== 'quantity' && start < statement.start + OPENING);
  const key = attribution ? attribution.speakerKey : first && first.kind !== 'place' ? first.key : null;
  const { people, bodies } = story.glossary;
  const own = [...people, ...bodies].find(({ name }) => name === key)?.party;
  if (own) return own;
  const opening = attribution?.speaker ?? text.slice(0, OPENING);
  const named = story.parties.find(({ names }) => names.some((name) => opening.includes(name)));
  return named?.id ?? key;
}
