import type { Mention, Statement } from '../model.ts';
import { conceptOf, phraseConcepts } from './concepts.ts';
import { countryOf } from './countries.ts';
import { isStop, normalise, stem, tokenise } from './tokens.ts';

/**
 * A statement's terms: the stems of its words, and for each name one term instead of its words, so that all spellings
 * meet and a full name with its parts does not count thrice. "Norwegian" is a name of Norway.
 */
export function termsOf({ text, start, mentions }: Pick<Statement, 'text' | 'start' | 'mentions'>): string[] {
  const names = mentions.filter(({ kind }) => kind !== 'quantity');
  const words = tokenise(text).filter(
    (token) =>
      !isStop(token.norm) && !names.some((name) => name.start - start <= token.start && token.end <= name.end - start),
  );
  return [
    ...words
      .flatMap(({ text: word, norm }) => {
        const country = /^\p{Lu}/u.test(word) ? countryOf(norm) : undefined;
        return country === undefined ? norm.split('-') : [country];
      })
      .filter((part) => !isStop(part))
      .map((part) => (/^\p{Lu}/u.test(part) ? nameTerm(part) : conceptOf(stem(part)))),
    ...phraseConcepts(text),
    ...mentions.map(termOf),
  ];
}

/** Those of a statement's terms that are the names it mentions. */
export const nameTerms = ({ mentions }: Pick<Statement, 'mentions'>): ReadonlySet<string> =>
  new Set(mentions.filter(({ kind }) => kind !== 'quantity').map(termOf));

export const isQuantityTerm = (term: string): boolean => term.startsWith(QUANTITY);

const QUANTITY = 'quantity:';

const termOf = ({ kind, key }: Mention): string =>
  kind === 'quantity' ? `${QUANTITY}${quantityConcept(key)}` : nameTerm(kind === 'person' ? familyName(key) : key);

const familyName = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/**
 * A name of one word is that word: where one text's name is not seen as a name, they meet all the same, and it does not
 * matter whether it was taken for a place or a person.
 */
function nameTerm(name: string): string {
  const plain = normalise(name);
  return plain.includes(' ') ? plain : stem(plain);
}

/** "2 vessels" and "2 ships" are one quantity. @param key value and unit, as a quantity's mention has it */
export function quantityConcept(key: string): string {
  const [value = '', ...unit] = key.split(' ');
  return [value, ...unit.map((word) => conceptOf(stem(normalise(word))))].join(' ');
}
