import { describe, expect, test } from 'vitest';
import { NoEditionError } from '#core/errors.ts';
import type { Bullet } from '#core/model.ts';
import type { ComposedDay } from '#core/pipeline.ts';
import { unverified } from '#core/publication.ts';
import {
  bulletsOf,
  CLAIM,
  COST,
  DENIAL,
  edited,
  FERRIES,
  FIRE,
  FIRE_AGAIN,
  idOf,
  listOf,
  MARCH,
  OFFER,
  prepared,
  QUIET,
  SEEDS,
  VOTE,
} from '#tests/support/edited-day.ts';

const texts = (day: ComposedDay) => bulletsOf(day).map(({ text }) => text);
const outcomes = (day: ComposedDay) => day.edits.map(({ result, detail }) => [result, detail]);
const bullet = (day: ComposedDay, id: string): Bullet => {
  const found = bulletsOf(day).find((one) => one.id === id);
  if (!found) throw new Error(`no bullet ${id}`);
  return found;
};
const reasonOf = (day: ComposedDay, text: string) => day.below.find(({ event }) => event.id === idOf(text))?.reason;
const [fire, cost, vote, offer, march, quiet, ferries, claim] = [
  FIRE,
  COST,
  VOTE,
  OFFER,
  MARCH,
  QUIET,
  FERRIES,
  CLAIM,
].map(idOf);
const NOBODY = 'ffffffffffff';

test('without entries the day is as it was, with what lies below the fold and why', () => {
  const day = edited([]);
  expect(listOf(day)).toEqual([
    ['On the picket lines', [FIRE, COST, `${CLAIM} ${DENIAL}`]],
    ['Talks', [VOTE]],
    ['Other developments', [FERRIES]],
  ]);
  expect(day.below.map(({ event, reason }) => [event.id, reason])).toEqual([
    [quiet, 'terms'],
    [offer, 'over-budget'],
  ]);
  expect(bulletsOf(day).every(({ edited, findings }) => edited.length + findings.length === 0)).toBe(true);
  expect(day.digest.inputs.edits).toBeNull();
});

describe('drop', () => {
  test('takes an event out, with the editor’s reason, and another takes its place', () => {
    const day = edited([`drop: { event: ${fire}, reason: told on the radio }`]);
    expect(texts(day)).not.toContain(FIRE);
    expect(texts(day)).toContain(OFFER);
    expect(day.below.find(({ event }) => event.id === fire)).toMatchObject({
      reason: 'dropped',
      detail: 'told on the radio',
    });
    expect(day.digest.accounting.excluded).toMatchObject({ dropped: 1 });
    expect(outcomes(day)).toEqual([['applied', null]]);
  });

  test('names the event by any statement that tells it', () => {
    expect(texts(edited([`drop: { event: ${idOf(FIRE_AGAIN)} }`]))).not.toContain(FIRE);
  });

  test('of all that there is leaves no edition', () => {
    const all = [fire, claim, cost, vote, ferries, offer].map((event) => `drop: { event: ${event} }`);
    expect(() => edited(all)).toThrow(NoEditionError);
    expect(() => edited(all)).toThrow(/6 events that the editor dropped/);
  });
});

describe('take and pin', () => {
  test('an event below the fold is told over the budget, where it belongs or under the section that is named', () => {
    const day = edited([`take: { event: ${offer} }`]);
    expect(texts(day)).toContain(OFFER);
    expect(bullet(day, `${offer}`).edited).toEqual(['take']);
    expect(day.below.some(({ event }) => event.id === offer)).toBe(false);
    expect(listOf(edited([`take: { event: ${offer}, section: pickets }`]))[0]).toEqual([
      'On the picket lines',
      expect.arrayContaining([FIRE, OFFER]),
    ]);
  });

  test('a pinned one stands at the head of its section, the first pinned first', () => {
    const day = edited([`pin: { event: ${cost} }`, `pin: { event: ${claim} }`]);
    expect(listOf(day)[0]?.[1]).toEqual([COST, `${CLAIM} ${DENIAL}`, FIRE]);
    expect(texts(edited([`pin: { event: ${offer} }`]))).toContain(OFFER);
  });

  test('all seven at once go past the most bullets', () => {
    const all = [fire, claim, cost, vote, ferries, offer].map((event) => `pin: { event: ${event} }`);
    expect(bulletsOf(edited(all))).toHaveLength(6);
  });

  test('an outlet’s terms hold against it, and it is said', () => {
    const day = edited([`take: { event: ${quiet} }`]);
    expect(texts(day)).not.toContain(QUIET);
    expect(outcomes(day)).toEqual([['no-effect', 'not in the list: terms (Quiet Post: background only)']]);
  });
});

