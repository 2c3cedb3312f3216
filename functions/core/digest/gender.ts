/** Whether a pronoun can mean somebody: by the words beside the name that only a man or only a woman bears. */

const WOMAN =
  /\b(?:Mrs|Ms|Dame|Queen|Princess|spokeswoman|chairwoman|congresswoman|businesswoman|policewoman|woman|mother|wife|widow|daughter|sister|actress|girl|herself)\b/i;
const MAN =
  /\b(?:Mr|Sir|Lord|King|Prince|spokesman|chairman|congressman|businessman|policeman|man|father|husband|widower|son|brother|boy|himself)\b/i;

/** How far before and behind a name such a word counts (characters). */
const REACH = { before: 40, behind: 50 } as const;

/**
 * @param pronoun he, she or a form of it, in lower case; any other means anybody
 * @param start where the name begins in the text
 * @returns false where the text says that the person is of the other sex
 */
export function mayBe(pronoun: string, text: string, start: number, end: number): boolean {
  const other = /^(?:he|him|his)$/.test(pronoun) ? WOMAN : /^(?:she|her|hers)$/.test(pronoun) ? MAN : null;
  if (!other) return true;
  const [before = '', aside = ''] = text
    .slice(Math.max(0, start - REACH.before), start)
    .split(/[,;:“”"]/)
    .toReversed();
  // "The port's spokesman, Example,", and not "Asked about the man, Example".
  const apposed =
    before.trim() === '' &&
    /\b(?:the|an?|\S+[’']s) (?:\S+ )?\S+$/i.test(aside) &&
    !/\b(?:about|by|with|of|to|for|from|on)\b/i.test(aside);
  // An apposition: ", a spokeswoman for the port,".
  const behind = /^, (?:an?|the) [^,.;:“”"]*/.exec(text.slice(end, end + REACH.behind))?.[0] ?? '';
  return !other.test(before) && !other.test(behind) && !(apposed && other.test(aside));
}
