import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/edition/check/finding.ts';
import { checkDuplicateLinks } from '#core/edition/check/repeats.ts';
import { renderEdition } from '#core/edition/render.ts';
import { findingsOf } from '#core/findings.ts';
import type { EventId } from '#core/model.ts';
import { type ComposedDay, finishDay, prepareDay } from '#core/pipeline.ts';
import { bulletsOf, COST, edited, FIRE, idOf, OFFER, prepared, QUIET, SEEDS, VOTE } from '#tests/support/edited-day.ts';

const { story } = prepared().input;

const look = (day: ComposedDay, overrides: readonly EventId[] = []): readonly Finding[] =>
  findingsOf({ day, edition: renderEdition(day.digest, story), story, seeds: SEEDS, overrides });
/** Findings of a rule, as [severity, where]. */
const of = (rule: string, findings: readonly Finding[]) =>
  findings.filter((one) => one.rule === rule).map(({ severity, where }) => [severity, where]);

const usual = look(edited([]));
const fire = idOf(FIRE);

describe('of the editor’s words', () => {
  const wrong = edited([
    `reword: { event: ${fire}, text: "A crane burned in Millsand, killing nine dockers, police said." }`,
  ]);

  test('what no source has is an error, and a warning once it is overridden', () => {
    const found = look(wrong).filter(({ where }) => where === fire);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error']));
    expect(found.map(({ message }) => message).join()).toContain(`daybrief approve --override ${fire}`);
    expect(
      new Set(
        look(wrong, [fire])
          .filter(({ where }) => where === fire)
          .map(({ severity }) => severity),
      ),
    ).toEqual(new Set(['warning']));
  });

  test('what its sources say is none', () => {
    const right = edited([`reword: { event: ${fire}, text: "${FIRE}" }`]);
    expect(look(right).filter(({ where }) => where === fire)).toEqual([]);
  });

  test('a bullet of nobody’s that was changed in the file is an error all the same', () => {
    const day = edited([]);
    const [section] = day.digest.sections;
    const items = section?.items.map((item) => ({ ...item, text: item.text.replace('two', 'six') })) ?? [];
    const digest = { ...day.digest, sections: section ? [{ ...section, items }] : [] };
    expect(look({ ...day, digest }).some(({ severity, where }) => severity === 'error' && where === fire)).toBe(true);
  });
});

describe('of entries', () => {
  test('one whose event is gone and one without effect are told, a superseded one is not', () => {
    const findings = look(
      edited([
        'pin: { event: ffffffffffff }',
        `take: { event: ${idOf(QUIET)} }`,
        `drop: { event: ${fire} }`,
        `pin: { event: ${fire} }`,
      ]),
    );
    expect(of('edit-gone', findings)).toEqual([['warning', 'edits/2031-03-10.yaml: entry 1 (pin)']]);
    expect(of('edit-no-effect', findings)).toEqual([['warning', 'edits/2031-03-10.yaml: entry 2 (take)']]);
  });
});

describe('of repeats', () => {
  test('a bullet that tells what the day before told, unless it is an update', () => {
    const yesterday = edited([]).digest;
    const day = { ...edited([]), previous: yesterday };
    expect(of('told-yesterday', look(day)).length).toBe(bulletsOf(day).length);
    const updates = yesterday.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, status: 'update' as const })),
    }));
    expect(of('told-yesterday', look({ ...day, digest: { ...day.digest, sections: updates } }))).toEqual([]);
    expect(of('told-yesterday', usual)).toEqual([]);
  });

  test('a bullet of the editor’s own that the edition tells already', () => {
    const own = `write: { id: own-1, section: talks, text: "${VOTE}", sources: [{ file: b-wire.txt, quote: "${VOTE}" }] }`;
    expect(of('told-twice', look(edited([own])))).toHaveLength(1);
    expect(of('told-twice', usual)).toEqual([]);
  });

  test('two links of one item that lead to the same place', () => {
    const item = (...links: readonly string[]) =>
      load(`<ul><li>x ${links.map((url) => `<a href="${url}">a</a>`).join(' ')}</li></ul>`);
    expect(checkDuplicateLinks(item('https://a.example/1', 'https://a.example/1'))).toMatchObject([
      { rule: 'duplicate-link' },
    ]);
    expect(checkDuplicateLinks(item('https://a.example/1', 'https://a.example/2'))).toEqual([]);
  });
});

