/** What wording did to the sentences it was given: how often each change was made, and what no wording could save. */
import type { Bullet } from '#core/model.ts';
import type { Attempt, Corpus } from './editions.ts';
import { type Part, percent, shorten, table } from './table.ts';

const CHANGES: readonly (readonly [name: string, made: (bullet: Bullet) => boolean])[] = [
  ['two joined', rule('joined')],
  ['lead-in', rule('lead-in-dropped')],
  ['pronoun', rule('pronoun-filled')],
  ['day', rule('day-named')],
  ['tail', rule('clause-cut')],
  ['name, office', entry(/^people:/)],
  ['spelling', entry(/^(?:places|bodies|spellings):/)],
  ['verbatim', ({ derivation }) => derivation.length === 1],
];

function rule(name: string) {
  return ({ derivation }: Bullet): boolean => derivation.some((one) => one.from === 'rule' && one.rule === name);
}

function entry(kind: RegExp) {
  return ({ derivation }: Bullet): boolean => derivation.some((one) => one.from === 'glossary' && kind.test(one.entry));
}

const MOST_SHOWN = 10;

export function wordingPart(attempts: readonly { corpus: Corpus; attempt: Attempt }[]): Part {
  const days = attempts.flatMap(({ corpus, attempt: { day } }) => (day ? [{ corpus, day }] : []));
  const rows = [...new Set(days.map(({ corpus }) => corpus.name))].map((name) => {
    const bullets = days
      .filter(({ corpus }) => corpus.name === name)
      .flatMap(({ day }) => day.digest.sections.flatMap(({ items }) => items));
    const shares = CHANGES.map(([, made]) => percent(bullets.filter(made).length, bullets.length));
    return [name, bullets.length, ...shares];
  });
  const refused = days.flatMap(({ corpus, day }) =>
    day.excluded
      .filter(({ reason }) => reason === 'unverified')
      .map(({ file, start, end, detail }) => {
        const text = corpus.textOf(file)?.slice(start, end) ?? '';
        return `  ${day.digest.date} ${shorten(detail ?? '', 60)} | ${shorten(text)}`;
      }),
  );
  return {
    title: 'Wording: shares of bullets that each change was made to (published lists: 35% have two sentences)',
    lines: [
      ...table(['editions', 'bullets', ...CHANGES.map(([name]) => name)], rows),
      `chosen and refused by the verifier: ${refused.length}`,
      ...refused.slice(0, MOST_SHOWN),
    ],
    data: { rows, refused },
  };
}
