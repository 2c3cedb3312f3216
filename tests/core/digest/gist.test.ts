import { expect, it } from 'vitest';
import { gistOf } from '#core/digest/gist.ts';
import { STRIKE } from '#tests/support/builders.ts';
import { said } from '#tests/support/said.ts';

it.each([
  ['The German chancellor said the port would stay shut.', true],
  ['British Prime Minister Jo Exemple said the port would stay shut.', true],
  ['The Veldish government said the port would stay shut.', true],
  ['The then president said the port would stay shut.', false],
  ['The HARBOURMEN president said the port would stay shut.', false],
])('speaks for another country: %s %s', (text, foreign) => {
  const [statement] = said([text], STRIKE);
  expect(statement?.attribution).not.toBeNull();
  expect(statement && gistOf(statement, STRIKE).foreign).toBe(foreign);
});
