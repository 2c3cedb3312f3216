/** Nouns by which a text takes up what it told, each with the words by which it may have told it. */

const HAPPENINGS: readonly (readonly [nouns: string, told: RegExp])[] = [
  [
    'claim|allegation|accusation|charge|statement|comment|remark|assertion|report',
    /\b(?:claim|alleg|accus|blam|sa(?:id|ys)\b|report|stat(?:ed|es)\b|told\b|wrote\b|announc)/,
  ],
  ['demand|request|appeal|call', /\b(?:demand|insist|urg|call|ask|request|appeal|phone|sp[eo]ke?|talk)/],
  ['proposal|offer|plan|idea|suggestion', /\b(?:propos|offer|plan|suggest)/],
  [
    'decision|move|ruling|order|verdict|measure|announcement',
    /\b(?:deci(?:d|s)|order|rul(?:e|ing)|sentenc|announc|approv|impos|ban(?:s|ned)?\b|sign(?:s|ed)\b|vot)/,
  ],
  [
    'attack|strike|raid|barrage|bombardment|shelling|assault',
    /\b(?:attack|struck|strik|raid|barrage|bomb|shell|assault|hit\b)/,
  ],
  ['blast|explosion', /\b(?:blast|explo)/],
  ['fire|blaze', /\b(?:fires?\b|blaze|burn)/],
  ['crash|collision', /\b(?:crash|collid|collision)/],
  ['deal|agreement|accord|pact', /\b(?:deal|agree|accord|pact)/],
  ['incident', /\b(?:incident|attack|struck|hit\b|crash|fire|violat|breach)/],
  ['outage|blackout', /\b(?:outage|blackout|power|electric)/],
  ['package|loan|grant|aid', /\b(?:package|loan|grant|aid\b|million|billion)/],
  ['withdrawal|retreat|evacuation', /\b(?:withdr|retreat|evacuat|pull(?:s|ed)? (?:out|back))/],
  ['meeting|talks|discussions|negotiations|summit|visit', /\b(?:meet|met\b|talk|discuss|negotiat|summit|visit)/],
];

const EACH = HAPPENINGS.map(([nouns, told]) => [new RegExp(`^(?:${nouns})(?:e?s)?$`), told] as const);

/** The words by which what a noun takes up may have been told; undefined for a noun that takes nothing up. */
export const wordsTelling = (noun: string): RegExp | undefined => EACH.find(([nouns]) => nouns.test(noun))?.[1];

/** Of these a long story has one at any time: "the talks", "the plan". */
const STANDING =
  /^(?:talks|discussions|negotiations|visit|plan|idea|report|charge|measure|move|statement|comment|remark|demand|request|appeal|suggestion|assertion)s?$/;
const NOUNS = HAPPENINGS.map(([nouns]) => nouns).join('|');
const PLAIN = '(?:(?:alleged|supposed|deadly|latest|night|overnight|new|recent|whole|entire|same|aid|phone) )?';
/** What tells which one is meant: "the raid on Norburg", "the deal that …". */
const TOLD_WHICH =
  "(?! (?:of|in|on|at|by|from|against|to|with|near|that|which|for|between|over|under|where|when|\\p{Ll}+ing|signed|reached|proposed|made|launched|announced|imposed|carried|agreed|known|brokered)\\b|-|[’']s)";
const TAKEN_UP = new RegExp(`\\bthe ${PLAIN}(${NOUNS})(?:e?s)?\\b(?! cent(?:er|re)\\b)${TOLD_WHICH}`, 'giu');

/**
 * "the raid", where the text up to there tells of none; null where it takes nothing up.
 * @param text without its quotations
 * @param known words in lower case that mean what every reader knows: the strike, in the story of a strike
 * @param standing whether "the talks" must be told too, of which a long story has some at any time
 */
export function takesUpUntold(text: string, known: ReadonlySet<string> = new Set(), standing = false): string | null {
  for (const { 0: phrase, 1: noun = '', index } of text.matchAll(TAKEN_UP)) {
    const word = noun.toLowerCase();
    if (known.has(word) || known.has(word.replace(/s$/, ''))) continue;
    if ((standing || !STANDING.test(word)) && !wordsTelling(word)?.test(text.slice(0, index).toLowerCase()))
      return phrase;
  }
  return null;
}
