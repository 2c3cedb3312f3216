/** Whether a statement stands without the text around it, and on what it leans where it does not. */
import type { Attribution, Mention } from '../model.ts';
import { countryOf, isCountry } from '../text/countries.ts';
import { isCutOff, lastClauseOf } from '../text/cut-off.ts';
import { datelineOf } from '../text/dateline.ts';
import { isTorn } from '../text/torn.ts';
import { openingDefinite, speakerDefinite } from './definite.ts';
import { ofAnother } from './of-another.ts';
import { isNamed, laterPronoun, openingPronoun } from './pronouns.ts';
import { takenAsTold } from './taken-as-told.ts';
import type { Word } from './words.ts';
import { wordSet } from './words.ts';

export interface Leaning {
  readonly standsAlone: boolean;
  /** "pronoun: He", "connective: But", "definite: The attack", "speaker: none"; with `standsAlone`, "droppable: Meanwhile". */
  readonly leans: string | null;
}

const CONNECTIVES = wordSet(
  `but however plus and or nor so yet still instead also moreover furthermore additionally therefore thus hence otherwise similarly
   likewise nevertheless nonetheless then besides consequently accordingly conversely alternatively again`,
);
const CONNECTIVE_PHRASES =
  /^(?:in addition(?! to)|as a result(?! of)|on the other hand|by contrast|in contrast(?! to)|in response(?! to)|for example|for instance|in turn|as well|at the same time|in other words|even so|that said|in that|in this|in such|in doing so|after that|after this|because of this|such (?:a|an|moves|attacks|claims)|the \d{1,2}-year-old(?= (?:was|is|has|had|said|told|who)\b|,)|one of them|one of the (?:two |three )?\w+s? (?:said|says|told|added|was|were|has|had)\b|one of the (?:men|women)\b(?! (?:who|whom|in|on|from|at|killed|accused|charged))|some of them|most of them|both (?:men|sides|leaders|of them)|among them|the (?:latter|pair|trio)\b|the former (?:said|says|told|is|was|has|had|will|would)\b|the (?:two|three)\b|this time,|there (?:were|are|was) (?:some|others|many|several|a few)(?: \w+){0,2} who\b|under (?:better|other|different|such|these|those) circumstances,)/i;
const DROPPABLE =
  /^(?:meanwhile|separately|elsewhere|in other news|on the battlefield|in (?:another|a separate|a related) development|in addition|additionally|furthermore|moreover|also on \w+day)\s*,/i;
/** Set a sentence against the one before; where somebody says it, it stands without the word. */
const CONTRASTS = /^(?:But|Yet|However)(?:,? (?=\p{Lu}|the \p{Lu}))/u;
const REFERENCES =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}: |\(pictured\)|\b(?:as pictured|pictured (?:above|below)|(?:shown|seen|pictured) here|see (?:our|the) (?:previous )?(?:post|story|video|below|above)|see \d|post at \d|(?:our|the) previous post|above\)|below\)|read more)\b/i;
/**
 * On what a statement leans, the first reason that is found.
 * @param outer its words, each quotation as one
 * @param mentions those outside quotations
 * @param openQuote it is all quotation, and the mark that ends it is missing
 */
