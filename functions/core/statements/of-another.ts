/** A possessive or a pronoun inside a sentence that is of somebody or something told before it: "echoed her promise". */
import type { Mention } from '../model.ts';
import { countryOf } from '../text/countries.ts';
import { contentStems, stem } from '../text/tokens.ts';
import type { Word } from './words.ts';

/** What one says of another's words: whose they are stands elsewhere. */
const ANSWERED =
  /^(?:echoed|echoes|echoing|dismissed|dismisses|rejected|rejects|welcomed|welcomes|condemned|condemns|endorsed|endorses)$/;
const WORDS =
  /^(?:claim|promise|call|comment|remark|warning|proposal|statement|accusation|allegation|demand|offer|sentiment|word|appeal)s?$/;
/** "issued his appeal as …": which? "her appeal for calm" says it. */
const GIVEN = /^(?:made|makes|issued|issues|gave|gives|repeated|repeats|reiterated|renewed)$/;
const SAYS_WHICH = /^(?:for|to|that|about|on|of|against|over|,)$/;
const POSSESSIVE = /^(?:his|her|their)$/;

/** "the mayor said they planned": one person is not several. */
const SAYS = /^(?:said|says|announced|added|confirmed)$/;

/** "those islands", "this particular strain" */
const THOSE = /^(?:those|these)$/;
const THIS = /^(?:particular|same|very)$/;
const NO_THING = /^(?:hours|days|weeks|months|years|times|circumstances|cases|terms|ways)$/;
const TOLD_BEHIND =
  /^(?:who|whom|whose|that|which|of|in|from|with|on|at|under|between|by|for|near|\p{Ll}+(?:ing|ed))$/u;

/**
 * The words that are of another, with what they are; null where there are none.
 * @param outer the words, each quotation as one
 * @param mentions those outside quotations
 */
export function ofAnother(outer: readonly Word[], mentions: readonly Mention[]): string | null {
  for (let i = 1; i < outer.length; i++) {
    const found = hisWords(outer, i, mentions) ?? theySaid(outer, i, mentions) ?? pointed(outer, i, mentions);
    if (found) return found;
  }
  return ofCountry(outer, mentions);
}

const before = (mentions: readonly Mention[], { start }: Word, ...kinds: Mention['kind'][]): Mention[] =>
  mentions.filter(({ kind, end }) => kinds.includes(kind) && end <= start);

function hisWords(outer: readonly Word[], i: number, mentions: readonly Mention[]): string | null {
  const [verb, own, noun, next] = [outer[i - 1], outer[i], outer[i + 1], outer[i + 2]];
  if (!verb || !own || !POSSESSIVE.test(own.lower) || !WORDS.test(noun?.lower ?? '')) return null;
  if (GIVEN.test(verb.lower)) return SAYS_WHICH.test(next?.lower ?? '') ? null : `pronoun: ${own.text}`;
  return ANSWERED.test(verb.lower) && before(mentions, own, 'person').length < 2 ? `pronoun: ${own.text}` : null;
}

/** Nobody but one person, who speaks, stands before it. */
function theySaid(outer: readonly Word[], i: number, mentions: readonly Mention[]): string | null {
  const word = outer[i];
  if (word?.lower !== 'they') return null;
  const at = outer[i - 1]?.lower === 'that' ? i - 2 : i - 1;
  const [verb, name] = [outer[at], outer[at - 1]];
  if (!verb || !name || !SAYS.test(verb.lower)) return null;
  const [speaker, ...others] = before(mentions, word, 'person', 'body');
  const one = speaker?.kind === 'person' && speaker.end === name.end && others.length === 0;
  const several = outer.slice(0, at).some(({ lower, cap }) => lower === 'and' || (!cap && /[^s']s$/.test(lower)));
  return one && !several ? `pronoun: ${word.text}` : null;
}

function pointed(outer: readonly Word[], i: number, mentions: readonly Mention[]): string | null {
  const [word, next] = [outer[i], outer[i + 1]];
  if (!word || next?.kind !== 'word' || next.cap) return null;
  const particular = word.lower === 'this' && THIS.test(next.lower);
  const noun = particular ? outer[i + 2] : next;
  if (!particular && !(THOSE.test(word.lower) && /\p{Ll}{3,}s$/u.test(next.lower))) return null;
  const behind = outer[particular ? i + 3 : i + 2]?.lower ?? '';
  if (!noun || NO_THING.test(noun.lower) || (!particular && TOLD_BEHIND.test(behind))) return null;
  const told = outer.slice(0, i).flatMap(({ lower }) => contentStems(lower));
  if (told.includes(stem(noun.lower)) || before(mentions, word, 'person', 'place', 'body').length > 1) return null;
  return `determiner: ${word.text} ${next.text}`;
}

/** "airports in the country's south", where no country is named. */
function ofCountry(outer: readonly Word[], mentions: readonly Mention[]): string | null {
  const at = outer.findIndex(
    ({ lower }, i) => lower === 'country' && outer[i - 1]?.lower === 'the' && /^[’']s$/.test(outer[i + 1]?.lower ?? ''),
  );
  const word = outer[at];
  if (!word || mentions.some(({ kind }) => kind !== 'quantity')) return null;
  return outer.some(({ lower, cap }, i) => countryOf(lower) !== undefined || (cap && i > 0))
    ? null
    : 'definite: the country';
}