describe('merge and split', () => {
  test('two events are one bullet: the words of the first, the passages of both, verified', () => {
    const day = edited([`merge: { event: ${vote}, with: [${offer}] }`]);
    const one = bullet(day, `${vote}`);
    expect([one.text, one.edited, one.findings]).toEqual([VOTE, ['merge'], []]);
    expect(one.citations.map(({ quote }) => quote)).toEqual([VOTE, OFFER]);
    expect(day.events).toHaveLength(6);
    expect([reasonOf(day, OFFER), texts(day).includes(OFFER)]).toEqual([undefined, false]);
    expect(day.digest.accounting.events).toBe(6);
  });

  test('a merged event is found by what was merged into it', () => {
    const day = edited([`merge: { event: ${vote}, with: [${offer}] }`, `drop: { event: ${offer} }`]);
    expect(texts(day)).not.toContain(VOTE);
    expect(reasonOf(day, VOTE)).toBe('dropped');
  });

  test('what was put together wrongly is parted, and both are told', () => {
    const day = edited([`split: { event: ${fire}, statements: [${march}] }`, `pin: { event: ${march} }`]);
    expect(texts(day)).toEqual(expect.arrayContaining([FIRE, MARCH]));
    expect(bullet(day, `${march}`).edited).toEqual(['split', 'pin']);
    expect(bullet(day, `${fire}`).edited).toEqual(['split']);
    expect(bullet(day, `${march}`)).toMatchObject({ standing: 'reported', citations: [{ quote: MARCH }] });
  });

  test('the part that leads may be the one that is taken out', () => {
    const day = edited([
      `split: { event: ${fire}, statements: [${fire}, ${idOf(FIRE_AGAIN)}] }`,
      `pin: { event: ${march} }`,
    ]);
    expect(bullet(day, `${march}`).text).toBe(MARCH);
    expect(bullet(day, `${fire}`)).toMatchObject({ text: FIRE, standing: 'corroborated' });
  });

  test('what is one already, what is all of it, what is gone', () => {
    const day = edited([
      `merge: { event: ${fire}, with: [${march}] }`,
      `split: { event: ${cost}, statements: [${cost}] }`,
      `split: { event: ${cost}, statements: [${fire}] }`,
      `merge: { event: ${NOBODY}, with: [${fire}] }`,
      `merge: { event: ${fire}, with: [${NOBODY}] }`,
      `merge: { event: ${vote}, with: [${NOBODY}, ${offer}] }`,
    ]);
    expect(day.edits.map(({ result }) => result)).toEqual([
      'no-effect',
      'no-effect',
      'gone',
      'gone',
      'gone',
      'applied',
    ]);
    expect(day.edits[5]?.detail).toContain('one of its events is gone');
  });
});

