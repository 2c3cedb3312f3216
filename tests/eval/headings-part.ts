/** Bullets that publishers print, put under headings by our rules alone: by the sample story's profiles, and by the headings alone. */
import { affairOf } from '#core/digest/affair.ts';
import { sectionOf } from '#core/digest/sections.ts';
import type { Statement } from '#core/model.ts';
import { readArticles, readStatements } from '#core/reading.ts';
import type { Story } from '#core/story/schema.ts';
import type { PublishedList, RawDay } from './data.ts';
import { DAY_LABELS } from './headings-labels.ts';
import { type Part, percent, shorten, table } from './table.ts';

/** Headings that publishers use in turn for one thing are one kind. */
const KINDS: readonly [kind: string, words: RegExp][] = [
  ['F', /fighting/i],
  ['W', /weapon|military aid|arms/i],
  ['E', /sanction|econom|energy|trade/i],
  ['R', /regional|security|elsewhere/i],
  ['D', /diplomacy|politics|peace|ceasefire|talks|other/i],
];

const AFFAIR = 'A';

const kindOf = (heading: string): string => KINDS.find(([, words]) => words.test(heading))?.[0] ?? AFFAIR;

/** Bullets with the kinds that are right for each. `tuned` tells the half that the rules were made on. */
interface Labelled {
  readonly name: string;
  readonly date: string;
  readonly tuned: boolean;
  readonly bullets: readonly { readonly text: string; readonly right: string }[];
}

/** The statement that opens each bullet, read as a page of bullets: "he" is who spoke before. */
function openings({ date, bullets }: Labelled, story: Story): (Statement | null)[] {
  const text = `List of key events\n\n${bullets.map((bullet) => bullet.text).join('\n\n')}`;
  const seeds = [{ file: 'list.txt', text, meta: { title: 'List', published: date } }];
  const statements = readStatements(readArticles(seeds, story).kept, seeds, story).kept;
  let at = 0;
  return bullets.map((bullet) => {
    const start = text.indexOf(bullet.text, at);
    at = start + bullet.text.length;
    return statements.find((one) => one.start >= start && one.start < at) ?? null;
  });
}

interface Judged {
  readonly list: Labelled;
  readonly wrong: readonly { text: string; right: string; got: string }[];
  readonly affair: string | null;
}

function judge(list: Labelled, story: Story): Judged {
  const statements = openings(list, story);
  const items = statements.flatMap((statement) => (statement ? [{ statement, title: '', heading: null }] : []));
  const affair = affairOf(items, story);
  const inAffair = new Set(affair?.items.map(({ statement }) => statement.id));
  const wrong = list.bullets.flatMap(({ text, right }, at) => {
    const statement = statements[at];
    const heading = statement && story.sections.find(({ id }) => id === sectionOf(statement, null, story))?.heading;
    const got = statement && inAffair.has(statement.id) ? AFFAIR : kindOf(heading ?? '');
    return right.includes(got) ? [] : [{ text, right, got }];
  });
  return { list, wrong, affair: affair?.heading ?? null };
}

export function headingsPart(lists: readonly PublishedList[], days: readonly RawDay[], story: Story): Part {
  const labelled: Labelled[] = [
    ...lists.map((list, at) => ({
      name: `list ${list.date}`,
      date: list.date,
      tuned: at % 2 === 1,
      bullets: list.sections.flatMap(({ heading, bullets }) =>
        bullets.map((text) => ({ text, right: kindOf(heading) })),
      ),
    })),
    ...days.flatMap((day, at) => {
      const labels = DAY_LABELS[day.date]?.split(' ') ?? [];
      const bullets = day.bullets.map((text, i) => ({ text, right: labels[i] ?? '' }));
      return [{ name: `day ${day.date}`, date: day.date, tuned: at % 2 === 0, bullets }];
    }),
  ];
  const bare = {
    ...story,
    sections: story.sections.map(({ id, heading }) => ({ id, heading, terms: [], least: 1 })),
  };
  const systems = [story, bare].map((one) => labelled.map((list) => judge(list, one)));
  const right = (judged: readonly Judged[]): string => {
    const all = judged.reduce((sum, { list }) => sum + list.bullets.length, 0);
    return percent(all - judged.reduce((sum, { wrong }) => sum + wrong.length, 0), all);
  };
  const groups: [name: string, of: (list: Labelled) => boolean][] = [
    ...labelled.map((list): [string, (one: Labelled) => boolean] => [
      `${list.name}${list.tuned ? '' : ' (held out)'}`,
      (one) => one === list,
    ]),
    ['the lists', ({ name }) => name.startsWith('list')],
    ['tuned half', ({ tuned }) => tuned],
    ['held-out half', ({ tuned }) => !tuned],
    ['all', () => true],
  ];
  const rows = groups.map(([name, of]) => [
    name,
    labelled.filter(of).reduce((sum, { bullets }) => sum + bullets.length, 0),
    ...systems.map((judged) => right(judged.filter(({ list }) => of(list)))),
    systems[0]?.find(({ list }) => name.startsWith(list.name))?.affair ?? '',
  ]);
  return {
    title: 'Right kind of heading for published bullets, by our rules alone',
    lines: [
      ...table(['bullets of', 'bullets', 'story.yaml', 'headings alone', 'affair found'], rows),
      ...systems.flatMap((judged, at) =>
        judged.flatMap(({ list, wrong }) =>
          wrong.map(
            ({ text, right: wanted, got }) =>
              `  ${at === 0 ? 'story.yaml' : 'headings  '} ${list.name} ${got}, not ${wanted}: ${shorten(text, 100)}`,
          ),
        ),
      ),
    ],
    data: rows,
  };
}
