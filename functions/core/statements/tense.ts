/** Whether what stands about an expression of time looks forward ("will open on Friday") or back ("opened on Friday"). */

/** Forms that look forward: "will … on Friday", "due to start on Friday". */
const FORWARD =
  /\b(?:will|shall|must|due|payable|effective|plans?|planned|planning|would|ahead of|scheduled|expected|set for|upcoming|next|should|may|could|deadline|(?:set|going|about|likely|ready|prepared|hopes?|wants?|vow(?:s|ed)|promise[sd]?|agree(?:s|d|ment)|poised|slated|forecast|is|are|was|were|preparing|invited|summoned|urged) to|(?:meet|begin|resume|expire|depart|convene|reopen)s?|opens|starts|travels|['’]ll)\b/g;
const PAST =
  /\b(?:said|says|told|was|were|had|killed|hit|struck|took|came|met|went|began|left|held|fell|broke|won|lost|gave|made|saw|sent|shot|(?<!\b(?:be|been|being|get|to|a|an|the|still|newly|its|his|her|their|of|by|and|or) )\w{3,}ed)\b[^,;]{0,40}$/;
/** Forms that look forward only as verbs, and what stands before them as nouns: "the plan", "a visit". */
const VERB_OR_NOUN = /^(?:plans?|(?:meet|begin|resume|expire|depart|convene|reopen)s?|opens|starts|travels)$/;
const NOUN_BEFORE =
  /(?:\b(?:the|a|an|this|that|its|his|her|their|our|new|first|last|state|peace|of|to|did|not|no|in|on|for|from|with|and)|[’']s)\s$/;
/** "By Friday", "until Friday": a deadline, unless something ended then. */
const DEADLINE = /\b(?:by|until|till|before)\s(?:late |early |the end of |next )?$/;
const ENDED = /\b(?:had|lasted|continued|remained|ran|stayed|raged|served|worked|waited|was|were)\b[^,;]*$/;
const OPENING = /(?:^|[.!?] )(?:on )?$/;
const AHEAD =
  /^(?: \w+)?,? (?:[\p{L}’'-]+ ){0,8}(?:will|(?:is|are) (?:to|due|set|scheduled|expected|planning|preparing|going))\b/iu;

/**
 * @param before the passage up to the expression, lower-case
 * @param after what follows it: a time that opens a sentence is told by the verb behind it
 */
export function looksForward(before: string, after = ''): boolean {
  if (OPENING.test(before)) return AHEAD.test(after);
  const ends = [...before.matchAll(/\p{Ll}{2}[.!?]["”’)]?\s/gu)].at(-1);
  const sentence = ends ? before.slice(ends.index + ends[0].length) : before;
  if (DEADLINE.test(sentence)) return !ENDED.test(sentence);
  let last = -1;
  for (const match of sentence.matchAll(FORWARD)) {
    if (VERB_OR_NOUN.test(match[0]) && NOUN_BEFORE.test(sentence.slice(0, match.index))) continue;
    last = match.index + match[0].length;
  }
  return last >= 0 && !PAST.test(sentence.slice(last));
}

/** What was over by then: "the year ended Jan. 31", "opened on June 2". What was said may be of what is to come. */
const DONE =
  /\b(?:killed|hit|struck|took|came|met|went|began|left|held|fell|broke|won|lost|gave|made|saw|sent|shot|since|(?<!\b(?:be|been|being|to|get|a|an|the|its|his|her|their|would|will) )(?!(?:added|warned|announced|vowed|agreed|planned|scheduled|promised|expected|pledged|wanted|hoped|proposed)\b)\w{3,}ed)\b[^,;]{0,25}$/;

const BEGAN = /^,?[^.,;]{0,60}?\s(?:said|told|was|were|had|went|came|met|took|made|gave|\w{3,}ed)\b/;

/** Whether the text about an expression tells of what was over by then; `before` in lower case. */
export const looksBack = (before: string, after: string): boolean =>
  DONE.test(before) || (/(?:^|[.!?] )(?:on |in )?$/.test(before) && BEGAN.test(after));
