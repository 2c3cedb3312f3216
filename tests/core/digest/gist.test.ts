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

it.each([
  ['Mira Vollan appeared to accept the port’s version of events.', true],
  ['The president wants to see both sides.', true],
  ['The lorries appeared to leave the port, which Mira Vollan wants to see open.', false],
  ['Mira Vollan fell on the quay.', false],
])('a politician who says or wants it without a claim speaks for politics: %s %s', (text, political) => {
  const [statement] = said([text], STRIKE);
  expect(statement?.attribution).toBeNull();
  expect(statement && gistOf(statement, STRIKE).political).toBe(political);
});

it.each([
  ['Mira Vollan confirmed that a crane had fallen.', true],
  ['Mira Vollan confirmed she would go to the port.', false],
])('who confirms what is to be done vouches for no fact: %s %s', (text, vouched) => {
  const [statement] = said([text], STRIKE);
  expect(statement && gistOf(statement, STRIKE).vouched).toBe(vouched);
});
