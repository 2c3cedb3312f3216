/** Keys under which different ways of writing one name meet. */
import { countryOf, knownPlace } from '../text/countries.ts';
import { fold, type Word } from './words.ts';

/** One key for the ways of naming a state's body: "Norway's Ministry of Defense", "the Norwegian defence ministry". */
export function bodyKey(words: readonly Word[]): string {
  const parts = words
    .map((word) => word.lower)
    .filter((lower) => lower !== "'s" && lower !== 'the' && lower !== "'")
    .map((lower) => fold(countryOf(lower) ?? knownPlace(lower) ?? lower))
    .map((lower) => (lower === 'defense' ? 'defence' : lower));
  const key = parts.join(' ');
  const office = /^(.*?)\b(ministry|department) of (.+)$/.exec(key);
  const plain = office ? `${office[1]}${office[3]} ${office[2]}` : key;
  return plain.replace(/\b(foreign|internal) affairs\b/, (_, kind) => (kind === 'foreign' ? 'foreign' : 'interior'));
}
