/**
 * "The health board said" leans only where the day knows several health boards: what no text tells apart needs no telling
 * which. Looks at all of the day's statements, and at the bodies that the story names.
 */
import type { Statement } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { contentStems, stem, tokenise } from '../text/tokens.ts';

/** Bodies and offices that one place has one of; a word before them says which: "the health board". */
const BODIES: ReadonlySet<string> = new Set(
  `administration agency airline airport alliance army association authority bank board brigade bureau cabinet centre
  chamber charity church coastguard college commission committee company congregation council court department
  directorate embassy federation fund government guild harbourmaster hospital inspectorate institute league master
  ministry museum navy observatory office operator organisation panel parliament party police prosecutor regulator
  school secretariat senate service society squad syndicate team tribunal trust union university utility watchdog`
    .split(/\s+/)
    .map(stem),
);
/** Of these a place has one without a further word. */
const ALONE: ReadonlySet<string> = new Set(
  'army cabinet government navy parliament police coastguard'.split(' ').map(stem),
);
/** One person, where one alone is called so by name. */
const ROLES: ReadonlySet<string> = new Set(
  'mediator arbitrator prosecutor coroner ombudsman referee'.split(' ').map(stem),
);
/** Say that there are several, and not which: "the regional administration". */
const ONE_OF_SEVERAL =
  /\b(?:regional|local|city|district|provincial|municipal|county|state|federal|same|other|new|old|two|three|main|latter|former|joint|private|company|foreign)\b/u;

/** The statements, those that lean on a "the" that can mean but one of the day's bodies made to stand alone. */
export function settleDefinites(statements: readonly Statement[], story: Story): Statement[] {
  const phrases = new Map(
    statements.map((one) => [one, /^definite: the (.{1,60})$/iu.exec(one.leans ?? '')?.[1]?.toLowerCase()]),
  );
  const open = [...new Set(phrases.values())].flatMap((phrase) => (phrase === undefined ? [] : [phrase]));
  const owners = ownersOf(open.filter(canBeOne), statements, story);
  const own = storyStems(story);
  const clear = new Set(
    open.filter((phrase) => {
      if (wordsOf(phrase).every((word) => own.has(stem(word)))) return true;
      const known = owners.get(phrase);
      if (known === undefined) return false;
      return ROLES.has(stem(phrase)) ? known.size === 1 : known.size <= 1;
    }),
  );
  return statements.map((statement) =>
    clear.has(phrases.get(statement) ?? '') ? { ...statement, standsAlone: true, leans: null } : statement,
  );
}

const wordsOf = (text: string): string[] => tokenise(text).map(({ norm }) => norm);

/** Whether a phrase names a body or an office of which a place may have one. */
function canBeOne(phrase: string): boolean {
  // "The airport’s operator" says no more than "the airport".
  const owner = OWNER.exec(phrase)?.[1];
  if (owner !== undefined && !canBeOne(owner)) return false;
  const words = wordsOf(phrase);
  const head = stem(words.at(-1) ?? '');
  if (ONE_OF_SEVERAL.test(phrase)) return false;
  return words.length === 1 ? ALONE.has(head) || ROLES.has(head) : BODIES.has(head);
}

const OWNER = /^(.+?)['’]s /u;

/** Stems of the story's own words in lower case: "the strike" of a strike. */
const storyStems = (story: Story): ReadonlySet<string> =>
  new Set(story.terms.filter((term) => /^\p{Ll}/u.test(term)).flatMap(contentStems));

/**
 * Whose each of the phrases is, as the day's texts and the story's glossary have it: "Northland’s health board", "the
 * Norburg health board"; of a role, who is called so: "mediator Ada Example". One pass over the texts.
 */
function ownersOf(
  phrases: readonly string[],
  statements: readonly Statement[],
  story: Story,
): Map<string, Set<string>> {
  const owners = new Map(phrases.map((phrase) => [phrase, new Set<string>()]));
  const byWords = new Map(phrases.map((phrase) => [wordsOf(phrase).join(' '), phrase]));
  const heads = new Set(phrases.map((phrase) => wordsOf(phrase).at(-1)));
  const longest = Math.max(0, ...phrases.map((phrase) => wordsOf(phrase).length));
  const isName = (word: string | undefined): word is string =>
    word !== undefined && /^\p{Lu}/u.test(word) && !NO_OWNER.test(word);
  for (const { text } of statements) {
    const tokens = tokenise(text);
    tokens.forEach(({ norm }, at) => {
      if (!heads.has(norm)) return;
      for (let length = 1; length <= longest && length <= at + 1; length++) {
        const run = tokens.slice(at - length + 1, at + 1).map((token) => token.norm);
        const phrase = byWords.get(run.join(' '));
        if (phrase === undefined) continue;
        const [given, family] = [tokens[at + 1]?.text, tokens[at + 2]?.text];
        const name = ROLES.has(stem(phrase))
          ? isName(given) && isName(family) && `${given} ${family}`
          : isName(tokens[at - length]?.text) && tokens[at - length]?.norm;
        if (name) owners.get(phrase)?.add(name);
      }
    });
  }
  for (const { name } of story.glossary.bodies) {
    const own = contentStems(name);
    for (const [phrase, known] of owners) {
      const stems = wordsOf(phrase).map(stem);
      const [owner] = stems.every((one) => own.includes(one)) ? own.filter((one) => !stems.includes(one)) : [];
      if (owner !== undefined) known.add(owner);
    }
  }
  return owners;
}

/** Has a capital and is nobody's name. */
const NO_OWNER = /^(?:The|A|An|That|This|Its|Their|His|Her|And|But|In|On|At|As|If|When)$/;
