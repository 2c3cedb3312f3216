/** The sentence right behind a bullet's first one, where it belongs to it: its quotation, its denial, its toll. */
import type { Statement } from '../model.ts';
import { wordsTelling } from '../text/happenings.ts';
import { speakingPronoun } from '../text/pronoun.ts';
import { contentStems, countWords, normalise, stem } from '../text/tokens.ts';
import { mayBe } from './gender.ts';
import type { Source, Sources } from './sources.ts';

/** Fewer words are no sentence that adds. */
const LEAST_WORDS = 4;
/** A follower that has this share of its words from the first sentence says it again. */
const REPEATS = 0.7;

/** @returns the next sentence of the article, where it is sure to speak of what the first one told and adds to it */
export function followOf(lead: Source, sources: Sources): Source | null {
  const next = sources.beside(lead, 1);
  if (!next || !mayFollow(lead.statement, next.statement)) return null;
  const shared = sharedStems(lead.statement, next.statement);
  if (shared > REPEATS * contentStems(next.statement.text).length) return null;
  return belongs(lead, next, shared) ? next : null;
}

/** How many of the second one's words stand in the first. */
function sharedStems(first: Statement, second: Statement): number {
  const own = new Set(contentStems(first.text));
  return contentStems(second.text).filter((one) => own.has(one)).length;
}

function mayFollow(first: Statement, next: Statement): boolean {
  if (first.block < 0 || next.block < first.block || next.block > first.block + 1) return false;
  if (next.background || (next.commentary && !DOUBTS.test(next.text))) return false;
  if ([...first.quotes, ...next.quotes].some(({ closed }) => !closed)) return false;
  return countWords(next.text) >= LEAST_WORDS && !/[:?]$/.test(next.text);
}