describe('of names', () => {
  const named = (first: string, second: string) => {
    const text = `Dock strike goes on\n\n${first} said on Sunday that 40 pickets of the strike had stood at the eastern gate of Port Example all night.\n\n${second} said on Sunday that the clinic of Haverquay had treated 7 dockers of the strike for burns.`;
    const seeds = [{ file: 'n.txt', text, meta: { published: '2031-03-09', outlet: 'Sample Wire' } }];
    const day = finishDay(prepareDay({ ...prepared(seeds).input, story }));
    return findingsOf({ day, edition: renderEdition(day.digest, story), story, seeds, overrides: [] });
  };

  test('somebody who speaks in two bullets and is not in the glossary', () => {
    expect(of('glossary', named('Harbour master Jonas Hale', 'Jonas Hale'))).toEqual([
      ['warning', 'story.yaml: Jonas Hale'],
    ]);
  });

  test('nobody who speaks once, or whom the glossary knows', () => {
    expect(of('glossary', named('Harbour master Jonas Hale', 'Nurse Petra Quill'))).toEqual([]);
    expect(of('glossary', named('Tomas Berrigan', 'Tomas Berrigan'))).toEqual([]);
  });
});

describe('of the inbox line', () => {
  test.each([
    ['a subject that is cut', `subject: { text: "Day 40: ${'a strike and '.repeat(6)}" }`, 'subject'],
    ['a subject without the day', 'subject: { text: The strike goes on }', 'subject'],
    ['a preheader that is short', 'preheader: { text: More news }', 'preheader'],
  ])('%s is a warning where it is the editor’s', (_what, entry, rule) => {
    expect(of(rule, look(edited([entry])))).toEqual([['warning', 'email.html']]);
    expect(of(rule, usual)).toEqual([]);
  });

  test('a subject of nothing that can be seen is made anew', () => {
    const day = edited(['subject: { text: "\u200b" }']);
    expect(renderEdition(day.digest, story)['email.html']).toMatch(/<title>Day 40: \w/);
  });
});

describe('of the outlets’ terms', () => {
  test('the editor’s words count as those of their first source', () => {
    const own = (file: string, quote: string) =>
      `write: { id: own-1, section: talks, text: "${quote}", sources: [{ file: ${file}, quote: "${quote}" }] }`;
    const errors = (entry: string) =>
      look(edited([entry])).filter(({ rule, severity }) => rule === 'terms' && severity === 'error');
    expect(errors(own('e-quiet.txt', QUIET))).toMatchObject([{ message: expect.stringContaining('background only') }]);
    expect(errors(own('c-times.txt', OFFER))).toEqual([]);
  });
});

describe('of what was left out', () => {
  test('files that cannot be read, articles without a date, wordings that fail', () => {
    const seeds = [...SEEDS, { file: 'u.txt', meta: {}, text: `Strike\n\n${OFFER} ${COST}` }];
    const refused = [{ file: 'bad.txt', start: 0, end: 0, reason: 'not-utf8' as const, detail: 'save it as UTF-8' }];
    const day = finishDay(prepareDay({ ...prepared(seeds).input, refused }));
    const findings = findingsOf({ day, edition: renderEdition(day.digest, story), story, seeds, overrides: [] });
    expect(of('not-utf8', findings)).toEqual([['warning', 'bad.txt']]);
    expect(of('undated', findings)).toEqual([['warning', expect.stringContaining('u.txt')]]);
    expect(of('over-budget', findings)).toEqual([]);
  });
});

test('every finding says where it is and how to mend it', () => {
  const findings = look(edited(['pin: { event: ffffffffffff }', `reword: { event: ${fire}, text: Nine died. }`]));
  for (const { where, message } of findings) expect([where.length > 2, message.length > 20]).toEqual([true, true]);
});
