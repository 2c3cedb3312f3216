import { describe, expect, it } from 'vitest';
import { kindsNamed } from '#core/story/profiles.ts';

describe('the kinds that a heading names', () => {
  it.each([
    ['Fighting', ['fighting']],
    ['Peace talks', ['talks']],
    ['Ceasefire', ['talks']],
    ['Politics and diplomacy', ['diplomacy', 'politics']],
    ['Vaccines and treatment', ['vaccines']],
    ['Strike action', ['strike']],
    ['On the picket lines', ['strike']],
    ['Cases', ['health']],
    ['Economics', ['economy']],
    ['Sanctions', ['sanctions']],
    ['Military aid', ['weapons']],
    ['Deaths and injuries', ['casualties']],
    ['Rescue', ['response']],
    ['Other developments', []],
    ['Trees', []],
  ])('%s', (heading, kinds) => expect([...kindsNamed(heading)].sort()).toEqual([...kinds].sort()));
});
