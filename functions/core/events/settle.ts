/**
 * "The health board said" leans only where the day knows several health boards: what no text tells apart needs no telling
 * which. Looks at all of the day's statements, and at the bodies that the story names.
 */
import type { Statement } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { escapeRegExp } from '../text/regexp.ts';
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
  const known = new Map<string, boolean>();
  const texts = statements.map(({ text }) => text).join('\n');
  return statements.map((statement) => {
    const phrase = /^definite: the (.{1,60})$/iu.exec(statement.leans ?? '')?.[1]?.toLowerCase();
    if (phrase === undefined) return statement;
    const clear = known.get(phrase) ?? isClear(phrase, texts, story);
    known.set(phrase, clear);
    return clear ? { ...statement, standsAlone: true, leans: null } : statement;
  });
}

function isClear(phrase: string, texts: string, story: Story): boolean {
  const stems = tokenise(phrase).map(({ norm }) => stem(norm));
  const head = stems.at(-1) ?? '';
  if (stems.every((one) => storyStems(story).has(one))) return true;
  if (ONE_OF_SEVERAL.test(phrase)) return false;
  if (stems.length === 1 && ROLES.has(head)) return namedSo(phrase, texts).size === 1;
  if (!BODIES.has(head) || (stems.length === 1 && !ALONE.has(head))) return false;
  return ownersOf(phrase, stems, texts, story).size <= 1;
}

/** Stems of the story's own words in lower case: "the strike" of a strike. */
const storyStems = (story: Story): ReadonlySet<string> =>
  new Set(story.terms.filter((term) => /^\p{Ll}/u.test(term)).flatMap(contentStems));

/** Who is called so by name: "mediator Ada Example". */
function namedSo(role: string, texts: string): Set<string> {
  const pattern = new RegExp(String.raw`\b${escapeRegExp(role)} (\p{Lu}[\p{L}’'-]* \p{Lu}[\p{L}’'-]*)`, 'giu');
  const capital = /^\p{Lu}\S* \p{Lu}/u;
  return new Set([...texts.matchAll(pattern)].flatMap(([, name = '']) => (capital.test(name) ? [name] : [])));
}

/** Whose it is, as the texts and the story's glossary have it: "Northland’s health board", "the Norburg health board". */
function ownersOf(phrase: string, stems: readonly string[], texts: string, story: Story): Set<string> {
  const pattern = new RegExp(String.raw`(\p{Lu}[\p{L}.-]{1,30})(?:[’']s)? ${escapeRegExp(phrase)}(?![\p{L}-])`, 'giu');
  const written = [...texts.matchAll(pattern)].flatMap(([, owner = '']) =>
    /^\p{Lu}/u.test(owner) && !/^(?:The|A|An|That|Its|Their|His|Her|And|But|In)$/.test(owner)
      ? [stem(owner.toLowerCase())]
      : [],
  );
  const listed = story.glossary.bodies.flatMap(({ name }) => {
    const own = contentStems(name);
    return stems.every((one) => own.includes(one)) ? own.filter((one) => !stems.includes(one)).slice(0, 1) : [];
  });
  return new Set([...written, ...listed]);
}