describe('reword', () => {
  test('gives a bullet other words, all of them the editor’s, with what stood there', () => {
    const text = 'A crane burned at the northern gate of Port Example, killing two dockers, police in Haverquay said.';
    const one = bullet(edited([`reword: { event: ${fire}, text: "${text}" }`]), `${fire}`);
    expect([one.text, one.edited, one.findings]).toEqual([text, ['reword'], []]);
    expect(one.derivation).toEqual([{ from: 'rule', rule: 'editor', start: 0, end: text.length, replaced: FIRE }]);
    expect(one.citations.map(({ quote }) => quote)).toEqual([FIRE, FIRE_AGAIN]);
  });

  test.each([
    [
      'a number',
      'A crane burned at the northern gate of Port Example on Sunday, killing three dockers, police in Haverquay said.',
      'three',
    ],
    [
      'a name',
      'A crane burned at the northern gate of Port Example on Sunday, killing two dockers, police in Millsand said.',
      'Millsand',
    ],
    [
      'a quotation',
      'Police in Haverquay said two dockers died in “a wall of flames” at the northern gate of Port Example.',
      'wall of flames',
    ],
  ])('%s that is not in its sources stays with it as a finding', (_what, text, found) => {
    const one = bullet(edited([`reword: { event: ${fire}, text: "${text}" }`]), `${fire}`);
    expect(one.text).toBe(text);
    expect(JSON.stringify(one.findings)).toContain(found);
  });

  test('the last one holds, and the earlier one is told', () => {
    const day = edited([`reword: { event: ${fire}, text: One. }`, `reword: { event: ${fire}, text: Two. }`]);
    expect(bullet(day, `${fire}`).text).toBe('Two.');
    expect(outcomes(day)).toEqual([
      ['no-effect', 'a later entry rewords it'],
      ['applied', null],
    ]);
  });

  test('of a merged bullet is verified against the passages of both', () => {
    const text =
      'Dockers of Port Example voted by 812 to 40 on Sunday to go on with their strike, returning officer Jonas Hale said. ' +
      'Transport Minister Mira Vollan offered the union a rise of 6 percent on Sunday and said that talks would go on in Millsand.';
    const reword = `reword: { event: ${offer}, text: "${text}" }`;
    const merged = edited([`merge: { event: ${vote}, with: [${offer}] }`, reword]);
    expect(bullet(merged, `${vote}`)).toMatchObject({ text, edited: ['merge', 'reword'], findings: [] });
    const alone = edited([reword.replace(`${offer}`, `${vote}`)]);
    expect(JSON.stringify(bullet(alone, `${vote}`).findings)).toContain('6');
  });
});

test('what was merged and split off again keeps the passages of all that went with it', () => {
  const day = edited([
    `merge: { event: ${cost}, with: [${vote}, ${ferries}] }`,
    `split: { event: ${cost}, statements: [${vote}, ${ferries}] }`,
  ]);
  const quotes = (id: string) => bullet(day, id).citations.map(({ quote }) => quote);
  // One outlet has both: it would be cited once, had the editor not put them together.
  expect(quotes(`${vote}`)).toEqual([VOTE, FERRIES]);
  expect(quotes(`${cost}`)).toEqual([COST]);
});

describe('what yesterday told', () => {
  const yesterday = edited([]).digest;
  const FLOOD = 'A flooded berth kept two freighters out of Port Example on Sunday, harbour master Ines Corrado said.';
  const more = [
    ...SEEDS,
    { ...SEEDS[1], file: 'f-wire.txt', text: `Berth flooded\n\n${FLOOD}`, meta: SEEDS[1]?.meta ?? {} },
  ];
  const today = prepared(more, { ...yesterday, date: '2031-03-09' });

  test('is left out, and taken all the same it is told, as a decision that wants an override', () => {
    const without = edited([], today);
    expect(texts(without)).toEqual([OFFER, FLOOD]);
    expect(without.excluded.filter(({ reason }) => reason === 'known').length).toBeGreaterThan(0);
    const day = edited([`take: { event: ${fire}, section: talks }`], today);
    expect(outcomes(day)).toEqual([['applied', null]]);
    expect(bullet(day, `${fire}`)).toMatchObject({
      text: FIRE,
      edited: ['take'],
      status: 'new',
      findings: [{ rule: 'told-yesterday', found: 'the edition of the day before' }],
    });
    expect(unverified(day.digest, [])).toEqual([expect.stringContaining(`${fire} goes out by an override alone`)]);
    expect(unverified(day.digest, [fire ?? idOf(FIRE)])).toEqual([]);
  });

  test('once taken is not left out as well: what went in is what came out plus what was left out', () => {
    const count = (day: ComposedDay) => (day.digest.accounting.excluded.known ?? 0) + day.digest.accounting.events;
    expect(count(edited([`take: { event: ${fire} }`], today))).toBe(count(edited([], today)));
  });

  test('can be dropped, moved and reworded like any other; a pin alone does not bring it back', () => {
    const day = edited([`take: { event: ${fire} }`, `reword: { event: ${fire}, text: A crane burned. }`], today);
    expect(bullet(day, `${fire}`).findings.map(({ rule }) => rule)).toContain('told-yesterday');
    expect(texts(edited([`take: { event: ${fire} }`, `drop: { event: ${fire} }`], today))).not.toContain(FIRE);
    expect(edited([`pin: { event: ${fire} }`], today).edits).toMatchObject([
      { result: 'gone', detail: expect.stringContaining('take brings it back') },
    ]);
  });
});

