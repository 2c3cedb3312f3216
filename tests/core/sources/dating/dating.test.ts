import { describe, expect, test } from 'vitest';
import { undatedMessage } from '#core/sources/dating/undated.ts';
import { dateArticles } from '#core/sources/dating.ts';
import { page, story, type Told } from './pages.ts';

const byTitle = (items: readonly Told[]) => Object.fromEntries(items.map(({ title, day }) => [title, day]));

function dated(...pages: ReturnType<typeof page>[]) {
  return dateArticles(
    pages.flatMap(({ articles }) => articles),
    pages.map(({ seed }) => seed),
    story,
  );
}

/** A collected page, oldest first, over a new year: an outbreak. Captions and one day in figures hold it in the calendar. */
const OUTBREAK: readonly Told[] = [
  {
    title: 'Fever clinic opens in the old customs house',
    body: [
      'A clinic for fever patients opened in the customs house on Tuesday, the health office said.',
      'Nurses from three towns will arrive on Wednesday, it added.',
    ],
    captions: ['Nurses unload beds at the customs house, Exampleton, December 28, 2021. Sample/Pool'],
    day: '2021-12-28',
  },
  {
    title: 'Schools stay shut after the holiday',
    body: [
      'Schools in the valley will not reopen on Monday, the council announced on Thursday.',
      'The council said earlier on Thursday that it had counted 61 new cases.',
    ],
    day: '2021-12-30',
  },
  {
    title: 'Ferry passengers held for tests',
    body: ['Some 240 ferry passengers were held for tests early on Saturday, the port doctor said on Saturday.'],
    captions: ['Passengers queue at the quay, Exampleton, January 1, 2022. Sample/Pool'],
    day: '2022-01-01',
  },
  {
    title: 'Health office counts 90 new cases',
    body: ['The health office said on Monday that it had counted 90 new cases.', 'It will count again on Tuesday.'],
    day: '2022-01-03',
  },
  {
    title: 'Vaccine lorry reaches the valley',
    body: ['A lorry with vaccine reached the valley on Wednesday, its driver said on Wednesday.'],
    captions: ['The lorry at the pass, Exampleton, January 5, 2022. Sample/Pool'],
    day: '2022-01-05',
  },
];

/** A tag page, newest first: a strike, with two published lists that state weekday and day but no year. */
const STRIKE: readonly Told[] = [
  {
    title: 'Port strike: what we know, day 41',
    kind: 'list',
    body: [
      'Here is where things stand on Tuesday, January 4:',
      'The pilots of the northern basin joined the walkout and eleven grain ships turned back, the harbour master said.',
      'A court in the capital heard the shippers’ suit over spoiled fruit.',
    ],
    day: '2022-01-04',
  },
  {
    title: 'Pilots of the northern basin join the walkout',
    body: [
      'Pilots of the northern basin joined the walkout on Monday and eleven grain ships turned back, the harbour master said.',
      'The union said on Monday that it expects more to follow.',
    ],
    day: '2022-01-03',
  },
  {
    title: 'Owners put a bonus on the table',
    body: ['Terminal owners offered a bonus of 300 crowns on Sunday, their lawyer said on Sunday.'],
    day: '2022-01-02',
  },
  {
    title: 'Port strike: what we know, day 38',
    kind: 'list',
    body: [
      'Here is where things stand on Saturday, January 1:',
      'Crane drivers stopped the fruit terminal for a third night, the union said.',
    ],
    day: '2022-01-01',
  },
];

