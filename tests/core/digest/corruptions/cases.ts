import { election } from './election.ts';
import { flood } from './flood.ts';
import { corruptByRule, hash } from './generate.ts';
import { joins } from './joins.ts';
import { mixed } from './mixed.ts';
import { outbreak } from './outbreak.ts';
import { second } from './second.ts';
import { strike } from './strike.ts';
import type { Corruption, SoundCase } from './types.ts';
import { war } from './war.ts';

/** Sound bullets of five kinds of story, all invented. */
export const sound: readonly SoundCase[] = [...war, ...strike, ...outbreak, ...flood, ...election, ...mixed, ...second];

function byHand(base: SoundCase): SoundCase['bad'] {
  const joined = joins[base.id];
  return joined ? [...base.bad, ['join', joined]] : base.bad;
}

/** What is wrong with each is its `kind`; the same on every machine. */
export const corrupted: readonly Corruption[] = sound.flatMap((base) => [
  ...byHand(base).map(([kind, text], index) => ({
    id: `${base.id}/hand-${index + 1}`,
    base: base.id,
    kind,
    by: 'hand' as const,
    text,
    passages: base.passages,
  })),
  ...corruptByRule(base),
]);

/** The half that was not looked at while the verifier was tuned: by the base, so that no sibling leaks. */
export const isHeldOut = (baseId: string): boolean => hash(`held out ${baseId}`) % 2 === 0;