describe('brevity', () => {
  test('a place may be left out, who says it may not, nor what bounds or turns it', () => {
    const rules = (text: string) =>
      bullet(edited([`reword: { event: ${fire}, text: "${text}" }`]), `${fire}`).findings.map(({ rule }) => rule);
    expect(rules('A crane burned at the northern gate of Port Example, killing two dockers, police said.')).toEqual([]);
    expect(rules('A crane burned at the northern gate of Port Example, killing two dockers.')).toContain('bare-claim');
    expect(rules('A crane burned, killing dockers, police in Haverquay said.')).toContain('left-out');
  });
});

describe('move', () => {
  test('to the end of another section, before a bullet, to the end of its own', () => {
    expect(listOf(edited([`move: { event: ${cost}, section: talks }`]))).toContainEqual(['Talks', [VOTE, COST]]);
    expect(listOf(edited([`move: { event: ${cost}, before: ${vote} }`]))).toContainEqual(['Talks', [COST, VOTE]]);
    expect(listOf(edited([`move: { event: ${fire} }`]))[0]?.[1]).toEqual([COST, `${CLAIM} ${DENIAL}`, FIRE]);
  });

  test('a section that is left empty is no more; a new one has the heading of story.yaml, an entry, or its id', () => {
    const day = edited([
      `move: { event: ${vote}, section: pickets }`,
      `move: { event: ${cost}, section: money-matters }`,
      `move: { event: ${fire}, section: safety }`,
      'rename: { section: safety, heading: Safety at the gates }',
    ]);
    expect(listOf(day).map(([heading]) => heading)).toEqual([
      'On the picket lines',
      'Money matters',
      'Safety at the gates',
      'Other developments',
    ]);
  });

  test('before a bullet that is not there it goes to the end of the section it names, or stays', () => {
    const day = edited([
      `move: { event: ${cost}, section: talks, before: ${NOBODY} }`,
      `move: { event: ${fire}, before: ${offer} }`,
    ]);
    expect(listOf(day)).toContainEqual(['Talks', [VOTE, COST]]);
    expect(listOf(day)[0]?.[1]?.[0]).toBe(FIRE);
    expect(outcomes(day)).toEqual([
      ['applied', 'to the end: the bullet that it was to stand before is not there'],
      ['no-effect', 'the bullet that it was to stand before is not in the list'],
    ]);
  });

  test('names and offices are put right in the new order', () => {
    const people = [
      ...SEEDS,
      {
        file: 'f-times.txt',
        meta: { published: '2031-03-09', outlet: 'The Specimen Times' },
        text: 'Berrigan hurt in dock strike\n\nPort director Tomas Berrigan was injured by a stone at the picket line in Haverquay on Sunday, doctors of the strike clinic said.',
      },
    ];
    const day = prepared(people);
    const hurt =
      'Port director Tomas Berrigan was injured by a stone at the picket line in Haverquay on Sunday, doctors of the strike clinic said.';
    const first = edited([`pin: { event: ${idOf(hurt)} }`, `pin: { event: ${cost} }`], day);
    expect(texts(first)[0]).toBe(hurt);
    expect(texts(first).find((text) => text.includes('$14m'))).toMatch(/^Berrigan said/);
    const behind = edited([`pin: { event: ${cost} }`, `pin: { event: ${idOf(hurt)} }`], day);
    expect(texts(behind)[0]).toMatch(/^Port director Tomas Berrigan said/);
    expect(texts(behind)[1]).toMatch(/^Berrigan was injured/);
  });
});

