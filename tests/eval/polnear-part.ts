/**
 * Who says so, against PolNeAR. Two questions are asked of each sentence.
 *
 * Is it attributed? It is where any part of an attribution's content or cue lies in it, by the annotation; and where a
 * statement of ours that covers any part of it has an attribution or a voice. Seven in ten sentences are, so that "yes" to
 * all already has an F1 of .83: accuracy and Cohen's kappa stand beside it. Of the texts that six readers annotated the
 * first reading counts; two such readers of one text agree with an F1 of .89 to .98, in .86 to .97 of its sentences.
 *
 * Whose is it? Asked of each sentence that is attributed and has a source by the annotation: right where one of our
 * sources covers the head word of one of its sources. Ours is where the speaker or holder is named; for words carried on,
 * where the speaker was named last.
 *
 * "As printed" counts the one speaker that `daybrief statements` prints; "claims alone" what the digest words as somebody's
 * claim, which is less than the annotation's wide notion. Half of the texts, by a hash of their names, were looked at while
 * the tables were written; the other half was not.
 */
import type { Article, Span, Statement } from '#core/model.ts';
import { splitSeed } from '#core/sources/split.ts';
import { extractStatements } from '#core/statements/extract.ts';
import { speakerOf } from '#core/statements/voices.ts';
import { defaultStory } from '#core/story/default.ts';
import { shortHash } from '#core/text/hash.ts';
import { type AnnotatedText, annotatedTexts, polnearIsThere } from './polnear.ts';
import { type Part, score, shorten, table } from './table.ts';

const SHOWN = 10;

/** What counts as attributed: any voice; the speaker that the command prints; a claim. */
type View = 'wide' | 'printed' | 'claim';

/** What became of one sentence. `source` is null where the annotation names none. */
export interface Verdict {
  readonly gold: boolean;
  readonly ours: boolean;
  readonly source: boolean | null;
}

interface Judged {
  readonly text: string;
  readonly cues: string;
  readonly views: Readonly<Record<View, Verdict>>;
}

export function polnearPart(worst = false): Part {
  if (!polnearIsThere()) return { title: 'Who says so: ../shared/eval/polnear is not there', lines: [], data: null };
  const halves: Record<'tuned' | 'held out', Judged[]> = { tuned: [], 'held out': [] };
  for (const one of annotatedTexts()) {
    const half = Number.parseInt(shortHash(one.name).slice(0, 2), 36) % 2 === 0 ? 'tuned' : 'held out';
    halves[half].push(...judged(one));
  }
  const all = [...halves.tuned, ...halves['held out']];
  const seen = (those: readonly Judged[], view: View) => figuresOf(those.map(({ views }) => views[view]));
  const figures = {
    tuned: seen(halves.tuned, 'wide'),
    'held out': seen(halves['held out'], 'wide'),
    all: seen(all, 'wide'),
    'as printed': seen(all, 'printed'),
    'claims alone': seen(all, 'claim'),
    'yes to all': figuresOf(all.map(({ views }) => ({ ...views.wide, ours: true, source: null }))),
  };
  const rows = Object.entries(figures).map(([name, one]) => [
    name,
    one.sentences,
    score(one.precision),
    score(one.recall),
    score(one.f1),
    score(one.accuracy),
    score(one.kappa),
    score(one.source),
    score(one.sourceOfHits),
  ]);
  const head = ['half', 'sentences', 'P', 'R', 'F1', 'accuracy', 'kappa', 'source found', 'of hits'];
  return {
    title: 'Who says so, against PolNeAR (aims: F1 .850; source found .750)',
    lines: [...table(head, rows), ...(worst ? mistakes(halves.tuned) : [])],
    data: figures,
  };
}

export function figuresOf(verdicts: readonly Verdict[]) {
  const count = (test: (one: Verdict) => boolean) => verdicts.filter(test).length;
  const n = Math.max(1, verdicts.length);
  const [gold, ours] = [count((one) => one.gold), count((one) => one.ours)];
  const both = count((one) => one.gold && one.ours);
  const accuracy = count((one) => one.gold === one.ours) / n;
  const chance = (gold * ours + (n - gold) * (n - ours)) / (n * n);
  const sourced = count((one) => one.source !== null);
  return {
    sentences: verdicts.length,
    precision: both / Math.max(1, ours),
    recall: both / Math.max(1, gold),
    f1: (2 * both) / Math.max(1, gold + ours),
    accuracy,
    kappa: chance === 1 ? 0 : (accuracy - chance) / (1 - chance),
    source: count((one) => one.source === true) / Math.max(1, sourced),
    sourceOfHits:
      count((one) => one.source === true) /
      Math.max(
        1,
        count((one) => one.source !== null && one.ours),
      ),
  };
}

