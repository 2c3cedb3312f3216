/** Whether bullets stand under the right kind of heading, judged by those that a published list has too. */
import type { Digest } from '#core/model.ts';
import type { PublishedList } from './data.ts';
import { rouge, rougeTokens } from './rouge.ts';
import { type Part, percent, shorten, table } from './table.ts';

/** Kinds of heading that publishers use in turn for one thing. */
const KINDS: readonly [kind: string, words: RegExp][] = [
  ['fighting', /fighting/i],
  ['diplomacy', /diplomacy|politics|peace|ceasefire|talks/i],
  ['economy', /sanction|econom|energy|trade/i],
  ['weapons', /weapon|military aid|arms/i],
  ['regional', /regional|security|elsewhere/i],
];

/** A bullet of ours is the list's from this ROUGE-1 F on. */
const SAME = 0.5;

const kindOf = (heading: string): string => KINDS.find(([, words]) => words.test(heading))?.[0] ?? 'affair of the day';

export function headingsPart(pairs: readonly { list: PublishedList; digest: Digest }[]): Part {
  const rows = pairs.map(({ list, digest }) => {
    const ours = digest.sections.flatMap(({ heading, items }) =>
      items.map(({ text }) => ({ heading, text, tokens: rougeTokens(text) })),
    );
    const matched = list.sections.flatMap(({ heading, bullets }) =>
      bullets.flatMap((bullet) => {
        const tokens = rougeTokens(bullet);
        const scored = ours.map((one) => ({ ...one, f: rouge(one.tokens, tokens, 1).f })).sort((a, b) => b.f - a.f);
        const best = scored[0];
        return best && best.f >= SAME ? [{ wanted: heading, got: best.heading, text: best.text }] : [];
      }),
    );
    const wrong = matched.filter(({ wanted, got }) => kindOf(wanted) !== kindOf(got));
    return {
      date: list.date,
      list: list.sections.flatMap((section) => section.bullets).length,
      matched: matched.length,
      wrong,
    };
  });
  return {
    title: 'Right kind of heading (the lists among the sources; bullets that the published list has too)',
    lines: [
      ...table(
        ['list', 'its bullets', 'found in ours', 'right heading'],
        rows.map((row) => [row.date, row.list, row.matched, percent(row.matched - row.wrong.length, row.matched)]),
      ),
      ...rows.flatMap(({ date, wrong }) =>
        wrong.map((one) => `  ${date} ${one.got}, not ${one.wanted}: ${shorten(one.text, 90)}`),
      ),
    ],
    data: rows,
  };
}
