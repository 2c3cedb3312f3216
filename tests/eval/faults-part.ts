/** The faults of all editions, as the evaluation prints them. */
import type { Digest } from '#core/model.ts';
import type { Corpus } from './editions.ts';
import { unfaithful } from './faithful.ts';
import { pairsWith, rarity, type SamePair, samePairs, shapeFaults, type Weigh } from './faults.ts';
import type { PlainList } from './form.ts';
import { pointingBack } from './leaning.ts';
import { nameFaults } from './name-faults.ts';
import { type Part, shorten, table } from './table.ts';

const bulletsOf = (digest: Digest): string[] =>
  digest.sections.flatMap((section) => section.items.map((item) => item.text));

interface Faults {
  readonly name: string;
  readonly bullets: number;
  readonly unfaithful: readonly { text: string; findings: readonly string[] }[];
  readonly same: readonly SamePair[];
  readonly told: readonly SamePair[];
  readonly names: readonly string[];
  readonly back: readonly { text: string; words: string }[];
  readonly shape: readonly { text: string; faults: readonly string[] }[];
}

function faultsOf(corpus: Corpus, digest: Digest, before: Digest | null, weigh: Weigh): Faults {
  const bullets = bulletsOf(digest);
  const yesterday = before ? bulletsOf(before) : [];
  return {
    name: `${corpus.name} ${digest.date}`,
    bullets: bullets.length,
    unfaithful: unfaithful(digest, corpus.textOf, corpus.story),
    same: samePairs(bullets, weigh),
    // What has changed since is told again, marked as an update.
    told: digest.sections
      .flatMap(({ items }) => items.filter(({ status }) => status !== 'update'))
      .flatMap(({ text }) => pairsWith(text, yesterday, weigh)),
    names: nameFaults(bullets, corpus.story.glossary.people),
    back: digest.sections.flatMap(({ heading, items }) =>
      pointingBack(
        `${digest.title} ${heading}`,
        items.map(({ text }) => text),
      ),
    ),
    shape: bullets.flatMap((text) => {
      const faults = shapeFaults(text);
      return faults.length === 0 ? [] : [{ text, faults }];
    }),
  };
}

/** @param dayBefore the date before a date */
export function faultsPart(
  editions: readonly { corpus: Corpus; digest: Digest }[],
  published: readonly PlainList[],
  dayBefore: (date: string) => string,
): Part {
  const weigh = rarity([
    ...editions.flatMap(({ digest }) => bulletsOf(digest)),
    ...published.flatMap(({ sections }) => sections.flatMap(({ bullets }) => bullets)),
  ]);
  const found = editions.map(({ corpus, digest }) =>
    faultsOf(corpus, digest, corpus.edition(dayBefore(digest.date), { previous: 'none' }).day?.digest ?? null, weigh),
  );
  const leans = (one: Pick<Faults, 'shape'>) =>
    one.shape.filter(({ faults }) => faults.some((fault) => fault.startsWith('leans'))).length;
  const rows = found.map((one) => [
    one.name,
    one.bullets,
    one.unfaithful.length,
    one.same.length,
    one.told.length,
    leans(one),
    one.back.length,
    one.names.length,
    one.shape.length - leans(one),
  ]);
  const people = editions[0]?.corpus.story.glossary.people ?? [];
  const yardsticks = published.map(({ name, sections }) => {
    const bullets = sections.flatMap((section) => section.bullets);
    const shape = bullets
      .map((text) => ({ text, faults: shapeFaults(text) }))
      .filter(({ faults }) => faults.length > 0);
    return [
      name,
      bullets.length,
      null,
      samePairs(bullets, weigh).length,
      null,
      leans({ shape }),
      sections.flatMap(({ heading, bullets: own }) => pointingBack(heading, own)).length,
      nameFaults(bullets, people).length,
      shape.length - leans({ shape }),
    ];
  });
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  const total = ['total', ...[1, 2, 3, 4, 5, 6, 7, 8].map(sum)];
  return {
    title:
      'Faults (aim: 0 unfaithful, 0 duplicate, 0 leaning; the published lists show what these measures make of sound text)',
    lines: [
      ...table(
        [
          'edition',
          'bullets',
          'unfaithful',
          'duplicate',
          'told before',
          'leaning',
          'points back',
          'names',
          'other shape',
        ],
        [...rows, total, ...yardsticks],
      ),
      ...found.flatMap((one) => [
        ...one.unfaithful.map(
          ({ text, findings }) => `  ${one.name} unfaithful (${findings.join('; ')}): ${shorten(text)}`,
        ),
        ...one.same.map(({ a, b, ground }) => `  ${one.name} same (${ground}): ${shorten(a, 90)} | ${shorten(b, 90)}`),
        ...one.told.map(
          ({ a, b, ground }) => `  ${one.name} told before (${ground}): ${shorten(a, 90)} | ${shorten(b, 90)}`,
        ),
        ...(one.names.length === 0 ? [] : [`  ${one.name} names: ${one.names.join('; ')}`]),
        ...one.back.map(({ text, words }) => `  ${one.name} points back: ${words}: ${shorten(text)}`),
        ...one.shape.map(({ text, faults }) => `  ${one.name} ${faults.join('; ')}: ${shorten(text)}`),
      ]),
    ],
    data: {
      total: {
        bullets: sum(1),
        unfaithful: sum(2),
        duplicate: sum(3),
        toldBefore: sum(4),
        leaning: sum(5),
        pointsBack: sum(6),
        names: sum(7),
      },
      editions: found,
    },
  };
}
