/** What a sentence takes as told without a pronoun or a "the" at its head: others beside some, both, an owner, "that". */
import type { Mention } from '../model.ts';

const NUMBER =
  '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|some|dozens of|hundreds of|thousands of)';
/** "At least 32 others", "Another ship", "A further four", "The remaining crew": beside whom? "Another round" begins anew. */
const COUNTED_ON = new RegExp(
  `^(?:(?:at least|about|some|more than|nearly|almost|around|up to) )?(?:another(?! (?:round|day|night|week|month|year|term|wave|attempt)\\b)|(?:an? )?${NUMBER} (?:others?|further|additional|more)(?! than\\b)\\b|an? (?:further|additional)\\b|others?(?! than\\b)|the (?:others?|rest|remaining)\\b)`,
);
/** "A girl was among those taken to hospital": of where? */
const AMONG =
  /\b(?:is|are|was|were) (?:also )?among (?:those|the (?:dead|wounded|injured|victims|casualties|killed|detained|arrested))\b/;
/** "Company spokesman Ruben Hale": of which? */
const OF_NOBODY =
  /^(?:company|firm|agency|ministry|department|hospital|airport|airline|school|group|team|club) (?:spokes\w+|officials?|chiefs?|directors?|presidents?|executives?|managers?|sources?|heads?)\b/;
/** "a reminder of that over the weekend" */
const BARE_THAT =
  /\b(?:of|to|about|for|with|by|from|on) that(?= (?:[.,;]|over the|on \w+day|last (?:week|month|night))|$)/;
/** "said that the three, all under age, had been hired" */
const COUNTED =
  /\bthe (?:two|three|four|five|pair|trio|duo)(?= (?:,|were|was|are|had|have|has|would|will|said)(?: |$))/;
/** "both harbours". The two sides of a story are its own. */
const BOTH = /\bboth (?!sides\b|parties\b|countries\b|nations\b|governments\b|of\b)\w+s\b(?! and\b)/;
/** Two or more that are told apart. */
const SEVERAL = /\b(?:and|two|three|four|five)\b/;
const INSERTED = /, (?:for instance|for example|in turn|therefore|as a result) ,/;
/** "Forecasters say it could wash ashore": they are many, so it is something else. */
const IT_OF_THEM =
  /^(?:[\w'’-]+ ){0,3}\w+s (?:say|said|believe|fear|estimate|expect|warn|warned|hope|have (?:said|denied|warned|confirmed)) (?:that )?it (?!(?:is|was|would be|will be|remains|may be|could be|appears|seems|takes|took) )/;

/** "The general called it “a hard decision”": what, where nothing else is told? */
const IT_CALLED =
  /^(?:(?!\b(?:and|said|that)\b)[^,]){3,60}(?: ,[^,]{3,90},)? (?:has |have )?(?:called|described|dubbed|branded) it\b/;

/**
 * The words that take something as told, with what they are; null where there are none.
 * @param plain the words from the head on in lower case, each quotation as one
 * @param mentions those outside quotations
 */
export function takenAsTold(plain: string, mentions: readonly Mention[]): string | null {
  const counted = COUNTED_ON.exec(plain);
  if (counted) return `others: ${counted[0]}`;
  const among = AMONG.exec(plain);
  if (among && !mentions.some(({ kind }) => kind === 'place')) return `others: ${among[0]}`;
  const role = OF_NOBODY.exec(plain);
  if (role) return `definite: ${role[0]}`;
  const that = BARE_THAT.exec(plain);
  if (that) return `pronoun: ${that[0]}`;
  for (const pattern of [COUNTED, BOTH]) {
    const found = pattern.exec(plain);
    if (found && !SEVERAL.test(plain.slice(0, found.index))) return `determiner: ${found[0]}`;
  }
  const inserted = INSERTED.exec(plain);
  if (inserted) return `connective: ${inserted[0].replace(/^, | ,$/g, '')}`;
  if (IT_CALLED.test(plain)) return 'pronoun: it';
  const it = IT_OF_THEM.exec(plain);
  return it && mentions.every(({ kind }) => kind === 'place' || kind === 'quantity') ? 'pronoun: it' : null;
}
