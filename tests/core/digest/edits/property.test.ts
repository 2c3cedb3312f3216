import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOfEdits } from '#core/digest/edits/content.ts';
import type { Edit } from '#core/digest/edits/schema.ts';
import { verifyBullet, verifyEdited } from '#core/digest/verify.ts';
import { NoEditionError } from '#core/errors.ts';
import { EventId } from '#core/model.ts';
import { type ComposedDay, finishDay } from '#core/pipeline.ts';
import { eventIdOf } from '#core/text/event-id.ts';
import { COST, MARCH, prepared, SEEDS } from '#tests/support/edited-day.ts';

const day = prepared();
const { story, date } = day.input;
const ids = [
  ...day.statements.map(({ text }) => eventIdOf(text)),
  EventId.parse('own-1'),
  EventId.parse('ffffffffffff'),
];
const id = fc.constantFrom(...ids);
const section = fc.constantFrom('pickets', 'talks', 'other', 'new-one');
const text = fc.constantFrom(
  COST,
  'The strike went on for 7 days, “it is said”.',
  'Two dockers were killed in Haverquay.',
);
const source = fc.constantFrom(
  { file: 'a-times.txt', quote: MARCH },
  { file: 'gone.txt', quote: MARCH },
  { outlet: 'Harbour Radio', title: 'News', quote: 'Two dockers were killed in Haverquay.' },
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ verb: fc.constant('reword' as const), event: id, text }),
  fc.record({ verb: fc.constant('merge' as const), event: id, with: fc.array(id, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    verb: fc.constant('split' as const),
    event: id,
    statements: fc.array(id, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ verb: fc.constant('move' as const), event: id, section, before: id }),
  fc.record({ verb: fc.constant('move' as const), event: id, before: id }),
  fc.record({ verb: fc.constant('pin' as const), event: id }),
  fc.record({ verb: fc.constant('drop' as const), event: id }),
  fc.record({ verb: fc.constant('take' as const), event: id, section }),
  fc.record({
    verb: fc.constant('write' as const),
    id: fc.constant(EventId.parse('own-1')),
    section,
    text,
    sources: fc.array(source, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ verb: fc.constant('rename' as const), section, heading: fc.constant('Renamed') }),
  fc.record({ verb: fc.constant('sections' as const), order: fc.array(section, { minLength: 1, maxLength: 3 }) }),
);

function finished(edits: readonly Edit[]): ComposedDay | null {
  try {
    return finishDay(day, edits);
  } catch (error) {
    if (error instanceof NoEditionError) return null;
    throw error;
  }
}

test('whatever the entries, the digest is true: every passage slices, what nobody worded verifies, nothing is lost', () => {
  let applied = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const made = finished(edits);
      if (made === null) return;
      const { digest, events, below, texts, edits: outcomes } = made;
      const files = new Map([...SEEDS, ...texts].map((seed) => [seed.file, seed.text]));
      const bullets = digest.sections.flatMap(({ items }) => items);
      for (const bullet of bullets) {
        for (const { file, start, end, quote } of bullet.citations)
          expect(files.get(file)?.slice(start, end)).toBe(quote);
        const worded = bullet.edited.includes('reword') || bullet.edited.includes('write');
        const found = (worded ? verifyEdited : verifyBullet)(bullet, (file) => files.get(file), story, date);
        expect(bullet.findings).toEqual(found);
        if (!worded && !bullet.edited.includes('merge')) expect(found).toEqual([]);
      }
      expect(new Set(bullets.map((bullet) => bullet.id)).size).toBe(bullets.length);
      // Every statement of an event is in one event still, and every event is told or lies below the fold.
      expect(events.flatMap(({ statements }) => statements).toSorted()).toEqual(
        day.events.flatMap(({ statements }) => statements).toSorted(),
      );
      const told = bullets.filter((bullet) => !bullet.edited.includes('write'));
      expect([...told.map((one) => one.id), ...below.map(({ event }) => event.id)].toSorted()).toEqual(
        events.map((event) => event.id).toSorted(),
      );
      expect(digest.accounting.kept).toBe(bullets.length);
      expect(outcomes.map((outcome) => outcome.edit)).toEqual(edits);
      applied += outcomes.filter(({ result }) => result === 'applied').length;
      expect(JSON.stringify(finished(edits)?.digest)).toBe(JSON.stringify(digest));
    }),
    { numRuns: 100 },
  );
  expect(applied).toBeGreaterThan(100);
}, 60_000);

test('the hash of the inputs tells what was changed, not who did it, nor a decision', () => {
  const drop: Edit = { verb: 'drop', event: EventId.parse('a') };
  expect(hashOfEdits([drop])).toBe(hashOfEdits([{ ...drop, by: 'Ed', at: '2031-03-10' }, { verb: 'hold' }]));
  expect(hashOfEdits([{ verb: 'hold' }])).toBeNull();
  expect(hashOfEdits([drop])).not.toBe(hashOfEdits([{ ...drop, event: EventId.parse('b') }]));
  expect(hashOfEdits([drop, { verb: 'pin', event: drop.event }])).not.toBe(
    hashOfEdits([{ verb: 'pin', event: drop.event }, drop]),
  );
});
