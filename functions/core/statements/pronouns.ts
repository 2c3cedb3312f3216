/** Pronouns at the head of a sentence, and whether somebody stands there whom they can mean. */
import type { Mention } from '../model.ts';
import { SPEAKERS } from './nouns.ts';
import { type Word, wordSet } from './words.ts';

const PRONOUNS = wordSet(
  'he she they this that these those his her hers their theirs its him them we i you my our your',
);
const PARTICIPLE_LEAD =
  /^(?:\w+ing|asked|pressed|when|while|after|before|as|if|in|on|at|during|following|earlier|later|speaking|despite|according|by|with|for|though|although|since|once)$/;

/** The pronoun that a sentence opens on; null where it opens on none, or on an “it” that means nothing. */
export function openingPronoun(outer: readonly Word[], at: number): string | null {
  const word = outer[at];
  const next = outer[at + 1];
  if (!word || !next) return null;
  if (word.lower === 'it') return expletive(outer, at) ? null : word.text;
  if (!PRONOUNS.has(word.lower)) return null;
  if (/^(?:this|these|those|that)$/.test(word.lower)) {
    if (/^(?:year|month|week|morning|afternoon|evening|summer|winter|spring|autumn|weekend|season)s?$/.test(next.lower))
      return null;
    if (
      /^(?:those|that)$/.test(word.lower) &&
      /^(?:who|killed|injured|wounded|in|of|affected|responsible)$/.test(next.lower)
    )
      return null;
  }
  return word.text;
}

/** "It is unclear whether", "It was not immediately known how many", "It takes two hours to", "It emerged that". */
function expletive(outer: readonly Word[], at: number): boolean {
  const words = outer.slice(at + 1, at + 12).map((word) => word.lower);
  let i = 0;
  if (/^(?:could|may|might|would|will|has|had|also)$/.test(words[i] ?? '')) i++;
  if (/^(?:emerged|appears|appeared|seems|seemed|transpired|turned|follows)$/.test(words[i] ?? '')) {
    return words.slice(i + 1, i + 3).includes('that');
  }
  if (/^(?:take|takes|took)$/.test(words[i] ?? '')) return words.slice(i + 1, i + 8).includes('to');
  if (!/^(?:is|was|'s|be|been|remains|remained|became|isn't|wasn't)$/.test(words[i] ?? '')) return false;
  i++;
  while (
    /^(?:not|also|now|still|very|so|immediately|currently|yet|quite|as|more|too|been|the|case|only)$|ly$/.test(
      words[i] ?? '',
    )
  )
    i++;
  const marker = words[i + 1] ?? '';
  if (/^(?:that|whether|how|if|what|when|who|why|where)$/.test(marker)) return true;
  return marker === 'to' || marker === 'for' ? FOR_OR_TO.test(words[i] ?? '') : words[i] === 'that';
}

const FOR_OR_TO =
  /^(?:possible|impossible|important|necessary|difficult|hard|easy|vital|essential|critical|crucial|early|time|best|better|safe|dangerous|illegal|wrong|right|unusual|common|rare|customary)$/;

const ASKED = /^(?:asked|pressed|questioned|quizzed)$/;

/** The subject after an opening phrase: "Speaking in the capital, he said". */
export function laterPronoun(outer: readonly Word[], at: number, mentions: readonly Mention[]): string | null {
  const head = outer[at];
  if (!head || !PARTICIPLE_LEAD.test(head.lower)) return null;
  const comma = outer.findIndex((word, i) => i > at && word.text === ',');
  const word = comma < 0 ? undefined : outer[comma + 1];
  if (!word || comma > at + 22 || !/^(?:he|she|they|it)$/.test(word.lower)) return null;
  if (word.lower === 'it' && expletive(outer, comma + 1)) return null;
  // "Asked whether the mayor would go, he said": whoever is named there is not the one who was asked.
  if (ASKED.test(head.lower) && !mentions.some(({ end }) => end <= (outer[at + 2]?.start ?? 0))) return word.text;
  return isNamed(word, outer, mentions) ? null : word.text;
}

/** Whether somebody that the pronoun can mean is named before it in the statement. */
export function isNamed(pronoun: Word, outer: readonly Word[], mentions: readonly Mention[]): boolean {
  const kinds =
    pronoun.lower === 'it' ? ['body', 'place'] : pronoun.lower === 'they' ? ['body', 'person', 'place'] : ['person'];
  return (
    mentions.some((mention) => kinds.includes(mention.kind) && mention.end <= pronoun.start) ||
    (pronoun.lower !== 'it' &&
      outer.some(
        (word, i) => word.end <= pronoun.start && SPEAKERS.has(word.lower) && !/^the$/.test(outer[i - 1]?.lower ?? ''),
      ))
  );
}
