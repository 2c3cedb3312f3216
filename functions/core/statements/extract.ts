/** Article → Statement[]: each sentence with its speaker, its time, its names, and on what it leans. */
import type { Article, Attribution, Exclusion, ExclusionReason, Mention, StageResult, Statement } from '../model.ts';
import { StatementId } from '../model.ts';
import { localDay } from '../story/days.ts';
import type { Story } from '../story/schema.ts';
import { dayOfIso } from '../text/calendar.ts';
import { shortHash } from '../text/hash.ts';
import { cueOf, speakerTest } from './attribution.ts';
import { isBackground } from './background.ts';
import { isBareQuestion, isCommentary } from './commentary.ts';
import { firstFinite, looksFinite } from './finite.ts';
import { glossaryOf } from './glossary.ts';
import { leaningOf } from './leaning.ts';
import { mentionsIn, newMemory } from './mentions.ts';
import { bodyPassages, headlinePassages, type Passage } from './passages.ts';
import { attributionOf } from './speaker.ts';
import { carriedOn, newSpeakers, noteSpeaker } from './speaker-memory.ts';
import type { Timex } from './timex.ts';
import { inTurn, signatureIn, turnsOf } from './turns.ts';
import { PARTICIPLES } from './verbs.ts';
import { voicesIn } from './voices.ts';
import { timingOf } from './when.ts';
import { outerWords, wordsOf } from './words.ts';

/** No sentence is longer (characters); the rules look at words by pairs, and such a text would cost their square. */
const LONGEST = 4000;

/**
 * One article → its statements, in the order of the text, the headline first where it is one. `text` is the whole seed
 * file. Background is judged against the article's own date. Left out, with the reason: what has no finite verb
 * (`fragment`) and bare questions (`question`); all else is kept with its flags.
 */
export function extractStatements(article: Article, text: string, story: Story): StageResult<Statement> {
  const glossary = glossaryOf(story);
  const day = article.published === null ? null : localDay(story, article.published);
  const ref = day === null ? null : dayOfIso(day);
  const days = { ref, written: writtenOn(article) ?? ref, localDay: (moment: string) => localDay(story, moment) };
  const names = newMemory();
  const turns = turnsOf(article, text);
  let speakers = newSpeakers();
  let last = { background: false, block: -1 };
  let told: { time: Timex; block: number } | null = null;
  const seen = new Map<string, number>();

  const read = (passage: Passage): Statement | ExclusionReason => {
    const { start, end, quotes } = passage;
    if (end - start > LONGEST) return 'fragment';
    const own = text.slice(start, end);
    const words = wordsOf(text, start, end);
    const outer = outerWords(words, text, quotes);
    const mentions = mentionsIn(words, text, glossary, names);
    const outside = mentions.filter((one) => !quotes.some((quote) => quote.start <= one.start && one.end <= quote.end));
    const turn = turns.get(passage.block);
    const cue = turn ? null : cueOf(outer, speakerTest(outer, outside), speakerTest(outer, outside.filter(isNamed)));
    const pure = quotes.length > 0 && outer.every((word) => word.kind !== 'word' && word.kind !== 'number');
    if (!cue && !pure && isBareQuestion(outer, null)) return 'question';
    const bare = passage.block < 0 && article.blocks.length === 0;
    if (!cue && !pure && !bare && firstFinite(words) < 0 && !looksFinite(words)) return 'fragment';
    const opens = turn !== undefined && last.block !== passage.block;
    const attribution: Attribution | null = turn
      ? inTurn(turn, text, opens)
      : cue
        ? attributionOf(cue, outer, text, outside, glossary, speakers, day)
        : pure || (outer[0]?.kind === 'quote' && last.block === passage.block && firstFinite(outer) < 0)
          ? carriedOn(speakers)
          : null;
    noteSpeaker(speakers, attribution, outside);
    // ", saying that …" only adds who says so to a happening of its own.
    const spokenAt = cue && !PARTICIPLES.has(cue.verb) ? cue.at : null;
    const near = told && Math.abs(passage.block - told.block) <= 1 ? told.time : null;
    const timing = timingOf(text, passage, outer, quotes, spokenAt, { ...days, anchor: near });
    if (timing.chosen) told = { time: timing.chosen, block: passage.block };
    const openQuote = quotes.some((quote) => !quote.closed);
    const leaning = leaningOf(own, outer, attribution, outside, quotes.length > 0, openQuote && pure);
    const background = isBackground({
      passage: own,
      outer,
      timing,
      ref,
      spokenAt,
      heading: passage.heading,
      depth: article.kind === 'article' ? passage.block : 0,
      after: !last.background ? 'none' : last.block === passage.block ? 'same-block' : 'next-block',
    });
    last = { background, block: passage.block };
    return {
      id: idOf(article, own, seen),
      articleId: article.id,
      file: article.file,
      start,
      end,
      text: own,
      block: passage.block,
      index: 0,
      heading: passage.heading,
      attribution,
      voices: voicesIn(outer, text, cue?.at ?? -1),
      quotes: [...quotes],
      when: timing.when,
      mentions,
      background,
      commentary: isCommentary(own, outer, attribution, article.title),
      ...leaning,
    };
  };

  const body: Statement[] = [];
  const excluded: Exclusion[] = [];
  for (const passage of bodyPassages(article, text)) {
    const result = read(passage);
    if (typeof result !== 'string') body.push(result);
    else {
      excluded.push({ file: article.file, start: passage.start, end: passage.end, reason: result });
      if (result === 'fragment') sign(body, passage, signatureIn(text, passage.start, passage.end));
    }
  }
  const filled = fillAhead(body);
  // The body is read first: it names in full whom the headline names by the family name alone.
  speakers = newSpeakers();
  told = null;
  last = { background: false, block: -1 };
  const headline = headlinePassages(article, text)
    .map(read)
    .filter((result) => typeof result !== 'string');
  return { kept: [...headline, ...filled].map((statement, index) => ({ ...statement, index })), excluded };
}

/** The day of a moment by its own offset, which is the writer's; null where it states none, for UTC is everybody's. */
function writtenOn({ published }: Article): number | null {
  return published !== null && /[+-](?!00:00)\d\d:\d\d$/.test(published) ? dayOfIso(published.slice(0, 10)) : null;
}

/** The quotation right above a signature, and nothing else, is the signer's. */
function sign(body: Statement[], { block }: Passage, signer: Attribution | null): void {
  const above = body.at(-1);
  const [quote] = above?.quotes ?? [];
  if (!signer || !above || above.attribution || above.block < block - 1) return;
  if (quote?.start === above.start) body[body.length - 1] = { ...above, attribution: signer, voices: [] };
}

const isNamed = ({ kind }: Mention): boolean => kind === 'person' || kind === 'body';

/** A quotation left open and without a speaker belongs to whoever the next statement names. */
function fillAhead(body: readonly Statement[]): Statement[] {
  const told = [...body];
  for (let i = told.length - 2; i >= 0; i--) {
    const one = told[i];
    const next = told[i + 1]?.attribution;
    if (!one || one.attribution || !next || !one.quotes.some((quote) => !quote.closed)) continue;
    told[i] = { ...one, attribution: { ...next, speakerSpan: null, clause: null } };
  }
  return told;
}

/** The same text in the same file has the same id wherever it stands; a repeat is numbered. */
function idOf(article: Article, text: string, seen: Map<string, number>): StatementId {
  const hash = shortHash(`${article.file}\n${text}`);
  const times = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, times);
  return StatementId.parse(`${article.id}:${hash}${times > 1 ? `-${times}` : ''}`);
}
