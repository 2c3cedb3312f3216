/** Whether a bullet's derivation is true: every stretch of its text stands where it says, or is written by a rule. */
import type { Bullet, Citation, Derivation, IsoDate, VerifyFinding } from '../../model.ts';
import { addDays, localDay, weekdayOf } from '../../story/days.ts';
import type { Story } from '../../story/schema.ts';
import { ruleOf } from '../rules.ts';
import { entryAllows } from './entries.ts';
import { readNamed } from './names.ts';

type TextOf = (file: string) => string | undefined;

/** Findings where a stretch, its citation or their cover of the text is not as they say. */
export function checkDerivation(bullet: Bullet, textOf: TextOf, story: Story, date: IsoDate): VerifyFinding[] {
  return [
    ...bullet.citations.flatMap((citation) => checkCitation(citation, textOf)),
    ...checkCover(bullet),
    ...bullet.derivation.flatMap((stretch) => checkStretch(stretch, bullet, textOf, story, date)),
  ];
}

/** The quote is the file's, letter for letter. */
function checkCitation(citation: Citation, textOf: TextOf): VerifyFinding[] {
  const { file, start, end, quote } = citation;
  return textOf(file)?.slice(start, end) === quote && quote !== '' ? [] : [{ rule: 'citation-quote', found: quote }];
}

/** The stretches follow on each other from 0 to the end. */
function checkCover({ text, derivation }: Bullet): VerifyFinding[] {
  let at = 0;
  for (const { start, end } of derivation) {
    if (start !== at || end <= start)
      return [{ rule: 'derivation-cover', found: text.slice(at, Math.max(at, start) + 20) }];
    at = end;
  }
  return at === text.length ? [] : [{ rule: 'derivation-cover', found: text.slice(at) }];
}

function checkStretch(
  stretch: Derivation,
  bullet: Bullet,
  textOf: TextOf,
  story: Story,
  date: IsoDate,
): VerifyFinding[] {
  const written = bullet.text.slice(stretch.start, stretch.end);
  if (stretch.from === 'citation') {
    const citation = bullet.citations[stretch.citation];
    const end = stretch.sourceStart + written.length;
    const inside = citation && stretch.sourceStart >= citation.start && end <= citation.end;
    const same = citation && textOf(citation.file)?.slice(stretch.sourceStart, end) === written;
    return inside && same ? [] : [{ rule: 'derivation-citation', found: written }];
  }
  if (stretch.from === 'glossary')
    return entryAllows(stretch.entry, written, stretch.replaced, story, date)
      ? []
      : [{ rule: 'derivation-glossary', found: `${stretch.entry}: ${written}` }];
  const rule = ruleOf(stretch.rule);
  const fine =
    rule?.may(written, stretch.replaced) &&
    (!rule.stands || standsInCitation(written, bullet, story)) &&
    (rule.name !== 'day-named' || isRightDay(written, stretch.replaced, bullet, story));
  return fine ? [] : [{ rule: 'derivation-rule', found: `${stretch.rule}: ${written}` }];
}

/** Word for word, or a name of the glossary that a citation gives in another form. */
function standsInCitation(written: string, { citations }: Bullet, story: Story): boolean {
  const keys = readNamed(written, story).map(({ key }) => key);
  return citations.some(({ quote }) => {
    const row = readNamed(quote, story).map(({ key }) => key);
    return row.some((_, at) => keys.every((key, i) => row[at + i] === key));
  });
}

const SHIFTS: readonly (readonly [RegExp, number])[] = [
  [/\byesterday\b|\blast night\b/i, -1],
  [/\btomorrow\b/i, 1],
];

/** A weekday put for "today" or "yesterday" is that of some cited article's day. */
function isRightDay(written: string, replaced: string, { citations }: Bullet, story: Story): boolean {
  const shift = SHIFTS.find(([pattern]) => pattern.test(replaced))?.[1] ?? 0;
  const named = /\p{L}+day/u.exec(written)?.[0]?.toLowerCase();
  return citations.some(
    ({ published }) =>
      published !== null && weekdayOf(addDays(localDay(story, published), shift)).toLowerCase() === named,
  );
}
