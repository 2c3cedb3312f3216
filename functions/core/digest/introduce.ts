/** A family name that the list has not introduced leans on the article: the full name comes from where it stands there. */
import type { Citation } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { wholeWords } from '../text/regexp.ts';
import { isPassage, passage, quotations, replace, textOf } from './draft.ts';
import { standsBeforeNoun } from './people.ts';
import type { Source } from './sources.ts';
import { cite, type Wording } from './wording.ts';

// What may stand right before a full name as the person's office: "Governor", "the bank’s chief executive".
export const OFFICE =
  /(?<![\p{L}-])(?:(?:\p{Lu}[\p{L}’'-]*|the|deputy|foreign|prime|defen[cs]e|regional|chief|senior|former|interim|acting|military|police|press|assistant|associate|vice|engineering|research|medical|marine|law|political) ){0,5}(?:[Pp]resident|[Mm]inister|[Ss]pokes(?:man|woman|person)|[Mm]ayor|[Gg]overnor|[Hh]ead|[Cc]hief|[Cc]ommander|[Cc]hair(?:man|woman)?|[Dd]irector|[Ss]ecretary|[Aa]mbassador|[Aa]dmiral|[Gg]eneral|[Cc]olonel|[Pp]rosecutor|[Jj]udge|[Ee]nvoy|[Aa]dviser|[Aa]nalyst|[Rr]esearcher|[Ll]eader|[Cc]hancellor|[Oo]fficer|[Ee]xecutive|[Pp]rofessor|[Ss]cientist|[Ee]conomist|[Ss]trategist|[Cc]oordinator|[Mm]anager|[Cc]aptain|[Ss]enator|[Cc]ongress(?:man|woman)) $/u;

/**
 * @param article the statements of the bullet's first article, in the order of the text
 * @param introduced names met so far in the list; added to
 */
export function introducePeople(
  wording: Wording,
  article: readonly Source[],
  introduced: Set<string>,
  story: Story,
): Wording {
  const told = article.filter(({ statement }) => isTold(statement, wording));
  return told.reduce((made, source) => introduceFrom(made, source, article, introduced, story), wording);
}

/** Whether words of a statement stand in the wording. */
export const isTold = (statement: Source['statement'], { draft, citations }: Wording): boolean =>
  draft.some((piece) => {
    const cited = piece.from === 'citation' ? citations[piece.citation] : undefined;
    return cited?.file === statement.file && cited.start === statement.start;
  });

function introduceFrom(
  wording: Wording,
  lead: Source,
  earlier: readonly Source[],
  introduced: Set<string>,
  story: Story,
): Wording {
  let { draft } = wording;
  const citations: Citation[] = [...wording.citations];
  // The glossary's people are put right elsewhere; a name inside a quotation introduces nobody.
  const people = lead.statement.mentions.filter(
    ({ kind, key, start, end }) =>
      kind === 'person' &&
      !story.glossary.people.some(({ name }) => name === key) &&
      !lead.statement.quotes.some((quote) => quote.start <= start && end <= quote.end),
  );
  for (const mention of people) {
    const known = introduced.has(mention.key);
    introduced.add(mention.key);
    if (known || mention.text.includes(' ') || !mention.key.includes(' ')) continue;
    const found = fullName(mention.key, mention.text, lead, earlier);
    const text = textOf(draft);
    const at = wholeWords([mention.text])?.exec(text)?.index;
    if (!found || at === undefined) continue;
    const end = at + mention.text.length;
    if (quotations(text).some((quote) => at < quote.end && end > quote.start) || !isPassage(draft, at, end)) continue;
    if (standsBeforeNoun(text, end)) continue;
    // Another given name or a title stands there already.
    if (
      /\p{Lu}[\p{L}.]* $/u.test(text.slice(Math.max(0, at - 20), at)) &&
      !/(?:^|[.!?”] )\S+ $/u.test(text.slice(0, at))
    )
      continue;
    let index = citations.findIndex(
      ({ file, start, end: last }) => file === found.citation.file && start <= found.start && last >= found.end,
    );
    if (index === -1) index = citations.push(found.citation) - 1;
    const titled = OFFICE.test(text.slice(Math.max(0, at - 80), at));
    const start = titled ? found.end - found.name.length : found.start;
    const written = titled ? found.name : found.written;
    // "Mr Hale" becomes "Ruben Hale".
    const courtesy = /\b(?:Mr|Mrs|Ms)\.? $/.exec(text.slice(0, at))?.[0].length ?? 0;
    const from = isPassage(draft, at - courtesy, at) ? at - courtesy : at;
    draft = replace(draft, from, end, passage(index, start, written));
  }
  return { draft, citations };
}

interface Found {
  readonly citation: Citation;
  readonly start: number;
  readonly end: number;
  /** With the office that stands there. */
  readonly written: string;
  /** Without it. */
  readonly name: string;
}

/** The nearest place before the statement where its article gives the name in full, with the office that stands there. */
function fullName(key: string, family: string, lead: Source, earlier: readonly Source[]): Found | null {
  const before = earlier
    .filter(
      ({ statement }) => statement.articleId === lead.statement.articleId && statement.start < lead.statement.start,
    )
    .sort((a, b) => b.statement.start - a.statement.start);
  for (const source of before) {
    const { text, start } = source.statement;
    const mention = source.statement.mentions.find(
      (other) => other.kind === 'person' && other.key === key && other.text.endsWith(` ${family}`),
    );
    if (!mention) continue;
    const at = mention.start - start;

    const office = OFFICE.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
    return {
      citation: cite(source),
      start: mention.start - office.length,
      end: mention.end,
      name: mention.text,
      written: `${office}${mention.text}`,
    };
  }
  return null;
}
