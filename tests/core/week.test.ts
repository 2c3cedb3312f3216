import { describe, expect, test } from 'vitest';
import { verifyBullet } from '#core/digest/verify.ts';
import { textsFrom } from '#core/digest/week/redraft.ts';
import { checkEdition } from '#core/edition/check.ts';
import { renderEdition } from '#core/edition/render.ts';
import { InputError, NoEditionError } from '#core/errors.ts';
import type { Bullet, Digest } from '#core/model.ts';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/schema.ts';
import { composeWeek } from '#core/week.ts';
import { STRIKE } from '#tests/support/builders.ts';
import { anEdition, aPassage, type Told } from '#tests/support/week-days.ts';

const SUNDAY = '2031-03-09';
const [MON, TUE, WED, THU, FRI, SAT] = ['03', '04', '05', '06', '07', '08'].map((day) => `2031-03-${day}`) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

const bulletsOf = (digest: Digest): readonly Bullet[] => digest.sections.flatMap(({ items }) => items);
const textsOf = (digest: Digest): readonly string[] => bulletsOf(digest).map(({ text }) => text);
const week = (days: Readonly<Record<string, readonly Told[]>>, story = STRIKE): Digest =>
  composeWeek(
    story,
    SUNDAY,
    Object.entries(days).map(([date, told]) => anEdition(date, told)),
  );

const ofLength = (bullets: [number, number]): Story => ({
  ...STRIKE,
  weekly: { on: 'sunday', bullets, words: [5, 400] },
});

/** In = out + left out, each bullet bears a day of the week, and what each says stands where its derivation says. */
function expectSound(digest: Digest, story = STRIKE): void {
  const { events, kept, excluded } = digest.accounting;
  expect(kept).toBe(bulletsOf(digest).length);
  expect(events).toBe(kept + Object.values(excluded).reduce((sum, count) => sum + (count ?? 0), 0));
  for (const bullet of bulletsOf(digest)) {
    expect(bullet.date).toMatch(/^2031-03-0[3-9]$/);
    expect(verifyBullet(bullet, textsFrom(bullet.citations), story, bullet.date ?? SUNDAY)).toEqual([]);
  }
}

const BLOCKADE = 'Dockers blocked the main gate of Haverquay and turned back forty lorries, the harbour police said.';
const VOTE =
  'The union’s members in Millsand voted by 212 to 40 to reject an offer of five percent, the mediator said.';
const FIRE = 'A fire destroyed two cranes in the port of Millsand and was put out after six hours, firefighters said.';
const MARCH = 'About 3,000 people marched through Haverquay in support of the strike, the city council said.';

describe('a happening of the week is told once', () => {
  test('told on two days in other words, the weightier telling stands', () => {
    const again = 'Dockers blocked Haverquay’s main gate and forty lorries were turned back, the harbour police said.';
    const digest = week({ [MON]: [[BLOCKADE, { salience: 9 }]], [THU]: [[again, { salience: 6 }]] });
    expect(textsOf(digest)).toEqual([BLOCKADE]);
    expect(bulletsOf(digest)[0]?.date).toBe(MON);
    expect(digest.accounting.excluded).toEqual({ retold: 1 });
    expectSound(digest);
  });

  test('an update replaces what it updates, however light', () => {
    const update = 'Dockers blocked the main gate of Haverquay and turned back sixty lorries, the harbour police said.';
    const digest = week({ [MON]: [[BLOCKADE, { salience: 9 }]], [TUE]: [[update, { salience: 6, status: 'update' }]] });
    expect(textsOf(digest)).toEqual([update]);
    expect(bulletsOf(digest)[0]).toMatchObject({ date: TUE, status: 'new' });
  });

  test.each([
    ['grown', 'two', 'three'],
    ['corrected downwards', 'three', 'two'],
  ])('a toll that has %s is told with its newest number', (_, before, after) => {
    const toll = (count: string) =>
      `A crane fell on a pier in Millsand and killed ${count} dockers, the port’s rescue service said.`;
    const digest = week({ [TUE]: [[toll(before), { salience: 12 }]], [FRI]: [[toll(after)]] });
    expect(textsOf(digest)).toEqual([toll(after)]);
  });

  test('a later telling without the toll does not take its place', () => {
    const toll = 'A crane fell on a pier in Millsand and killed two dockers, the port’s rescue service said.';
    const bare = 'A crane fell on a pier in Millsand among dockers, the port’s rescue service said.';
    expect(textsOf(week({ [TUE]: [[toll]], [WED]: [[bare, { salience: 15 }]] }))).toEqual([toll]);
  });

  test('a count of all so far is told as it stands at the end', () => {
    const so = (count: number) =>
      `The strike has injured ${count} people in Haverquay so far, hospitals there reported.`;
    const final = 'In all, 31 people have been injured in Haverquay since the clashes began, doctors said.';
    expect(textsOf(week({ [MON]: [[so(4)]], [WED]: [[so(19)]], [SAT]: [[final]] }))).toEqual([final]);
  });

  test('two happenings of one kind, in two places, are two', () => {
    const there = 'Dockers blocked the railway to Millsand and turned back nine trains, the railway company said.';
    const digest = week({ [MON]: [[BLOCKADE]], [THU]: [[there]] });
    expect(textsOf(digest)).toEqual([BLOCKADE, there]);
  });

  test('seven editions that are the same make the list of one', () => {
    const same: readonly Told[] = [[BLOCKADE], [VOTE, { section: 'talks' }], [FIRE], [MARCH]];
    const days = [MON, TUE, WED, THU, FRI, SAT, SUNDAY];
    const digest = week(Object.fromEntries(days.map((day) => [day, same])));
    expect(textsOf(digest).toSorted()).toEqual([BLOCKADE, FIRE, MARCH, VOTE].toSorted());
    expect(digest.accounting).toMatchObject({ events: 28, kept: 4, excluded: { retold: 24 } });
    expectSound(digest);
  });
});

