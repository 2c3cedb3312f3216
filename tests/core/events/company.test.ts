import { describe, expect, it } from 'vitest';
import { companyOf } from '#core/events/company.ts';
import { cosine, vectorSpace } from '#core/text/similarity.ts';
import { contentStems } from '#core/text/tokens.ts';

const NOISE = [
  'Snow closed the road to the hills.',
  'Grain prices rose at the exchange.',
  'A museum opened in the old customs house.',
  'The football club signed a striker.',
  'The choir cancelled its winter tour.',
];

/** The cosines of two texts, by themselves and with their company, among others. */
function near(a: string, b: string, others: readonly string[]): { alone: number; together: number } {
  const texts = [a, b, ...others, ...NOISE];
  const bags = texts.map(contentStems);
  const { vector } = vectorSpace(bags);
  const vectors = bags.map(vector);
  const company = companyOf(vectors, texts);
  const of = (list: typeof company) => cosine(list[0] ?? new Map(), list[1] ?? new Map());
  return { alone: of(vectors), together: of(company) };
}

const FERRY = 'The ferry sank off Millsand.';
const BOAT = 'A passenger boat went down near the lighthouse.';

describe('the company of a statement', () => {
  it('brings two together that a third tells in the words of both', () => {
    const { alone, together } = near(FERRY, BOAT, ['A passenger ferry sank near the lighthouse of Millsand.']);
    expect(alone).toBe(0);
    expect(together).toBeGreaterThan(0.3);
  });
  it('says nothing where others tell something else', () =>
    expect(near(FERRY, BOAT, ['The harbour of Orlin was dredged.']).together).toBe(0));
  it('is not made of copies', () => {
    const once = near(FERRY, BOAT, ['The ferry of Millsand had a crew of nine.']);
    expect(near(FERRY, BOAT, [FERRY, FERRY, BOAT]).together).toBe(0);
    expect(once.together).toBe(0);
  });
  it('is the text itself where nothing is near', () => {
    const { vector } = vectorSpace(NOISE.map(contentStems));
    const vectors = NOISE.map(contentStems).map(vector);
    companyOf(vectors, NOISE).forEach((one, at) => {
      expect(cosine(one, vectors[at] ?? new Map())).toBeCloseTo(1);
    });
  });
});
