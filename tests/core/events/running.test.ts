import { describe, expect, test } from 'vitest';
import { runningCounts } from '#core/events/running.ts';
import { tollsDiffer } from '#core/events/toll.ts';

describe('a count of all so far', () => {
  test.each([
    ['The fever has killed 20 people in Northshire.', ['killed']],
    ['The death toll in Haverquay rose to 31.', ['killed']],
    ['Northshire, the worst-hit county, has reported 176 deaths from the fever.', ['killed']],
    ['As many as 14 people were hurt in the clashes, doctors said.', ['hurt']],
    ['Health officials have confirmed 65 cases of the fever, most of them mild.', ['cases']],
    ['In all, twelve new infections were found in Millsand.', ['cases']],
  ])('%s', (text, counts) => {
    expect([...runningCounts(text)]).toEqual(counts);
  });

  test.each([
    // One happening, with its own dead.
    'A crane fell on a pier in Millsand and killed two dockers.',
    // In passing.
    'The council closed all schools in Haverquay, where 103 people have died from the fever.',
    'Doctors called for calm, adding that the fever has killed 20 people.',
    // Counts neither the dead nor the ill.
    'The port has reported 14 ships at anchor so far.',
    'The minister has said that two cranes will be repaired.',
  ])('none: %s', (text) => {
    expect([...runningCounts(text)]).toEqual([]);
  });
});

test.each([
  ['The fire killed two people.', 'The fire killed three people.', 'other'],
  ['The fire killed three people.', 'The fire killed two people.', 'other'],
  ['The fire killed two people.', 'The fire killed two people and five were hurt.', 'other'],
  ['The fire killed two people.', 'The fire burnt down a shed.', 'gone'],
  ['The fire burnt down a shed.', 'The fire killed two people.', 'other'],
  ['The fire killed two people.', 'Two people were killed by the fire.', 'same'],
  ['The fire burnt down a shed.', 'The fire burnt down two sheds.', 'same'],
])('after “%s”, “%s” has %s tolls', (earlier, later, differ) => {
  expect(tollsDiffer(later, earlier)).toBe(differ);
});
