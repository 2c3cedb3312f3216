/** Openings that join a sentence to the text before it and say nothing of their own. */
import { type Draft, part, quotations, textOf } from './draft.ts';
import { putCapitalRight } from './typography.ts';

/** With a comma after it. */
const CONNECTIVE =
  /^(?:Meanwhile|However|Also|Separately|Elsewhere|In addition|Additionally|Furthermore|Moreover|Nevertheless|Nonetheless|Earlier|Later|At the same time|In response|As a result|Instead|Still|Overall|Finally|For (?:his|her|its|their) part|In the meantime|On the ground|Despite this|In turn|Similarly|Likewise|In other developments|In a separate \w+|Among other things|Of course|Indeed|In fact|Notably|Now|Then|Afterwards?|Amid this|Responding|Yet|But|And|So), (?=\S)/;
/** Without one: a conjunction before a whole sentence. */
const CONJUNCTION =
  /^(?:But|And|Yet|So|Meanwhile|However) (?=[\p{Lu}“"\d]|the |an? |on |in |at |it |he |she |they |some |more |separately, |meanwhile, )/u;
/** "Earlier on Sunday," keeps its day: only "Earlier" goes. */
const EARLIER = /^(?:Earlier|Later) (?=on \p{Lu}|in the day,|this )/u;
/** A circumstance that leans on what was told before: "In the wake of the meeting,", "Despite the attacks,". */
const LEANING_CIRCUMSTANCE =
  /^(?:In the wake of|After|Following|During|At|Despite|Before|Amid|Ahead of|Speaking (?:at|after|during|before)) (?:the|that|this|these|those|his|her|their) (?:\p{Ll}+ ){0,1}\p{Ll}+, (?=\S)/u;
/** "Ukraine’s military, however, said …" */
const INNER = /(?<=\p{L}), (?:however|meanwhile|for (?:his|her|its|their) part), (?=\p{Ll})/u;

/** Drops one lead-in, or two ("But separately, …"). The rest must still begin a sentence. */
export function dropLeadIn(draft: Draft): Draft {
  let made = draft;
  for (let round = 0; round < 2; round++) {
    const text = textOf(made);
    const lead = (CONNECTIVE.exec(text) ??
      CONJUNCTION.exec(text) ??
      EARLIER.exec(text) ??
      LEANING_CIRCUMSTANCE.exec(text))?.[0];
    if (lead === undefined) break;
    made = putCapitalRight(part(made, lead.length, text.length), lead);
  }
  const text = textOf(made);
  const inner = INNER.exec(text);
  if (!inner || quotations(text).some(({ start, end }) => inner.index >= start && inner.index < end)) return made;
  // The space that the lead-in ends with stays, so that nothing has to be written.
  const end = inner.index + inner[0].length - 1;
  return [...part(made, 0, inner.index), ...part(made, end, text.length)];
}