function judged({ name, text, sentences, readings }: AnnotatedText): Judged[] {
  const relations = readings[0] ?? [];
  const told = read(name, text);
  return sentences.map((sentence) => {
    const here = relations.filter(({ cue, content }) => [...cue, ...content].some((span) => meets(span, sentence)));
    const own = told.filter((one) => meets(one, sentence));
    const wanted = here.flatMap(({ source }) => headOf(text, source) ?? []);
    const verdict = (view: View): Verdict => {
      const sources = own.flatMap((one) => one.sources[view] ?? []);
      return {
        gold: here.length > 0,
        ours: own.some((one) => one.sources[view] !== null),
        source: wanted.length === 0 ? null : wanted.some((head) => sources.some((span) => meets(span, head))),
      };
    };
    return {
      text: text.slice(sentence.start, sentence.end),
      cues: here.map(({ cue }) => cue.map(({ start, end }) => text.slice(start, end)).join(' … ')).join(' | '),
      views: { wide: verdict('wide'), printed: verdict('printed'), claim: verdict('claim') },
    };
  });
}

/** A statement's sources in each view; null where it is not attributed in it. */
interface Told extends Span {
  readonly sources: Readonly<Record<View, readonly Span[] | null>>;
}

function read(name: string, text: string): Told[] {
  const { kept } = splitSeed({ file: `${name}.txt`, text, meta: {} });
  const story = defaultStory();
  return kept.flatMap((article: Article) => {
    const { kept: statements } = extractStatements(article, text, story);
    return statements.map((one, at): Told => {
      const claim = one.attribution ? sourcesOf(statements, at) : null;
      const voices = one.voices.flatMap(({ holderSpan }) => holderSpan ?? []);
      const printed = speakerOf(one);
      return {
        start: one.start,
        end: one.end,
        sources: {
          claim,
          printed: claim ?? (printed && (printed.span ? [printed.span] : [])),
          wide: one.voices.length > 0 ? [...(claim ?? []), ...voices] : claim,
        },
      };
    });
  });
}

/** Where the speaker of a statement is named: in it, or, for words carried on, in the nearest statement of the same speaker. */
function sourcesOf(statements: readonly Statement[], at: number): Span[] {
  const own = statements[at]?.attribution;
  if (!own) return [];
  if (own.speakerSpan) return [own.speakerSpan];
  const same = (one: Statement) => one.attribution?.speaker === own.speaker && one.attribution.speakerSpan !== null;
  const nearest = statements.slice(0, at).findLast(same) ?? statements.slice(at).find(same);
  return nearest?.attribution?.speakerSpan ? [nearest.attribution.speakerSpan] : [];
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The last word of a source before its first comma, preposition or relative: "a spokesman for the port" → "spokesman". */
function headOf(text: string, source: readonly Span[]): Span | null {
  const [first] = source;
  if (!first) return null;
  const whole = text.slice(first.start, first.end);
  const head = /^.*?(?=,| (?:of|for|from|in|at|on|with|who|which|that|to|by)\b|[’']s?$|$)/su.exec(whole)?.[0] ?? whole;
  const word = /[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(head);
  const start = first.start + (word?.index ?? 0);
  return { start, end: first.start + Math.max(head.length, 1) };
}

/** Some of the mistakes in the tuned half, spread evenly over it. */
function mistakes(those: readonly Judged[]): string[] {
  const some = (title: string, is: (one: Verdict) => boolean) => {
    const found = those.filter(({ views }) => is(views.wide));
    const step = Math.max(1, Math.floor(found.length / SHOWN));
    const shown = found.filter((_, at) => at % step === 0).slice(0, SHOWN);
    return [
      `${title}: ${found.length}, some of them`,
      ...shown.map(({ cues, text }) => `  [${shorten(cues, 40)}] ${shorten(text, 150)}`),
    ];
  };
  return [
    ...some('missed', ({ gold, ours }) => gold && !ours),
    ...some('false', ({ gold, ours }) => !gold && ours),
    ...some('source not found', ({ ours, source }) => ours && source === false),
  ];
}

if (process.argv[1]?.endsWith('polnear-part.ts')) {
  const began = performance.now();
  const { title, lines } = polnearPart(process.argv.includes('--worst'));
  console.log([title, ...lines, `${((performance.now() - began) / 1000).toFixed(1)} s`].join('\n'));
}
