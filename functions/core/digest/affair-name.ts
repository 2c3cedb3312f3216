/** The name of an affair, in a few words of the texts themselves: "Fire at the customs house". */
import { isStop, stem, type Token, tokenise } from '../text/tokens.ts';

/** What names something that happened; general English. */
const HAPPENINGS: ReadonlySet<string> = new Set(
  `abduction accident ambush arrest assassination assault attack avalanche ban blackout blast blaze blockade bombing boycott
  breach breakout capture clash closure collapse collision coup crackdown crash cyberattack death defection derailment
  detention disappearance dismissal election escape eviction execution explosion expulsion fire flood funeral hijacking
  incursion inquest inquiry investigation killing landslide launch leak looting march massacre murder mutiny outage plot
  poisoning prosecution protest quake raid recall release removal resignation rescue riot row ruling sabotage scandal
  seizure sentencing shooting siege sinking speech spill stampede standoff storming strike suspension swap takeover theft
  trial verdict violation visit vote walkout withdrawal`
    .split(/\s+/)
    .flatMap((noun) => [
      noun,
      noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch)$/.test(noun) ? `${noun}es` : `${noun}s`,
    ]),
);

const LINK = new Set(['of', 'on', 'in', 'at', 'over', 'against', 'aboard', 'near', 'outside', 'from', 'to']);
const ARTICLE = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'that']);
const LONGEST = 7;
/** May stand before a happening in its name: what kind it was, or that it is only alleged. */
const NO_MODIFIER =
  /^(?:sa(?:id|ys?)|told|tells?|\w+ing|latest|recent|new|another|other|such|first|second|third|last|next|previous|earlier|same|similar|further|possible|more|many|several|some|any|all|no|two|three|major|massive|deadly|overnight|separate|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d.*)$/u;
/** No part of a name: verbs of telling and being, days, months, measures of time. */
const NO_PART =
  /^(?:sa(?:id|ys?)|told|tells?|announced?|report(?:s|ed)|claimed|added|wrote|called|killed|wounded|injured|is|was|were|are|be|been|has|have|had|will|would|could|may|might|not|least|most|once|all|who|which|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tonight|morning|evening|night|week|month|year|began|broke|took|left|came|went|made|hit|ended|\p{Ll}{3,}ed|\d.*)$/u;

/**
 * Ends no name: what it says is said of a word behind it, "deaths from the new (strain)", or it says of a place only what
 * many are, "strike on the town".
 */
const NO_END =
  /^(?:city|town|village|settlement|region|area|district|province|country|capital|territory|new|old|big|small|main|major|recent|former|own|same|local|national|foreign|\p{Ll}+(?:ous|ful|ible|able))$/u;

export interface Name {
  /** As the text has it, without a leading article. */
  readonly text: string;
  /** The stems of its words that matter. */
  readonly stems: readonly string[];
  /** The stem of the happening itself. */
  readonly head: string;
}

/** All names of happenings in a text: a happening with what it happened to, "(alleged) attack on X’s Y" or "X’s resignation". */
export function namesIn(text: string): Name[] {
  const tokens = tokenise(text);
  return tokens.flatMap((token, at) =>
    HAPPENINGS.has(token.norm) ? [...withObject(text, tokens, at), ...withOwner(text, tokens, at)] : [],
  );
}

/** "Attack on Example’s residence", one for each place where it could end. */
function withObject(text: string, tokens: readonly Token[], at: number): Name[] {
  const link = tokens[at + 1];
  if (!link || !LINK.has(link.norm) || !joined(text, tokens, at, at + 1)) return [];
  const before = tokens[at - 1];
  const first =
    before &&
    !isStop(before.norm) &&
    !NO_MODIFIER.test(before.norm) &&
    joined(text, tokens, at - 1, at) &&
    /^\p{Ll}/u.test(before.text)
      ? at - 1
      : at;
  const found: Name[] = [];
  for (let to = at + 2; to < Math.min(tokens.length, first + LONGEST); to++) {
    const token = tokens[to];
    if (!token || !joined(text, tokens, to - 1, to) || NO_PART.test(token.norm)) break;
    if (isStop(token.norm) && !ARTICLE.has(token.norm) && !LINK.has(token.norm)) break;
    if (isStop(token.norm) || ARTICLE.has(token.norm)) continue;
    // "the customs | house": a name ends where its noun does, as far as what stands next tells.
    const next = tokens[to + 1];
    if (/[’']s$/.test(token.text) || NO_END.test(token.text)) continue;
    if (next && joined(text, tokens, to, to + 1) && bothCapital(token, next)) continue;
    found.push(named(text, tokens, first, to, at));
  }
  return found;
}

/** "Example’s resignation". */
function withOwner(text: string, tokens: readonly Token[], at: number): Name[] {
  const owner = tokens[at - 1];
  if (!owner || NO_PART.test(owner.norm) || !/^\p{Lu}.*[’']s$/u.test(owner.text) || !joined(text, tokens, at - 1, at))
    return [];
  return [named(text, tokens, at - 1, at, at)];
}

const bothCapital = (a: Token, b: Token): boolean => /^\p{Lu}/u.test(a.text) && /^\p{Lu}/u.test(b.text);

/** Whether only a space parts two neighbours. */
function joined(text: string, tokens: readonly Token[], a: number, b: number): boolean {
  const [one, other] = [tokens[a], tokens[b]];
  return one !== undefined && other !== undefined && /^\s$/u.test(text.slice(one.end, other.start));
}

function named(text: string, tokens: readonly Token[], from: number, to: number, head: number): Name {
  const run = tokens.slice(from, to + 1);
  return {
    text: text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0),
    stems: run.filter(({ norm }) => !isStop(norm) && !LINK.has(norm)).map(({ norm }) => stem(norm)),
    head: stem(tokens[head]?.norm ?? ''),
  };
}

/** Sentence case: a capital that the texts themselves do not always give goes. */
export function asHeading(name: string, texts: readonly string[]): string {
  const small = new Set(texts.flatMap((text) => text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu) ?? []));
  const words = name.split(/\s+/u).map((word) => (small.has(word.toLowerCase()) ? word.toLowerCase() : word));
  const written = words.join(' ');
  return written.charAt(0).toUpperCase() + written.slice(1);
}
