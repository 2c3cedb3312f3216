import { describe, expect, it } from 'vitest';
import { verifyWording } from '#core/digest/verify.ts';
import { DAY, story } from './corruptions/story.ts';

const rules = (text: string, ...passages: string[]): string[] =>
  verifyWording(text, passages, story, DAY).map(({ rule }) => rule);

describe('what it lets pass', () => {
  it.each([
    ['a said-clause behind', '“It was close”, Vellandic President Marta Iversk said.', '"It was close", said Iversk.'],
    [
      'an attribution moved to the end, its clause aside left out',
      'The ferry is to be scrapped by May, the firm’s owner, Luc Barr, said.',
      'The ferry, built in 1990, is to be scrapped by May, said the firm’s owner, Luc Barr.',
    ],
    [
      'an attribution moved from the front',
      'At least four people were hurt, officials in Karsk said.',
      'Officials in Karsck said that at least four people were hurt.',
    ],
    [
      'a day left out, and how it was said',
      'The group said that three of its members had been arrested.',
      'The group said in a statement on Friday that three of its members had been arrested.',
    ],
    [
      'a weekday for a word that hangs on the article’s day',
      'Twelve drones were shot down on Monday night, the army said.',
      'Twelve drones were shot down last night, the army said.',
    ],
    [
      'a title in the glossary’s form',
      'Oskarian Foreign Minister Irina Kolt said it was too early.',
      'Foreign Minister Kolt said on Tuesday it was too early, adding that time was needed.',
    ],
    [
      'double marks for single ones',
      'The general said the withdrawal was “orderly”.',
      "The general said the withdrawal was 'orderly'.",
    ],
    ['percent for its sign', 'Prices rose 3 percent, the office said.', 'Prices rose 3%, the office said.'],
    [
      'an aside in brackets left out',
      'A quake shook Brenn at 4am, the survey said.',
      'A quake shook Brenn at 4am (02:00 GMT), the survey said.',
    ],
  ])('%s', (_, text, passage) => {
    expect(rules(text, passage)).toEqual([]);
  });

  it('a pronoun filled with the subject of the passage before, also of a person no glossary knows', () => {
    expect(
      rules(
        'Tim Rook will meet Iversk on Sunday.',
        'US envoy Tim Rook is in Halden.',
        'He will meet Iversk on Sunday.',
      ),
    ).toEqual([]);
  });

  it('a full name that another passage gives', () => {
    expect(rules('Emil Voigt said he would appeal.', 'Voigt said he would appeal.', 'It sacked Emil Voigt.')).toEqual(
      [],
    );
  });
});

describe('an office that a passage sets behind the same name', () => {
  const SAYS = 'A tower fell, said Emil Voigt.';
  it.each([
    ['A tower fell, said Emil Voigt, the director of the port.', 'Emil Voigt, the director of the port, left.', true],
    ['A tower fell, said Emil Voigt, the director of the port.', 'Lena Voigt, the director of the port, left.', false],
    [
      'A tower fell, said Emil Voigt, the director of the port.',
      'Emil Voigt, the former director of the port, left.',
      false,
    ],
    ['A tower fell, said Emil Voigt, Minister Anna Kolt.', 'Emil Voigt, Minister Anna Kolt, and others left.', false],
  ])('%s from %s: %s', (text, other, fine) => {
    expect(rules(text, SAYS, other).length === 0).toBe(fine);
  });
});

describe('what it refuses, and by which rule', () => {
  it.each([
    ['a word', 'A tower fell, police said.', 'A bridge fell, police said.', 'unsupported'],
    ['digits', 'The blast hurt 31 men.', 'The blast hurt 13 men.', 'number'],
    ['name', 'A fire broke out in Tessin.', 'A fire broke out in Karsk.', 'name'],
    ['negation', 'The talks did not fail.', 'The talks did fail.', 'negation'],
    ['modality', 'The talks may resume.', 'The talks will resume.', 'modality'],
    ['quantifier', 'Nearly 40 homes burned.', 'More than 40 homes burned.', 'quantifier'],
    ['swapped sides', 'Velland attacked Oskaria.', 'Oskaria attacked Velland.', 'order'],
    ['bare claim', 'The hill had fallen.', 'Oskaria said the hill had fallen.', 'bare-claim'],
    ['bare claim at the end', 'The hill had fallen.', 'The hill had fallen, according to a rebel group.', 'bare-claim'],
    ['a condition cut', 'They will leave.', 'They will leave if the gate opens.', 'truth-cut'],
    ['a denial cut', 'He took a bribe, police said.', 'He took a bribe, police said, which he denied.', 'truth-cut'],
    ['a word left out', 'The minister resigned.', 'The former minister resigned.', 'left-out'],
    ['a quotation changed', 'He said it was “very good”.', 'He said it was “rather good”.', 'quotation'],
    ['a paraphrase quoted', 'He said it was “very good”.', 'He said it was very good.', 'quotation'],
    ['a quotation opened', 'He said it was very good.', 'He said it was “very good”.', 'quotation-opened'],
    ['a quotation cut', 'Lim said: “We lost it.”', 'Lim said: “We lost it all.”', 'quotation-cut'],
    ['an office not held', 'Oskarian President Irina Kolt left.', 'Kolt left.', 'name'],
    ['an office of another time', 'Vellandic Defence Minister Tomas Reule left.', 'Reule left.', 'name'],
    [
      'a hanging participle',
      'A shell hit Orlin, killing two.',
      'A shell hit Orlin, a drone hit Vessa, killing two.',
      'left-out',
    ],
  ])('%s', (_, text, passage, rule) => {
    expect(rules(text, passage)).toContain(rule);
  });

  it('a pronoun filled with somebody else, or over the border of a file', () => {
    const text = 'Druzh said he would go.';
    expect(rules(text, 'Iversk met Druzh on Monday.', 'She said he would go.')).not.toEqual([]);
    expect(rules(text, 'Druzh spoke on Monday.', '', 'He said he would go.')).not.toEqual([]);
    expect(rules(text, 'Druzh spoke on Monday.', 'He said he would go.')).toEqual([]);
  });

  it('no word that was set twice, but one that another word parts from its like', () => {
    expect(rules('The mayor left Vessa.', 'The mayor mayor left Vessa.')).toEqual([]);
    expect(rules('The mayor left Vessa.', 'The mayor’s mayor left Vessa.')).not.toEqual([]);
  });

  it('a sentence made of two', () => {
    expect(
      rules('A shell hit a bus in Vessa.', 'A shell hit a bus.', 'The mayor opened a school in Vessa.'),
    ).not.toEqual([]);
  });

  it('an empty text, and one that no bullet and no passage can be', () => {
    expect(rules(' … ', 'A shell hit a bus.')).toEqual(['empty']);
    expect(rules('the '.repeat(100_000), 'the '.repeat(100_000))).toEqual(['too-long']);
  });
});