describe('write', () => {
  const TEXT = 'Mira Vollan offered the union a rise of 6 percent.';
  const write = (source: string, text = TEXT) =>
    `write: { id: own-1, section: talks, text: "${text}", sources: [${source}] }`;

  test('a bullet of the editor’s own rests on a passage of a seed, however its lines are broken', () => {
    const quote = 'Mira   Vollan offered the union a rise of 6 percent';
    const one = bullet(edited([write(`{ file: c-times.txt, quote: "${quote}" }`)]), 'own-1');
    expect(one).toMatchObject({ text: TEXT, edited: ['write'], findings: [], standing: 'reported' });
    const [citation] = one.citations;
    const seed = SEEDS.find(({ file }) => file === 'c-times.txt');
    expect(citation).toMatchObject({ outlet: 'The Specimen Times', published: '2031-03-09' });
    expect(seed?.text.slice(citation?.start, citation?.end)).toBe(citation?.quote);
    expect(citation?.quote).toBe('Mira Vollan offered the union a rise of 6 percent');
  });

  test('or on a text that is no seed, which is kept with the day', () => {
    const source = `{ outlet: Harbour Radio, title: Morning news, url: "https://radio.example/1", quote: "${TEXT}" }`;
    const day = edited([write(source)]);
    const [citation] = bullet(day, 'own-1').citations;
    expect(citation).toMatchObject({ outlet: 'Harbour Radio', url: 'https://radio.example/1', quote: TEXT, start: 0 });
    expect(day.texts).toEqual([{ file: citation?.file, text: TEXT, meta: {}, format: 'edit' }]);
    expect(day.digest.accounting.kept).toBe(bulletsOf(day).length);
  });

  test('is verified, moved, reworded, replaced and dropped as any other', () => {
    const source = `{ file: c-times.txt, quote: "${OFFER}" }`;
    const wrong = 'Mira Vollan offered the union a rise of 8 percent.';
    expect(JSON.stringify(bullet(edited([write(source, wrong)]), 'own-1').findings)).toContain('8');
    const moved = edited([
      write(source),
      'move: { event: own-1, section: pickets }',
      `reword: { event: own-1, text: "${wrong}" }`,
    ]);
    expect(listOf(moved)[0]?.[1]?.at(-1)).toBe(wrong);
    expect(bullet(moved, 'own-1').derivation).toMatchObject([{ rule: 'editor', replaced: TEXT }]);
    const again = edited([write(source, wrong), write(source)]);
    expect(
      bulletsOf(again)
        .filter(({ id }) => id === 'own-1')
        .map(({ text }) => text),
    ).toEqual([TEXT]);
    expect(outcomes(again)[0]).toEqual(['no-effect', 'a later entry writes it anew']);
    const pinned = edited([write(source), 'pin: { event: own-1 }']);
    expect(listOf(pinned)).toContainEqual(['Talks', [TEXT, VOTE]]);
    const gone = edited([write(source), 'drop: { event: own-1 }']);
    expect(texts(gone)).not.toContain(TEXT);
    expect(outcomes(gone)).toEqual([
      ['applied', null],
      ['applied', null],
    ]);
  });

  test.each([
    ['a file that is not there', '{ file: nowhere.txt, quote: x }', 'there is no seed file nowhere.txt'],
    [
      'words that it does not hold',
      '{ file: c-times.txt, quote: a rise of 9 percent }',
      'c-times.txt does not hold this quotation',
    ],
    ['no words', '{ file: c-times.txt, quote: " " }', 'c-times.txt does not hold this quotation'],
  ])('%s', (_what, source, detail) => {
    const day = edited([write(source)]);
    expect(texts(day)).not.toContain(TEXT);
    expect(day.edits).toMatchObject([{ result: 'gone', detail: expect.stringContaining(detail) }]);
  });

  test('does not take the id of an event', () => {
    const day = edited([write(`{ file: c-times.txt, quote: "${OFFER}" }`).replace('own-1', `"${fire}"`)]);
    expect(day.edits).toMatchObject([{ result: 'no-effect', detail: expect.stringContaining('choose another') }]);
    expect(bullet(day, `${fire}`).text).toBe(FIRE);
  });
});

