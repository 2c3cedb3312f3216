import { verifyWording } from '#core/digest/verify.ts';
import { corrupted, isHeldOut, sound } from './cases.ts';
import { DAY, story } from './story.ts';
import type { Corruption, Kind, SoundCase } from './types.ts';

interface Half {
  readonly corrupted: number;
  readonly caught: number;
  readonly sound: number;
  readonly refused: number;
  readonly byKind: Readonly<Partial<Record<Kind, { corrupted: number; caught: number }>>>;
}

export interface VerifierMeasure extends Half {
  /** The half of the cases that the verifier was not tuned on. */
  readonly heldOut: Half;
}

const verify = ({ text, passages }: Pick<SoundCase, 'text' | 'passages'>) => verifyWording(text, passages, story, DAY);

/** Sound cases that the verifier refuses, and corruptions that it lets pass, with its findings. */
export function mistakes(heldOut = false) {
  const mine = (base: string) => isHeldOut(base) === heldOut;
  return {
    refused: sound
      .filter(({ id }) => mine(id))
      .map((one) => ({ ...one, findings: verify(one) }))
      .filter(({ findings }) => findings.length > 0),
    missed: corrupted.filter((one) => mine(one.base) && verify(one).length === 0),
  };
}

function measure(mine: (base: string) => boolean): Half {
  const byKind: Partial<Record<Kind, { corrupted: number; caught: number }>> = {};
  const judged: Corruption[] = corrupted.filter(({ base }) => mine(base));
  for (const one of judged) {
    const count = byKind[one.kind] ?? { corrupted: 0, caught: 0 };
    byKind[one.kind] = count;
    count.corrupted++;
    if (verify(one).length > 0) count.caught++;
  }
  const fine = sound.filter(({ id }) => mine(id));
  return {
    corrupted: judged.length,
    caught: Object.values(byKind).reduce((sum, { caught }) => sum + caught, 0),
    sound: fine.length,
    refused: fine.filter((one) => verify(one).length > 0).length,
    byKind,
  };
}

/** How many corrupted bullets the verifier catches and how many sound ones it refuses, over all and the held-out half. */
export function measureVerifier(): VerifierMeasure {
  return { ...measure(() => true), heldOut: measure(isHeldOut) };
}