/** Two live blogs of one day: one with stamps, one without. */
const STAMPED: readonly Told[] = [
  {
    title: 'Minister calls in the army to clear the fruit terminal',
    kind: 'live-post',
    published: '2022-01-06T11:20',
    body: [
      'Transport minister Ada Sample has called in army engineers to clear rotting fruit from the southern terminal.',
    ],
  },
  {
    title: 'Union leader Ben Muster detained at the gate',
    kind: 'live-post',
    published: '2022-01-06T09:05',
    body: ['Police have detained union leader Ben Muster at the gate of the southern terminal with six pickets.'],
  },
];
const UNSTAMPED: readonly Told[] = [
  {
    title: 'Army engineers to clear rotting fruit',
    kind: 'live-post',
    body: ['Army engineers were called in by transport minister Ada Sample to clear fruit at the southern terminal.'],
  },
  { title: 'Watch: the queue at the gate', kind: 'live-post', body: ['Our video shows the queue.'] },
  {
    title: 'Muster among pickets held',
    kind: 'live-post',
    body: [
      'Union leader Ben Muster and six pickets were detained by police at the southern terminal gate this morning.',
    ],
  },
];

describe('dating', () => {
  test('a collected page over a new year, oldest first', () => {
    const out = dated(page('outbreak.txt', OUTBREAK));
    expect(Object.fromEntries(out.map(({ title, published }) => [title, published]))).toEqual(byTitle(OUTBREAK));
    expect(out.every(({ dating }) => dating === 'inferred')).toBe(true);
  });

  test('a tag page, newest first: lists are stated, what stands between is inferred', () => {
    const out = dated(page('strike.txt', STRIKE));
    expect(Object.fromEntries(out.map(({ title, published }) => [title, published]))).toEqual(byTitle(STRIKE));
    expect(out.map(({ dating }) => dating)).toEqual(['stated', 'inferred', 'inferred', 'stated']);
  });

  test('a live blog without stamps is undated alone and inferred beside one that tells the same', () => {
    const alone = dated(page('plain.txt', UNSTAMPED));
    expect(alone.map(({ published, dating }) => [published, dating])).toEqual(UNSTAMPED.map(() => [null, 'unknown']));
    const beside = dated(page('plain.txt', UNSTAMPED), page('stamped.txt', STAMPED));
    expect(beside.slice(0, 3).map(({ published, dating }) => [published, dating])).toEqual(
      UNSTAMPED.map(() => ['2022-01-06', 'inferred']),
    );
    expect(beside.slice(3).map(({ published }) => published)).toEqual(STAMPED.map(({ published }) => published));
  });

  test('beside a file that tells other things it stays undated', () => {
    const out = dated(page('plain.txt', UNSTAMPED), page('outbreak.txt', OUTBREAK));
    expect(out.slice(0, 3).every(({ published, dating }) => published === null && dating === 'unknown')).toBe(true);
  });

  test('weekdays alone give no date: no calendar holds them', () => {
    const items = OUTBREAK.map(({ title, body }) => ({ title, body }));
    for (const article of dated(page('bare.txt', items)))
      expect(article).toMatchObject({ published: null, dating: 'unknown' });
  });

  test('one old day in running text is no hold', () => {
    const items = [{ title: 'Harbour history', body: ['The old pier burned on 3 March 1911 and was never rebuilt.'] }];
    expect(dated(page('old.txt', items))[0]?.published).toBeNull();
  });

  test('an embedded post of an earlier year does not move the article there', () => {
    const items = OUTBREAK.map((item, i) =>
      i === 3 ? { ...item, captions: ['— Port Doctor (@portdoctor) March 3, 2020'] } : item,
    );
    expect(dated(page('outbreak.txt', items))[3]?.published).toBe('2022-01-03');
  });

  test('what is stated or stamped stays, and holds its neighbours', () => {
    const items: Told[] = [
      { title: 'One', published: '2022-01-03', body: ['Nothing is known of the day.'] },
      { title: 'Two', body: ['The council said on Tuesday that it had agreed.'] },
      { title: 'Three', published: '2022-01-05', body: ['Nothing is known of this day either.'] },
    ];
    const out = dated(page('held.txt', items));
    expect(out.map(({ published, dating }) => [published, dating])).toEqual([
      ['2022-01-03', 'stamped'],
      ['2022-01-04', 'inferred'],
      ['2022-01-05', 'stamped'],
    ]);
  });

  test('an item without a cue between two days far apart stays undated', () => {
    const items: Told[] = [
      { title: 'One', published: '2022-01-03', body: ['Text.'] },
      { title: 'Two', body: ['A photographer was remembered by friends.'] },
      { title: 'Three', published: '2022-01-12', body: ['Text.'] },
    ];
    expect(dated(page('gap.txt', items))[1]).toMatchObject({ published: null, dating: 'unknown' });
  });

  test('one text that looks ahead does not move the file into a later year', () => {
    const ahead: Told = {
      title: 'Sea wall is planned',
      body: ['The council said on Thursday it would raise the sea wall, a work that it wants done in 2026.'],
      day: '2022-01-06',
    };
    const items = [...OUTBREAK, ahead];
    expect(dated(page('wall.txt', items)).map(({ published }) => published)).toEqual(items.map(({ day }) => day));
  });

  test('what names no time at all is dated between near neighbours, and not at the open end of a file', () => {
    const plain: Told = { title: 'A baker remembers', body: ['The baker keeps two ovens and a dog.'] };
    const [first, ...rest] = OUTBREAK;
    const between = dated(page('open.txt', first ? [first, ...rest.slice(0, 3), plain, ...rest.slice(3), plain] : []));
    expect(between.at(-1)).toMatchObject({ published: null, dating: 'unknown' });
    expect(between.at(-2)?.published).toBe('2022-01-05');
    const inside = between.find(({ title }) => title === plain.title)?.published ?? '2022-01-04';
    expect(inside >= '2022-01-03' && inside <= '2022-01-05').toBe(true);
  });

  test('a day in figures in one item dates another that tells the same by its weekday', () => {
    const items: Told[] = [
      {
        title: 'Crane falls across two barges',
        body: ['A harbour crane fell across two grain barges early on Monday, killing nobody, the port doctor said.'],
        day: '2022-01-10',
      },
      {
        title: 'Inquiry into the cranes opens',
        body: [
          'An inquiry into the cranes opened on Thursday, the council said on Thursday.',
          'A harbour crane fell across two grain barges on 10 January.',
        ],
        captions: ['The inquiry room, Exampleton, January 20, 2022. Sample/Pool'],
        day: '2022-01-20',
      },
    ];
    const out = dated(page('cranes.txt', items));
    expect(out.map(({ published }) => published)).toEqual(items.map(({ day }) => day));
    expect(out[0]?.evidence.map(({ note }) => note)).toContain(
      'tells what “Inquiry into the cranes opens” of cranes.txt places on 2022-01-10',
    );
  });

  test('evidence says in words, with offsets, what speaks for a date', () => {
    const strike = page('strike.txt', STRIKE);
    const [, pilots] = dated(strike);
    const weekday = pilots?.evidence.find(({ kind }) => kind === 'weekday');
    expect(weekday?.note).toBe('says “Monday” of what had happened');
    expect(strike.seed.text.slice(weekday?.start, weekday?.end)).toBe('Monday');
    expect(pilots?.evidence.find(({ kind }) => kind === 'same-event')?.note).toBe(
      'tells what “Port strike: what we know, day 41” of strike.txt tells, dated 2022-01-04',
    );
    expect(pilots?.evidence.find(({ kind }) => kind === 'order')?.note).toContain('stands between');
  });

  test('keeps the order given and every article', () => {
    const pages = [page('b.txt', STRIKE), page('a.txt', OUTBREAK)];
    const given = pages.flatMap(({ articles }) => articles.toReversed());
    const out = dateArticles(
      given,
      pages.map(({ seed }) => seed),
      story,
    );
    expect(out.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
    expect(out.map(({ published }) => published)).not.toContain(null);
  });

  test('an undated article names what mends it', () => {
    const message = undatedMessage({ title: 'Two', file: 'gap.txt' });
    expect(message).toContain('gap.txt.meta.yaml');
    expect(message).toContain('published: YYYY-MM-DD');
    expect(message).toContain('S3');
    expect(message).not.toContain('\n');
  });
});
