/** The glossary's institutions as they are met over a list: the house's full name first, the short one after. */
import type { Story } from '../story/schema.ts';
import { wholeWords } from '../text/regexp.ts';
import { byGlossary, type Draft, isPassage, quotations, replace, textOf } from './draft.ts';

type Body = Story['glossary']['bodies'][number];

interface BodyIndex {
  readonly pattern: RegExp | null;
  readonly byForm: ReadonlyMap<string, Body>;
}

const indexes = new WeakMap<Story, BodyIndex>();

/** Every form without its article; one that two institutions share names neither. */
function indexOf(story: Story): BodyIndex {
  const known = indexes.get(story);
  if (known) return known;
  const owners = new Map<string, Set<Body>>();
  for (const body of story.glossary.bodies) {
    for (const form of [body.name, ...(body.short ? [body.short] : []), ...body.spellings].map(bare))
      owners.set(form, (owners.get(form) ?? new Set()).add(body));
  }
  const byForm = new Map(
    [...owners].flatMap(([form, [one, ...rest]]) => (one && rest.length === 0 ? [[form, one]] : [])),
  );
  const made = { pattern: wholeWords(byForm.keys()), byForm };
  indexes.set(story, made);
  return made;
}

const bare = (form: string): string => form.replace(/^the /i, '');

/** Behind it the institution acts, or the phrase ends: it is no adjective to a noun ("a Health Ministry official"). */
const ENDS =
  /^(?:[,.;:]|$| (?:sa(?:id|ys)|told|has|have|had|was|were|is|are|will|would|could|also|and|that|on|in|reported|claimed|announced|confirmed|denied|warned|added|wrote|posted|estimated|stated|alleged|accused|called|urged)\b)/;
/** Before it a phrase begins. */
const BEGINS =
  /(?:^|[,;:–—] |[.!?]”? |\b(?:that|said|by|from|to|of|and|with|for|told|as|after|while|when|where|which|but|according to|near|at|on|in) )$/i;

/** @param introduced institutions met so far, as `body:Name`; added to */
export function putBodiesRight(draft: Draft, story: Story, introduced: Set<string>): Draft {
  const { pattern, byForm } = indexOf(story);
  if (!pattern) return draft;
  const text = textOf(draft);
  const quoted = quotations(text);
  const changes: { start: number; end: number; written: string; entry: string }[] = [];
  for (const match of text.matchAll(pattern)) {
    const body = byForm.get(match[0]);
    const end = match.index + match[0].length;
    const start = match.index - (/\bthe $/i.exec(text.slice(0, match.index))?.[0].length ?? 0);
    if (!body || quoted.some((quote) => start < quote.end && end > quote.start)) continue;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    if (!BEGINS.test(before) || !ENDS.test(after)) continue;
    const later = introduced.has(`body:${body.name}`);
    introduced.add(`body:${body.name}`);
    const name = later && body.short ? body.short : inFull(body, start < match.index);
    const written = /(?:^|[.!?]”? )$/.test(before) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    if (written !== text.slice(start, end)) changes.push({ start, end, written, entry: `bodies:${body.name}` });
  }
  return changes.reverse().reduce((made, { start, end, written, entry }) => {
    if (!isPassage(made, start, end)) return made;
    return replace(made, start, end, [byGlossary(entry, written, text.slice(start, end))]);
  }, draft);
}

/** With the article that its short form has, or that stood there. */
const inFull = ({ name, short }: Body, hadArticle: boolean): string =>
  !/^the /i.test(name) && !/^\S+[’']s? /.test(name) && (hadArticle || /^the /.test(short ?? '')) ? `the ${name}` : name;
