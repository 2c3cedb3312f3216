import type { Bullet, IsoDate } from '../model.ts';
import type { Story } from '../story/schema.ts';

/** What is wrong with a bullet: the rule that it breaks and the very words. */
export interface VerifyFinding {
  readonly rule: string;
  readonly found: string;
}

/**
 * Whether a wording says nothing that its passages do not: numbers, names, quotations, negation, who did what, who
 * claims it. Knows nothing of how the wording was made, so that it judges an editor's or a model's text alike.
 * @param passages the quotes of the citations
 */
export function verifyWording(
  _text: string,
  _passages: readonly string[],
  _story: Story,
  _date: IsoDate,
): readonly VerifyFinding[] {
  return [];
}

/** A whole bullet: its wording, and a derivation that covers every character and is true. */
export function verifyBullet(
  _bullet: Bullet,
  _textOf: (file: string) => string | undefined,
  _story: Story,
  _date: IsoDate,
): readonly VerifyFinding[] {
  return [];
}