describe('sections and the inbox line', () => {
  test('are renamed and put in order; the last entry holds', () => {
    const day = edited([
      'rename: { section: talks, heading: At the table }',
      'rename: { section: talks, heading: Around the table }',
      'sections: { order: [pickets] }',
      'sections: { order: [other, talks] }',
      'rename: { section: courts, heading: Courts }',
    ]);
    expect(listOf(day).map(([heading]) => heading)).toEqual([
      'Other developments',
      'Around the table',
      'On the picket lines',
    ]);
    expect(day.edits.map(({ result }) => result)).toEqual([
      'no-effect',
      'applied',
      'no-effect',
      'applied',
      'no-effect',
    ]);
  });

  test('subject, preheader and corrections stand in the digest', () => {
    const { digest, edits } = edited([
      'subject: { text: One }',
      'subject: { text: Day 40 of the strike }',
      'preheader: { text: What the vote means }',
      'correction: { of: 2031-03-10, on: 2031-03-11, text: The vote was on Saturday. }',
    ]);
    expect([digest.subject, digest.preheader]).toEqual(['Day 40 of the strike', 'What the vote means']);
    expect(digest.corrections).toEqual([{ of: '2031-03-10', on: '2031-03-11', text: 'The vote was on Saturday.' }]);
    expect(edits.map(({ result }) => result)).toEqual(['no-effect', 'applied', 'applied', 'applied']);
  });

  test('a correction is told even on a day that has nothing else', () => {
    const { digest } = edited(
      ['correction: { of: 2031-03-09, on: 2031-03-10, text: The toll was two. }'],
      prepared([]),
    );
    expect([digest.sections, digest.corrections.length, digest.note]).toEqual([
      [],
      1,
      'A quiet day: the sources tell of no development.',
    ]);
  });
});

describe('interplay', () => {
  test('a later pin takes back what was dropped, a later drop what was pinned', () => {
    const back = edited([`drop: { event: ${fire} }`, `pin: { event: ${fire} }`]);
    expect(texts(back)[0]).toBe(FIRE);
    expect(outcomes(back)).toEqual([
      ['no-effect', 'a later entry takes it in'],
      ['applied', null],
    ]);
    const out = edited([`pin: { event: ${fire} }`, `drop: { event: ${fire} }`]);
    expect(texts(out)).not.toContain(FIRE);
    expect(outcomes(out)).toEqual([
      ['no-effect', 'a later entry drops it'],
      ['applied', null],
    ]);
  });

  test('what is dropped or below the fold can neither be moved nor reworded, and it is said why', () => {
    const day = edited([
      `drop: { event: ${fire} }`,
      `drop: { event: ${cost} }`,
      `move: { event: ${fire}, section: talks }`,
      `reword: { event: ${quiet}, text: x }`,
    ]);
    expect(outcomes(day).slice(2)).toEqual([
      ['no-effect', 'not in the list: dropped (by the editor)'],
      ['no-effect', 'not in the list: terms (Quiet Post: background only)'],
    ]);
  });

  test('an entry whose event is gone is told, and the others are applied', () => {
    const day = edited([
      `pin: { event: ${NOBODY} }`,
      `move: { event: ${NOBODY}, section: talks }`,
      `reword: { event: ${NOBODY}, text: x }`,
      `drop: { event: ${cost} }`,
    ]);
    expect(day.edits.map(({ result }) => result)).toEqual(['gone', 'gone', 'gone', 'applied']);
    expect(texts(day)).not.toContain(COST);
  });
});

describe('new seeds', () => {
  const better = {
    file: '0-wire.txt',
    meta: { published: '2031-03-09T20:00:00Z', outlet: 'Sample Wire' },
    text: 'Crane fire kills two as the dock strike goes on\n\nA crane burned at the northern gate of Port Example on Sunday, killing two dockers aged 41 and 53, police in Haverquay said.',
  };
  const later = prepared([better, ...SEEDS]);

  test('that bring a better telling leave an entry with its event', () => {
    const lead = edited([], later).events.find(({ statements }) => statements.length > 4);
    expect(lead?.id).not.toBe(fire);
    const day = edited(
      [`reword: { event: ${fire}, text: A crane burned. }`, `move: { event: ${fire}, section: talks }`],
      later,
    );
    expect(outcomes(day)).toEqual([
      ['applied', null],
      ['applied', null],
    ]);
    expect(listOf(day)).toContainEqual(['Talks', [VOTE, 'A crane burned.']]);
  });

  test('that replace the old ones leave it without: it is told', () => {
    const day = edited([`drop: { event: ${cost} }`], prepared([better, ...SEEDS.slice(1)]));
    expect(day.edits).toMatchObject([{ result: 'gone', detail: expect.stringContaining('its seed has changed') }]);
  });
});
