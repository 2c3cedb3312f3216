import { expect, it } from 'vitest';
import { detokenise } from './timelines.ts';

it.each([
  ["The port -LRB- closed -RRB- is n't open .", "The port (closed) isn't open."],
  ["`` We wait , '' the union 's head said .", "“We wait,” the union's head said."],
  ['It costs $ 5 a day , or 10 % more -- at least .', 'It costs $5 a day, or 10% more – at least.'],
  ["Nobody can not come ; they ca n't .", "Nobody cannot come; they can't."],
])('%s', (tokens, text) => expect(detokenise(tokens)).toBe(text));
