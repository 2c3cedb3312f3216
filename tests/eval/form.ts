/** The form of a list: what STYLE.md measured on the published ones, measured the same way on any list. */
import { words } from './rouge.ts';
import { sentences } from './sentences.ts';
import { median, type Part, percent, table } from './table.ts';

/** A list as headings and texts, whoever made it. */
export interface PlainList {
  readonly name: string;
  readonly sections: readonly { readonly heading: string; readonly bullets: readonly string[] }[];
}

export interface Form {
  readonly bullets: number;
  readonly words: number;
  readonly median: number;
  readonly over70: number;
  readonly under12: number;
  readonly oneSentence: number;
  readonly attributed: number;
  readonly quoted: number;
  readonly figures: number;
  readonly sections: number;
  readonly first: string;
  /** What lies outside the ranges of the published lists. */
  readonly flags: readonly string[];
}

// A closed list of general English: who told it, in any tense.
const ATTRIBUTION =
  /\b(?:sa(?:id|ys|ying)|according to|report(?:s|ed|edly|ing)|announc(?:e[sd]|ing)|wr(?:ote|ites)|written|claim(?:s|ed|ing)|told|tells|add(?:ed|s|ing)|warn(?:s|ed|ing)|stat(?:ed|es|ing)|confirm(?:s|ed|ing)|den(?:ied|ies|ying)|alleg(?:es|ed|ing|edly)|accus(?:es|ed|ing)|call(?:s|ed|ing)|posted|noted|declared|insist(?:s|ed)|urg(?:es|ed)|stress(?:es|ed)|describ(?:es|ed|ing)|acknowledg(?:es|ed|ing)|suggest(?:s|ed)|argu(?:es|ed)|pledged|vowed|promised|reject(?:s|ed)|identified|citing|cited|explained|revealed|asked|estimated|thank(?:s|ed)|condemned|praised|found that|showed|shows)\b/iu;

/** The shares are of bullets, 0 to 1. */
export function formOf(list: PlainList): Form {
  const bullets = list.sections.flatMap((section) => section.bullets);
  const lengths = bullets.map((bullet) => words(bullet).length);
  const share = (test: (bullet: string) => boolean) => bullets.filter(test).length / Math.max(1, bullets.length);
  const form = {
    bullets: bullets.length,
    words: lengths.reduce((sum, length) => sum + length, 0),
    median: median(lengths),
    over70: lengths.filter((length) => length > 70).length,
    under12: lengths.filter((length) => length < 12).length,
    oneSentence: share((bullet) => sentences(bullet).length === 1),
    attributed: share((bullet) => ATTRIBUTION.test(bullet)),
    quoted: share((bullet) => /[“"]/.test(bullet)),
    figures: share((bullet) => /\d/.test(bullet)),
    sections: list.sections.length,
    first: list.sections[0]?.heading ?? '',
  };
  return { ...form, flags: flagsOf(form) };
}

/** Range of each measure; the shares leave room around the six lists' own. */
function flagsOf(form: Omit<Form, 'flags'>): string[] {
  const checks: [name: string, value: number, least: number, most: number][] = [
    ['bullets', form.bullets, 14, 28],
    ['words', form.words, 450, 1062],
    ['median', form.median, 26, 42],
    ['over 70 words', form.over70, 0, 0],
    ['under 12 words', form.under12, 0, 0],
    ['one sentence', form.oneSentence, 0.5, 1],
    ['attributed', form.attributed, 0.78, 1],
    ['quoted', form.quoted, 0.15, 0.62],
    ['figures', form.figures, 0.12, 0.55],
    ['sections', form.sections, 2, 6],
  ];
  return checks.flatMap(([name, value, least, most]) =>
    value < least ? [`${name} low`] : value > most ? [`${name} high`] : [],
  );
}

export function formPart(lists: readonly PlainList[], missing: readonly string[]): Part {
  const rows = lists.map((list) => ({ name: list.name, ...formOf(list) }));
  return {
    title:
      'Form (published lists: 14–28 bullets, 452–1,062 words, median 34, 65% one sentence, 89% attributed, 36% quoted, 30% figures)',
    lines: [
      ...table(
        [
          'list',
          'bullets',
          'words',
          'median',
          '>70',
          '1 sent.',
          'attrib.',
          'quoted',
          'figures',
          'sections',
          'first',
          'outside',
        ],
        rows.map((row) => [
          row.name,
          row.bullets,
          row.words,
          row.median,
          row.over70,
          percent(row.oneSentence, 1),
          percent(row.attributed, 1),
          percent(row.quoted, 1),
          percent(row.figures, 1),
          row.sections,
          row.first.slice(0, 24),
          row.flags.join(', '),
        ]),
      ),
      ...missing,
    ],
    data: { lists: rows, missing },
  };
}