describe('what the week makes of its days', () => {
  test('title, standfirst and lead-in name the week; a bullet keeps its passages', () => {
    const digest = week({ [MON]: [[BLOCKADE]], [SUNDAY]: [[VOTE, { section: 'talks' }]] });
    expect(digest).toMatchObject({
      from: MON,
      date: SUNDAY,
      day: 39,
      title: 'Dock strike: List of key events, days 33 to 39',
      standfirst:
        'These are the key developments of the week from day 33 to day 39 of the dock strike at Port Example.',
      leadIn: 'Here is what the week to Sunday, March 9 brought, each item with the day of its list:',
    });
    expect(bulletsOf(digest).map(({ citations }) => citations)).toEqual([
      [aPassage(BLOCKADE, MON)],
      [aPassage(VOTE, SUNDAY)],
    ]);
  });

  test('days without a list are named, a run of them together', () => {
    expect(week({ [MON]: [[BLOCKADE]], [TUE]: [[FIRE]], [THU]: [[MARCH]], [SUNDAY]: [[VOTE]] }).note).toBe(
      'There were no lists on Wednesday, March 5; from Friday, March 7, to Saturday, March 8. A quiet week: 4 developments are all that its lists tell.',
    );
    const all = { [MON]: [], [TUE]: [[BLOCKADE] as const], [WED]: [], [THU]: [], [FRI]: [], [SAT]: [] };
    expect(week(all).note).toContain('There was no list on Sunday, March 9.');
  });

  test('a week without an edition is none, and says so', () => {
    expect(() => composeWeek(STRIKE, SUNDAY, [])).toThrow(NoEditionError);
    expect(() => composeWeek(STRIKE, SUNDAY, [anEdition('2031-03-02', [[BLOCKADE]])])).toThrow(
      'no weekly edition for 2031-03-09: none of its seven days has an edition',
    );
  });

  test('a story younger than a week has the days that there are', () => {
    const young = { ...STRIKE, dayCount: { date: SUNDAY, day: 3 } };
    const digest = week({ [FRI]: [[BLOCKADE]], [SAT]: [[FIRE]], [SUNDAY]: [[VOTE]] }, young);
    expect(digest.title).toBe('Dock strike: List of key events, days 1 to 3');
    expect(digest.note).not.toContain('no list');
    expect(() => composeWeek({ ...STRIKE, dayCount: { date: SUNDAY, day: 3 } }, MON, [])).toThrow(InputError);
  });

  test('the order in which the editions come changes nothing, nor does doing it again', () => {
    const days = [anEdition(MON, [[BLOCKADE], [FIRE]]), anEdition(WED, [[MARCH]]), anEdition(SAT, [[VOTE]])];
    const once = JSON.stringify(composeWeek(STRIKE, SUNDAY, days));
    expect(JSON.stringify(composeWeek(STRIKE, SUNDAY, days.toReversed()))).toBe(once);
    expect(JSON.stringify(composeWeek(STRIKE, SUNDAY, structuredClone(days)))).toBe(once);
  });

  test('a section of the story keeps its bullets; an affair its heading, where it gives the week enough', () => {
    const crane = (end: string): Told => [
      `Prosecutors searched the crane company’s office in Haverquay ${end}.`,
      { section: 'The fallen crane' },
    ];
    const few = week({ [MON]: [[VOTE, { section: 'talks' }], crane('for plans of the pier')] });
    expect(few.sections.map(({ heading }) => heading)).not.toContain('The fallen crane');
    const many = week({
      [MON]: [[VOTE, { section: 'talks' }], crane('for plans of the pier')],
      [WED]: [
        [
          'A judge in Haverquay forbade the crane company to remove the wreck from the pier.',
          { section: 'The fallen crane' },
        ],
      ],
      [FRI]: [
        [
          'Insurers refused to pay for the fallen crane because its brakes had not been tested.',
          { section: 'The fallen crane' },
        ],
      ],
    });
    expect(many.sections.map(({ id, heading }) => [id, heading])).toContainEqual(['affair', 'The fallen crane']);
    expect(many.sections.find(({ id }) => id === 'talks')?.items.map(({ text }) => text)).toEqual([VOTE]);
  });

  test('the list is no longer than story.yaml says, and what is left out weighs less', () => {
    const days: Readonly<Record<string, readonly Told[]>> = {
      [MON]: [
        [BLOCKADE, { salience: 5 }],
        [FIRE, { salience: 12 }],
      ],
      [TUE]: [[MARCH, { salience: 9 }]],
    };
    const digest = week(days, ofLength([1, 2]));
    expect(textsOf(digest).toSorted()).toEqual([FIRE, MARCH].toSorted());
    expect(digest.accounting.excluded).toEqual({ 'over-budget': 1 });
  });

  test('an outlet’s words an article hold over the whole week', () => {
    const { articleId } = aPassage(MARCH, MON);
    const of = (text: string, date: string): Told => [
      text,
      { citations: [{ ...aPassage(text, date, 'Short Herald'), articleId }] },
    ];
    const digest = week({ [MON]: [of(MARCH, MON)], [WED]: [of(FIRE, WED)] });
    expect(bulletsOf(digest)).toHaveLength(1);
    expect(digest.accounting.excluded).toEqual({ terms: 1 });
  });

  test('a claim is told with the denial that stood behind it, or not at all', () => {
    const denial = 'Union leaders rejected the port’s account of the fire in Millsand as an invention.';
    const claim = 'The port’s director said that strikers had set fire to two cranes in Millsand.';
    const told: readonly Told[] = [
      [claim, { standing: 'disputed', salience: 14, citations: [aPassage(claim, MON), aPassage(denial, MON)] }],
      [MARCH, { salience: 9 }],
      [BLOCKADE, { salience: 8 }],
      [denial, { salience: 5 }],
    ];
    expect(textsOf(week({ [MON]: told }, ofLength([1, 2])))).toEqual([claim, denial]);
    expect(textsOf(week({ [MON]: told }, ofLength([1, 1])))).toEqual([]);
  });

  test('the corrections that its editions bear are told, each once', () => {
    const corrected = { of: MON, on: WED, text: 'The vote in Millsand was 212 to 40, not 221 to 40.' };
    const days = [anEdition(MON, [[VOTE]]), anEdition(THU, [[FIRE]])].map((day) => ({
      ...day,
      corrections: [corrected],
    }));
    const digest = composeWeek(STRIKE, SUNDAY, days);
    expect(digest.corrections).toEqual([corrected]);
    expect(renderEdition(digest, STRIKE)['email.txt']).toContain('To the list of Monday 3 March 2031: The vote');
  });

  test('what an editor let through against the verifier goes on as it was, and is named', () => {
    const findings = [{ rule: 'number', found: '9,000' }];
    const digest = week({ [MON]: [[MARCH.replace('3,000', '9,000'), { findings, edited: ['reword'] }], [FIRE]] });
    expect(textsOf(digest)).toContain(MARCH.replace('3,000', '9,000'));
    expect(digest.overrides).toHaveLength(1);
  });

  test.each([
    'Two warehouses in Haverquay were damaged too, and one docker was arrested, police said.',
    'At least 32 others were injured in Haverquay, the city’s hospital said on Monday.',
    'Prosecutors in Haverquay said the three, all aged under 18, had been paid to break windows.',
  ])('what leans on its neighbour in the day’s list is not told: %s', (leaning) => {
    const digest = week({ [MON]: [[BLOCKADE], [leaning, { salience: 15 }]] });
    expect(textsOf(digest)).toEqual([BLOCKADE]);
    expect(digest.accounting.excluded).toEqual({ leans: 1 });
  });

  test('a meeting that was to come is not told once it has been', () => {
    const ahead = 'Tomas Berrigan is to meet the leaders of the union in Haverquay on Wednesday over the offer.';
    const held =
      'Tomas Berrigan met the leaders of the union in Haverquay and handed them a written offer of six percent.';
    expect(textsOf(week({ [TUE]: [[ahead]], [THU]: [[held]] }))).toEqual([`Port director ${held}`]);
    // Nothing came of it yet.
    expect(textsOf(week({ [TUE]: [[ahead]], [THU]: [[FIRE]] }))).toContain(`Port director ${ahead}`);
  });
});

