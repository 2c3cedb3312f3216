/** Openings that join a sentence to the text before it and say nothing of their own. */
import { type Draft, part, quotations, textOf } from './draft.ts';
import { putCapitalRight } from './typography.ts';

/** With a comma after it. */
const CONNECTIVE =
  /^(?:Meanwhile|However|Also|Separately|Elsewhere|In addition|Additionally|Furthermore|Moreover|Nevertheless|Nonetheless|Earlier|Later|At the same time|In response|As a result|Instead|Still|Overall|Finally|For (?:his|her|its|their) part|In the meantime|On the ground|Despite this|In turn|Similarly|Likewise|In other developments|In (?:a separate|another|a related) \w+|Conversely|In contrast|Among other things|By comparison|By contrast|Of course|Indeed|In fact|Notably|Now|Then|Afterwards?|Amid this|Responding|Yet|But|And|So), (?=\S)/;
/** Without one: a conjunction before a whole sentence. */
const CONJUNCTION =
  /^(?:But|And|Yet|So|Meanwhile|However) (?=[\p{Lu}“"\d]|the |an? |on |in |at |it |he |she |they |some |more |separately, |meanwhile, )/u;
/** "Earlier on Sunday," keeps its day: only "Earlier" goes. */
const EARLIER =
  /^(?:(?:Earlier|Later) (?=on \p{Lu}|in the day,|this |\p{Lu}\p{Ll}+day,? )|(?:Also|Separately|Elsewhere) (?=(?:on|in|at|near) \p{Lu}))/u;
/** A circumstance that leans on what was told before: "In the wake of the meeting,", "Despite the attacks,". */
const LEANING_CIRCUMSTANCE =
  /^(?:In the wake of|In advance of|After|Following|During|At|Despite|Before|Amid|Ahead of|Speaking (?:at|after|during|before)) (?:the|that|this|these|those|his|her|their) (?:\p{Ll}+ ){0,1}\p{Ll}+, (?=\S)/u;
/** "In addition to closing two piers, the port …": besides what was told. */
const BESIDES = /^In addition to [^,“”"]{3,120}, (?=\p{Lu}|the )/u;
/** "Announcing the move on Friday,", "Despite Vollan's claim,": what was told before, in a word. */
const TAKING_UP =
  /^(?:Announcing (?:the|that|this) \p{Ll}+|Despite (?:\p{Lu}[\p{L}-]+[’']s|the|these|such) (?:\p{Ll}+ )?(?:assertion|claim|remark|denial|promise|statement|assurance|warning|threat)s?)(?: on \p{Lu}\p{Ll}+day)?, (?=\S)/u;
/** "While Chile has offered less, the port …": what the writer sets against the news. */
const SET_AGAINST =
  /^(?:While|Although|Though|Even though) (?:(?!\b(?:not|never|no)\b)[^,“”"]){3,60} (?:has|have) (?:(?!\b(?:not|never|no)\b)[^,“”"]){3,60}, (?=\p{Lu})/u;
/** "Other drone attacks …", after attacks that are not there. */
const OTHER = /^Other (?=\p{Lu})/u;
/** "The port also said", "has meanwhile closed": besides what? In a later clause the sentence itself tells. */
const ALSO =
  /(?<=^(?:(?!\b(?:and|but|or|only|because|although|that)\b)[^,;:]){0,80}) (?:also|meanwhile)(?= \p{Ll}+)|(?<!\b(?:and|but|or|only)) also(?= (?:said|says|told|called|announced|accused|warned|claimed|reported|urged|noted|confirmed|wrote|insisted|stressed)\b)/u;
/** "The port, however, said …" */
const INNER = /(?<=\p{L}), (?:however|meanwhile|for (?:his|her|its|their) part), (?=\p{Ll})/u;

/** Whether a text opens on a word that joins it to text before it. */
export const opensOnLeadIn = (draft: Draft): boolean =>
  [CONNECTIVE, CONJUNCTION, OTHER].some((pattern) => pattern.test(textOf(draft)));

/** Drops one lead-in, or two ("But separately, …"). The rest must still begin a sentence. */
export function dropLeadIn(draft: Draft): Draft {
  let made = draft;
  for (let round = 0; round < 2; round++) {
    const text = textOf(made);
    const lead = (CONNECTIVE.exec(text) ??
      CONJUNCTION.exec(text) ??
      EARLIER.exec(text) ??
      LEANING_CIRCUMSTANCE.exec(text) ??
      TAKING_UP.exec(text) ??
      BESIDES.exec(text) ??
      SET_AGAINST.exec(text) ??
      OTHER.exec(text))?.[0];
    if (lead === undefined) break;
    made = putCapitalRight(part(made, lead.length, text.length), lead);
  }
  return dropInside(dropInside(made, INNER), ALSO);
}

/** Drops a match outside quotations; the space that it may end with stays, so that nothing has to be written. */
function dropInside(draft: Draft, pattern: RegExp): Draft {
  const text = textOf(draft);
  const found = pattern.exec(text);
  if (!found || quotations(text).some(({ start, end }) => found.index >= start && found.index < end)) return draft;
  const end = found.index + found[0].trimEnd().length;
  return [...part(draft, 0, found.index), ...part(draft, end, text.length)];
}