/** "The Sample Courier could not verify the claim." */
const DOUBTS =
  /\b(?:(?:could|can|cannot|has|have|had) (?:not )?(?:be |been )?(?:immediately |independently )*(?:verif|confirm)|(?:yet to|not|n[’']t|declined to|refused to) (?:immediately |publicly )*(?:compl|respond|comment|confirm|acknowledge|reply))/;

function belongs(lead: Source, next: Source, shared: number): boolean {
  const [first, second] = [lead.statement, next.statement];
  const sameBlock = second.block === first.block;
  const leans = second.standsAlone ? null : second.leans;
  if (isSameSpeaker(first, second))
    return (
      sameBlock || second.quotes.length > 0 || (leans?.startsWith('pronoun') ?? false) || countsTheSame(first, second)
    );
  // A published list's bullet is of one piece; what the next one takes up stands in it.
  if (lead.article.kind === 'list') return sameBlock || takesUp(first, second);
  if (leans?.startsWith('pronoun')) return sameBlock && agrees(first, second);
  if (takesUp(first, second) || (sameBlock && countsOn(first, second))) return true;
  if (leans !== null) return false;
  if (answers(first, second, shared)) return true;
  return namesTheSpeaker(first, second, sameBlock, shared) || (sameBlock && addsTo(first, second, shared));
}

/** By the name alone; "Asked whether …, he said": the one asked may be another than the one who spoke before. */
function isSameSpeaker(first: Statement, second: Statement): boolean {
  const key = first.attribution?.speakerKey;
  if (key == null || second.attribution?.speakerKey !== key) return false;
  const span = second.attribution.speakerSpan;
  const pronoun = span !== null && PRONOUN.test(wordsAt(second, span));
  return (!pronoun || speakingPronoun(second) !== null) && agrees(first, second);
}

/** Whether the second is little else than words of the first one's speaker, named there or only here. */
export function isQuotationOf({ statement: first }: Source, { statement: second }: Source): boolean {
  const names = () => namesTheSpeaker(first, second, first.block === second.block, sharedStems(first, second));
  return (isSameSpeaker(first, second) || names()) && quotedLength(second) >= MOSTLY * (second.end - second.start);
}

const quotedLength = ({ quotes }: Statement): number => quotes.reduce((sum, { start, end }) => sum + end - start, 0);

/** A word or a few in quotation marks, in characters: no quotation of its own. */
const A_PHRASE = 30;

/** The share of its characters that makes a sentence a quotation. */
const MOSTLY = 0.55;

const PRONOUN = /^(?:he|she|they|it)$/i;
const wordsAt = ({ text, start }: Statement, span: { start: number; end: number }): string =>
  text.slice(span.start - start, span.end - start);

/** A "he" is nobody whom the first sentence calls a woman. */
function agrees(first: Statement, second: Statement): boolean {
  const pronoun = /^pronoun: (he|she|his|her)$/i.exec(second.leans ?? '')?.[1]?.toLowerCase();
  if (pronoun === undefined) return true;
  const people = first.mentions.filter(({ kind }) => kind === 'person');
  return (
    people.length === 0 ||
    people.some(({ start, end }) => mayBe(pronoun, first.text, start - first.start, end - first.start))
  );
}

/** "Velland rejected that demand", "The fire spread to …", "…, the spokesperson said": all of it stands in the first. */
function takesUp(first: Statement, second: Statement): boolean {
  const leans = /^(?:determiner|definite): (?:the|this|that|those|these|such(?: an?)?|all those) (.+)$/i.exec(
    second.leans ?? '',
  )?.[1];
  if (second.standsAlone || leans === undefined) return false;
  const words = leans.toLowerCase().split(' ');
  const noun = words.at(-1) ?? '';
  const outside = unquoted(first);
  if (wordsTelling(noun)?.test(outside)) return true;
  return words.every((word) => contentStems(outside).includes(stem(normalise(word))));
}

/** "…, the governor of Norburg said. | Two people were killed, he said": figures, and nobody and nowhere else named. */
function countsTheSame(first: Statement, second: Statement): boolean {
  const known = new Set([...first.mentions.map(({ key }) => key), second.attribution?.speakerKey]);
  const [figures, others] = [second.mentions.filter(isQuantity), second.mentions.filter((one) => !isQuantity(one))];
  return figures.some(({ key }) => !known.has(key)) && others.every(({ key }) => known.has(key));
}

const isQuantity = ({ kind }: Statement['mentions'][number]): boolean => kind === 'quantity';

/** "Four people were killed in Norburg. At least 32 others were hurt." */
const countsOn = (first: Statement, second: Statement): boolean =>
  /^(?:others|quantity): /.test(second.leans ?? '') && first.mentions.some(({ kind }) => kind === 'quantity');

const unquoted = ({ text, quotes, start }: Statement): string =>
  quotes.reduceRight((rest, quote) => rest.slice(0, quote.start - start) + rest.slice(quote.end - start), text);

/** "Velland claims …. Oskaria denied an attack took place": of somebody else. */
const answers = (first: Statement, second: Statement, shared: number): boolean =>
  shared >= 1 &&
  /\b(?:claim|alleg|accus|blam|sa(?:id|ys)\b|report)/.test(unquoted(first)) &&
  /\b(?:den(?:y|ied|ies)|reject(?:s|ed)?|dismiss(?:es|ed)|disput(?:es|ed)|refut(?:es|ed))\b/.test(unquoted(second)) &&
  whoSpeaks(first) !== whoSpeaks(second);

const whoSpeaks = ({ attribution }: Statement): string =>
  attribution?.speakerKey ?? attribution?.speaker.toLowerCase() ?? '';

/** "An official said …. “…,” Anja Example, the … , said": whose words they are. */
function namesTheSpeaker(first: Statement, second: Statement, sameBlock: boolean, shared: number): boolean {
  const unnamed = first.attribution !== null && first.attribution.speakerKey === null && quotedLength(first) < A_PHRASE;
  const named = second.quotes.length > 0 && second.attribution?.speakerKey != null;
  return unnamed && named && (sameBlock ? shared >= 1 : shared >= 2);
}

/** A happening, and in the next breath who says so, or how many; behind a quotation another matter may begin. */
function addsTo(first: Statement, second: Statement, shared: number): boolean {
  if (quotedLength(first) >= A_PHRASE) return false;
  const figures = ({ mentions }: Statement) => mentions.filter(({ kind }) => kind === 'quantity').length;
  const adds = (first.attribution === null && second.attribution !== null) || figures(second) > figures(first);
  return adds && shared >= 2 && second.quotes.length === 0;
}
