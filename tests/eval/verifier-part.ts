/** The verifier judged by bullets corrupted by rule and by hand: how many it catches, how many sound ones it refuses. */
import { measureVerifier } from '#tests/core/digest/corruptions/measure.ts';
import { type Part, percent, table } from './table.ts';

export function verifierPart(): Part {
  const measured = measureVerifier();
  const half = measured.heldOut;
  const row = (name: string, one: { corrupted: number; caught: number; sound: number; refused: number }) => [
    name,
    one.corrupted,
    one.caught,
    percent(one.caught, one.corrupted),
    one.sound,
    one.refused,
    percent(one.refused, one.sound),
  ];
  const kinds = Object.entries(measured.byKind).sort(
    (a, b) => a[1].caught / a[1].corrupted - b[1].caught / b[1].corrupted,
  );
  return {
    title: 'The verifier on corrupted and sound bullets (aim: at least 95% caught, at most 2% of sound ones refused)',
    lines: [
      ...table(
        ['cases', 'corrupted', 'caught', 'share', 'sound', 'refused', 'share'],
        [row('all', measured), row('of which held out', half)],
      ),
      `by kind: ${kinds.map(([kind, { caught, corrupted }]) => `${kind} ${caught}/${corrupted}`).join(', ')}`,
    ],
    data: measured,
  };
}
