/** A speaker who is named in full without an office gets the one that the article sets behind the name elsewhere. */
import type { Statement } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { countWords } from '../text/tokens.ts';
import { byRule, isWhole, passage, quotations, replace, textOf } from './draft.ts';
import { isTold } from './introduce.ts';
import type { Source } from './sources.ts';
import { cite, type Wording } from './wording.ts';

const OFFICE_NOUN =
  /\b(?:president|minister|spokes(?:man|woman|person)|mayor|governor|head|chief|commander|chair(?:man|woman)?|director|secretary|ambassador|admiral|general|colonel|prosecutor|judge|envoy|advis[eo]r|analyst|researcher|scientist|professor|economist|strategist|leader|chancellor|officer|executive|senator|coordinator|manager|lawyer|founder)\b/iu;
/** Behind a name: ", the island’s chief health officer". */
const BEHIND = /^, ((?:[^,.;:“”"()?!]|(?<=\b\p{Lu})\.){3,110}?)(?=,|\.$| (?:said|says|told)\b)/u;
/** Of what somebody did, no office: "Ruben Hale, speaking at the gate,", "who leads the union". */
const NO_OFFICE =
  /^(?:who|whose|which|where|when|and|or|but|(?!acting\b)\p{Ll}+ing\b|\p{Ll}+ed\b|in|on|at|by|with|from|after|before|as|also)\b| (?:said|says|told|was|were|is|are|has|had|will)\b/u;
/** A bullet has no more words with it. */
const MOST = 64;
/** What follows a speaker's name where the office may be put between. */
const SPEAKS = /^ (?:said|says|told|added|wrote|warned|explained|noted|stressed|believes)\b/u;

/**
 * @param article the statements of the bullet's first article, in the order of the text
 * @param met whom the list has named before this bullet
 */
export function addOffices(
  wording: Wording,
  article: readonly Source[],
  met: ReadonlySet<string>,
  story: Story,
): Wording {
  const told = article.filter(({ statement }) => isTold(statement, wording));
  return told.reduce((made, { statement }) => {
    const key = statement.attribution?.speakerKey;
    if (!key?.includes(' ') || met.has(key) || story.glossary.people.some(({ name }) => name === key)) return made;
    return addOffice(made, key, article);
  }, wording);
}

function addOffice({ draft, citations }: Wording, key: string, article: readonly Source[]): Wording {
  const same = { draft, citations };
  const text = textOf(draft);
  const found = article.flatMap((source) => officeIn(source, key))[0];
  if (!found) return same;
  const at = text.indexOf(found.name);
  const end = at + found.name.length;
  if (at < 0 || text.indexOf(found.name, end) >= 0 || hasTitle(text.slice(0, at))) return same;
  if (quotations(text).some((quote) => at < quote.end && end > quote.start) || !isWhole(draft, end, end)) return same;
  const rest = text.slice(end);
  const last = /^\.(?:$| )/.test(rest) && /[,”] said $/.test(text.slice(0, at));
  if (!last && !SPEAKS.test(rest)) return same;
  if (countWords(text) + countWords(found.written) > MOST) return same;
  const cited = [...citations];
  const citation = cite(found.source);
  let index = cited.findIndex(({ file, start }) => file === citation.file && start === citation.start);
  if (index === -1) index = cited.push(citation) - 1;
  const office = passage(index, found.start, found.written);
  return {
    draft: replace(draft, end, end, last ? office : [...office, byRule('comma', ',', '')]),
    citations: cited,
  };
}

/** A capital or an office stands right before the name: it has a title. */
const hasTitle = (before: string): boolean =>
  /(?:^|[^.!?”] )\p{Lu}[\p{L}.’'-]* $/u.test(before) || OFFICE_NOUN.test(/\S+ $/.exec(before)?.[0] ?? '');

interface Found {
  readonly source: Source;
  /** The name in full, as it stands before the office. */
  readonly name: string;
  readonly start: number;
  /** With the comma before it. */
  readonly written: string;
}

function officeIn(source: Source, key: string): Found[] {
  const { text, start, mentions } = source.statement;
  const name = mentions.find((one) => one.kind === 'person' && one.key === key && one.text.includes(' '));
  const found = name && BEHIND.exec(text.slice(name.end - start));
  const office = found?.[1] ?? '';
  if (!name || !found || !OFFICE_NOUN.test(office) || NO_OFFICE.test(office)) return [];
  const span = { start: name.end, end: name.end + found[0].length };
  return namesAnother(source.statement, span) ? [] : [{ source, name: name.text, start: name.end, written: found[0] }];
}

/** "Ann Poll, Minister Ruben Hale, …": a list of people. A name behind "of" or "for" is that of what they work for. */
const namesAnother = ({ mentions, text, start: from }: Statement, span: { start: number; end: number }): boolean =>
  mentions.some(
    ({ kind, start, end }) =>
      kind === 'person' &&
      start < span.end &&
      end > span.start &&
      /(?:^, |\S+ )$/.test(text.slice(span.start - from, start - from)) &&
      !/\b(?:of|for|at|and|with|the|in)(?: the)? $/.test(text.slice(span.start - from, start - from)),
  );