describe('names over the week’s list', () => {
  const VOLLAN = 'Mira Vollan said the dockers of Haverquay would stay away from work until there was a new offer.';

  test('a person of the glossary has the office of the bullet’s day at the first mention, the family name later', () => {
    const later = 'Mira Vollan told reporters in Millsand that she had refused to sign the port’s paper on overtime.';
    const digest = week({ [TUE]: [[VOLLAN]], [FRI]: [[later]] });
    expect(textsOf(digest).map((text) => text.split(' ').slice(0, 5).join(' '))).toEqual([
      'Union leader Mira Vollan said',
      'Vollan told reporters in Millsand',
    ]);
    expectSound(digest);
    const [only] = textsOf(week({ [FRI]: [[later]] }));
    expect(only).toMatch(/^Transport Minister Mira Vollan told/);
  });

  test('a name that its day had shortened is given in full where the week meets it first', () => {
    const text = VOLLAN.replace('Mira Vollan', 'Vollan');
    const digest = week({
      [TUE]: [
        [
          text,
          {
            citations: [aPassage(VOLLAN, TUE)],
            derivation: [
              { from: 'glossary', entry: 'people:Mira Vollan', replaced: 'Mira Vollan', start: 0, end: 6 },
              { from: 'citation', citation: 0, sourceStart: 11, start: 6, end: text.length },
            ],
          },
        ],
      ],
    });
    expect(textsOf(digest)).toEqual([`Union leader ${VOLLAN}`]);
    expectSound(digest);
  });

  const QUILL = 'Governor Rosa Quill sent 300 police officers to the gates of Haverquay after a night of clashes.';
  const BARE = 'Quill called the blockade of the oil terminal in Millsand an attack on the whole region.';

  test('a bare family name gets back the name and office that an earlier bullet of its day gave, with its passage', () => {
    const told: readonly Told[] = [
      [QUILL, { salience: 6 }],
      [BARE, { salience: 15 }],
    ];
    const digest = week({ [MON]: told }, ofLength([1, 1]));
    expect(textsOf(digest)).toEqual([BARE.replace('Quill', 'Governor Rosa Quill')]);
    expect(bulletsOf(digest)[0]?.citations.map(({ quote }) => quote)).toEqual([BARE, QUILL]);
    expectSound(digest);
  });

  test('where the week has introduced the name already it stays short', () => {
    const digest = week({
      [MON]: [
        [QUILL, { salience: 9 }],
        [BARE, { salience: 8 }],
      ],
    });
    expect(textsOf(digest)).toEqual([QUILL, BARE]);
  });

  test('a family name of two people of the day is given to neither', () => {
    const other = 'Port chaplain Samuel Quill opened the church of Haverquay to dockers without a bed for the night.';
    const digest = week({
      [MON]: [
        [QUILL, { salience: 9 }],
        [other, { salience: 9 }],
        [BARE, { salience: 15 }],
      ],
    });
    expect(textsOf(digest)).toContain(BARE);
  });
});

describe('the edition of a week', () => {
  const story = parseStory(
    `
id: dock-strike
title: Dock strike
matter: the dock strike
dayCount: { date: 2031-03-10, day: 40 }
weekly: { on: sunday, bullets: [2, 10], words: [20, 400] }
outlets: [{ name: Sample Wire, terms: licensed }]
sender: { name: Sample Desk, address: 1 Example Quay, reason: You asked for it. }
`,
    'story.yaml',
  );

  test('shows the day of each item, passes every check, and names the days in the subject', () => {
    const digest = week({ [MON]: [[BLOCKADE]], [WED]: [[FIRE], [MARCH]], [SUNDAY]: [[VOTE]] }, story);
    const edition = renderEdition(digest, story);
    expect(checkEdition(edition, digest, story)).toEqual([]);
    expect(edition['email.html']).toContain('<title>Days 33–39: ');
    for (const file of ['email.html', 'index.html', 'email.txt']) {
      expect(edition[file]).toContain('Mon 3 Mar');
      expect(edition[file]).toContain('Sun 9 Mar');
      expect(edition[file]).toContain('3 to 9 March 2031');
    }
    expect(edition['email.txt']).toContain('Taken from the lists of these days: 4 items. Printed: 4');
  });
});