export function leaningOf(
  passage: string,
  outer: readonly Word[],
  attribution: Attribution | null,
  mentions: readonly Mention[],
  hasQuote: boolean,
  openQuote: boolean,
): Leaning {
  const leans = (on: string): Leaning => ({ standsAlone: false, leans: on });
  const first = outer[0];
  if (!first) return leans('fragment');
  const dateline = datelineOf(passage);
  if (dateline > 0) {
    const behind = outer.filter(({ start }) => start >= first.start + dateline);
    return leaningOf(passage.slice(dateline), behind, attribution, mentions, hasQuote, openQuote);
  }
  if (/:$/.test(passage)) return leans('colon');
  const reference = REFERENCES.exec(passage);
  if (reference) return leans(`reference: ${reference[0]}`);
  if (openQuote) return leans('quotation: open');
  if (isTorn(passage)) return leans('fragment: torn off');
  if (isCutOff(passage) && lastClauseOf(passage) < 0) return leans('fragment: cut off');
  const contrast = attribution?.speakerSpan ? CONTRASTS.exec(passage) : null;
  const droppable = DROPPABLE.exec(passage) ?? contrast;
  const dropped = first.start + (droppable?.[0].length ?? 0);
  const at = droppable ? outer.findIndex((word) => word.start >= dropped) : 0;
  const head = outer[at];
  if (!head) return leans('fragment');
  const rest = passage.slice(head.start - first.start);
  if (CONNECTIVES.has(head.lower) && !(head.lower === 'still' && outer[at + 1]?.cap))
    return leans(`connective: ${head.text}`);
  if (/^(?:both|neither|either|each|such)$/.test(head.lower) && outer[at + 1]?.cap === false) {
    return leans(`determiner: ${head.text}`);
  }
  if (TEASES.test(passage) && attribution === null) return leans(`fragment: ${head.text}`);
  const phrase = CONNECTIVE_PHRASES.exec(rest);
  if (phrase) return leans(`connective: ${phrase[0]}`);
  if (hasQuote && isPureQuote(outer)) return leans('speaker: none');
  const opened = openingPronoun(outer, at);
  if (opened) return leans(`pronoun: ${opened}`);
  const subject = laterPronoun(outer, at, mentions);
  if (subject) return leans(`pronoun: ${subject}`);
  const last = IT_SAID.exec(plainOf(outer));
  const speaks = ({ kind, start }: Mention) => kind === 'body' || (kind === 'place' && start <= first.start + 4);
  if (last && !mentions.some(speaks)) return leans(`pronoun: ${last[1]}`);
  const spoken = attribution?.speakerSpan;
  if (spoken) {
    const word = outer.find((one) => one.start === spoken.start);
    if (word && word.end === spoken.end && /^(?:he|she|they|it)$/.test(word.lower) && !isNamed(word, outer, mentions)) {
      return leans(`pronoun: ${word.text}`);
    }
  }
  const definite = openingDefinite(outer, at, mentions);
  if (definite) return leans(`definite: ${definite}`);
  if (hasQuote && attribution === null) {
    const whole = outer.filter((word) => word.kind === 'word').length;
    if (whole <= 2) return leans('speaker: none');
  }
  const speaker = spoken ? speakerDefinite(outer, spoken.start, spoken.end, mentions) : null;
  const local =
    speaker &&
    spoken &&
    LOCAL.test(passage.slice(spoken.start - first.start, spoken.end - first.start)) &&
    mentions.some(({ kind, end }) => kind === 'place' && end <= spoken.start);
  if (speaker && !local) return leans(`definite: ${speaker}`);
  const plain = plainOf(outer);
  // "Other Chilean ports": without its first word it stands.
  const other = head.lower === 'other' && outer[at + 1]?.cap ? 1 : 0;
  const taken = takenAsTold(plainOf(outer.slice(at + other)), mentions);
  if (taken) return leans(taken);
  const made = MADE.exec(plain);
  if (made) return leans(`definite: ${made[1]}`);
  const said = REFERS.exec(plain);
  if (said && !plain.slice(0, said.index).includes(said[1] ?? '')) return leans(`determiner: ${said[0]}`);
  const within = CLAUSE_PRONOUN.exec(plain);
  if (within) return leans(`pronoun: ${within[1]}`);
  const object = outer.find((word) => word.lower === 'him');
  if (object && !oneBefore(object, outer, mentions)) return leans(`pronoun: ${object.text}`);
  const share = SHARE.exec(plain);
  if (share) return leans(`quantity: ${share[0]}`);
  const owner = OWNER.exec(plain);
  const owned = owner && outer.some((word) => ARTICLE.test(word.lower) || countryOf(word.lower) !== undefined);
  if (owner && !owned && mentions.every(({ kind }) => kind === 'quantity')) return leans(`pronoun: ${owner[0]}`);
  const another = ofAnother(outer, mentions);
  if (another) return leans(another);
  const where = WHERE.exec(plain);
  if (where && !mentions.some(({ kind }) => kind === 'place')) return leans(`definite: ${where[0]}`);
  const whose = WHOSE.exec(plain);
  if (whose && !mentions.some(({ kind, key }) => kind === 'place' && !isCountry(key))) {
    return leans(`definite: ${whose[0]}`);
  }
  return { standsAlone: true, leans: droppable ? `droppable: ${droppable[0].replace(/\s*,$/, '')}` : null };
}

