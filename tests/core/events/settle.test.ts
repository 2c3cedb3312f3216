import { describe, expect, it } from 'vitest';
import { settleDefinites } from '#core/events/settle.ts';
import { aStatement, STRIKE } from '#tests/support/builders.ts';

const leaning = (text: string, phrase: string) =>
  aStatement(text, { standsAlone: false, leans: `definite: ${phrase}` });

describe('a body that the day knows one of', () => {
  it.each([
    ['the health board', 'Nine patients fell ill, the health board said.', []],
    ['The fire service', 'The fire service put out a blaze at the depot.', []],
    ['the health board', 'Nine fell ill, the health board said.', ['Haverquay’s health board met on Monday.']],
    // The story’s own word.
    ['The strike', 'The strike costs the port $3m a day.', []],
    ['the mediator', 'Talks ended at noon, the mediator said.', ['The minister named mediator Ada Example on Monday.']],
    ['The army', 'The army put up 40 beds.', []],
  ])('%s stands alone', (phrase, text, others) => {
    const [made] = settleDefinites([leaning(text, phrase), ...others.map((other) => aStatement(other))], STRIKE);
    expect(made).toMatchObject({ standsAlone: true, leans: null });
  });

  it.each([
    ['two of them', 'the health board', ['Haverquay’s health board met.', 'The Millsand health board closed a ward.']],
    ['one of many by its name', 'the regional administration', []],
    ['a happening', 'The attack', []],
    ['nothing said of which', 'the company', []],
    ['nobody called so by name', 'the mediator', []],
    ['two armies', 'the army', ['Northland’s army advanced.', 'The Southland army withdrew.']],
    ['no body', 'The airport train', []],
  ])('%s: it still leans', (_, phrase, others) => {
    const statement = leaning(`It was late, ${phrase} said.`, phrase);
    expect(settleDefinites([statement, ...others.map((other) => aStatement(other))], STRIKE)[0]).toBe(statement);
  });

  it('leaves what leans on something else', () => {
    const pronoun = aStatement('He left.', { standsAlone: false, leans: 'pronoun: He' });
    expect(settleDefinites([pronoun], STRIKE)).toEqual([pronoun]);
  });
});
