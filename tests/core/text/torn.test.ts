import { expect, it } from 'vitest';
import { isTorn } from '#core/text/torn.ts';

it.each([
  ['TW) fell 4 percent on Monday.'],
  ['(ID: nXYZ362728)) Fears over the port grew on Monday.'],
  ['Ferry Lines fell, with Harbour Holdings (0293.'],
  ['L, the largest maker of cranes, jumped 7 percent.'],
])('torn off: %s', (sentence) => {
  expect(isTorn(sentence)).toBe(true);
});

it.each([
  ['Harbour Holdings (0293.HK) lost 1.7 percent and Dock Group (DCK.N) gained 2 percent.'],
  ['The pact a) ends the strike and (b) raises pay, the union (founded in 1911 (or 1912)) said.'],
  ['3) The port will open on Monday.'],
  ['A strike shut the port.'],
  ['UN, EU and port officials met.'],
])('whole: %s', (sentence) => {
  expect(isTorn(sentence)).toBe(false);
});