/** "Two fell in Norburg, the mayor said": the one of the place that the sentence names. */
const LOCAL =
  /\b(?:governor|mayor|police|administration|council|rescuers|firefighters|prosecutors|fire (?:service|brigade)|(?:emergency|rescue|ambulance) services?)$/i;

/** "How a docker met the minister." */
const TEASES = /^(?:How|Why|What|Where|When|Who) (?:(?!\b(?:is|are|was|were|will|remains?)\b[^,]*$)[^,?])*\.?$/;

/** "Petr Hansen made the allegations on Friday": which? */
const MADE =
  /\b(?:made|makes|issued|gave|rejected|denied|announced|unveiled|defended|condemned|dismissed|welcomed|criticised|criticized) (the (?:allegation|assessment|finding|report|proposal|claim|comment|remark|statement|announcement|appeal|promise|threat|accusation|demand|move|decision|change)s?)\b(?! (?:that|of|by|from|to|about|made|in|on (?!\p{L}+day\b)))/u;

/** "Chile rejected that demand": which? */
const REFERS =
  /\b(?:(?:that|this|any such|no such) (?=\w+[^s\W]\b)|(?:those|these|such|such an?) )(demand|claim|allegation|accusation|proposal|request|offer|report|attack|strike|incident|decision|statement|comment|remark|meeting|deal|plan|goal|idea|position|agreement|move|step|action|scenario|outcome)s?\b/;

/** "While he has yet to say when, Chile …": who? */
const CLAUSE_PRONOUN =
  /^(?:while|as|when|although|though|if|after|before|since|because|until|once) (he|she|they|it)\b(?! (?:is|was) (?:unclear|not clear|not known))/;

/** "Nearly 90 percent were civilians": of whom? */
const SHARE =
  /^(?:nearly |about |almost |around |some |over |more than |at least |up to |only |just )?[\w.,-]+ ?(?:%|percent|per cent) (?:were|was|are|is|had|have|has|said)\b/;

/** "Few remain among its ruins": whose, where nothing is named? */
const OWNER = /\b(?:its|his|her)\b/;

/** Whether one person can be meant who stands before: by name, or as "a sailor". */
const oneBefore = (pronoun: Word, outer: readonly Word[], mentions: readonly Mention[]): boolean =>
  mentions.some(({ kind, end }) => kind === 'person' && end <= pronoun.start) ||
  outer.some((word) => word.end <= pronoun.start && ARTICLE.test(word.lower));

/** Somebody or something that it can be. */
const ARTICLE = /^(?:the|an?)$/;

/** "Two men died, it said": who, where no body is named? */
const IT_SAID = /, (it|they) (?:said|added|reported)(?: \.)?$/;

/** "Two people were hurt in the town": in which, where no place is named? */
const WHERE =
  /\b(?:in|at|on|near) the (?:region|town|city|village|area|district|province|attack|strike|raid|incident|blast|explosion|crash|same \w+)(?= ?(?:[.,;]|$|and\b|said\b))/;

/** "Chile ships its grain through the region's ports": which region, where no more than a country is named? */
const WHOSE =
  /\b(?:in|at|on|from|to|through|with|for|across|along|over|near|around) the (?:region|town|city|village|area|district|province) 's\b/;

const plainOf = (outer: readonly Word[]): string => outer.map((word) => word.lower).join(' ');

const isPureQuote = (outer: readonly Word[]): boolean =>
  outer.every((word) => word.kind === 'quote' || word.kind === 'mark');
