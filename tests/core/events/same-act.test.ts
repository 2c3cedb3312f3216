import { describe, expect, it } from 'vitest';
import { featuresOf } from '#core/events/features.ts';
import { sameAct } from '#core/events/same-act.ts';
import { readToldWords, toldAgain } from '#core/events/told-again.ts';
import { ArticleId } from '#core/model.ts';
import { extractStatements } from '#core/statements/extract.ts';
import { anArticle, STRIKE } from '#tests/support/builders.ts';

function featureOf(text: string, name: string) {
  const article = anArticle({ id: ArticleId.parse(name), file: `${name}.txt`, title: `Item ${name}`, text });
  const statements = extractStatements(article, text, STRIKE).kept.filter(({ block }) => block >= 0);
  const [feature] = featuresOf(statements, [article], STRIKE).features;
  if (!feature) throw new Error(`no statement in: ${text}`);
  return feature;
}

describe('one act in two statements', () => {
  it.each([
    [
      'a meeting of two',
      'On Sunday, Mayor Ilse Brandt is due to meet Tomas Berrigan over the strike.',
      'Ilse Brandt will meet her critic Tomas Berrigan in Millsand on Sunday.',
      true,
    ],
    [
      'a meeting, and what one says of it',
      'On Sunday, Mayor Ilse Brandt is due to meet Tomas Berrigan over the strike.',
      'Ilse Brandt said she would meet Tomas Berrigan in Millsand for the last time.',
      false,
    ],
    [
      'meetings of others',
      'On Sunday, Mayor Ilse Brandt is due to meet Tomas Berrigan over the strike.',
      'Ilse Brandt will meet Ada Okoro in Millsand on Sunday.',
      false,
    ],
    [
      'two figures in common',
      'Guards held 52 of 54 dockers on a night of arrests.',
      'The union said 52 dockers out of the 54 at the gate were held.',
      true,
    ],
    [
      'one figure in common',
      'Guards held 52 of 54 dockers on a night of arrests.',
      'The union said 52 dockers out of the 60 at the gate were held.',
      false,
    ],
    [
      'years, hours and small figures in common',
      'Guards held 2 of 4 dockers at 18:30 as they did in 2029 and 2030.',
      'The union lost 2 of 4 gates at 18:30, more than in 2029 and 2030.',
      false,
    ],
    [
      'an order',
      'Ilse Brandt told her guards to push on to the gate of Haverquay.',
      'Ilse Brandt ordered guards on Monday to keep to the gate in Haverquay.',
      true,
    ],
    [
      'two on the telephone, as others tell',
      'Ilse Brandt spoke with Tomas Berrigan on Sunday, according to a spokesman for the mayor.',
      'Tomas Berrigan talked about the strike during a call with Ilse Brandt, a union statement said.',
      true,
    ],
    [
      'two on the telephone, and what one says of it',
      'Ilse Brandt spoke with Tomas Berrigan on Sunday, according to a spokesman for the mayor.',
      'Ilse Brandt said Tomas Berrigan had understood the strike.',
      false,
    ],
    [
      'an order to leave, whoever gives it',
      'Northland orders its forces out of Haverquay.',
      'Ilse Brandt ordered guards on Monday to withdraw from the quay of Haverquay.',
      true,
    ],
    [
      'an order to leave and one to stay',
      'Northland orders its forces out of Haverquay.',
      'A guard captain ordered men on Monday to keep to the gate in Haverquay.',
      false,
    ],
    [
      'a case that is confirmed',
      'Haverquay confirmed a first case of fever in a sailor from Millsand on Friday and shut the hotel.',
      'Officials confirmed on Friday a sailor in Haverquay, a guest of the hotel, has the fever.',
      true,
    ],
    [
      'a case of others',
      'Haverquay confirmed a first case of fever in a sailor from Millsand on Friday and shut the hotel.',
      'Officials confirmed on Friday that the ferry to Haverquay sank.',
      false,
    ],
    [
      'orders in two places',
      'Ilse Brandt told her guards to push on to the gate of Haverquay.',
      'Ilse Brandt ordered guards on Monday to keep to the gate in Millsand.',
      false,
    ],
    [
      'a distance',
      'Ilse Brandt asked for guards, which Ruben Hale said were 15km from the port.',
      'At a meeting, Ruben Hale reported that guards stood 15km from its southern edge.',
      true,
    ],
    [
      'another distance',
      'Ilse Brandt asked for guards, which Ruben Hale said were 15km from the port.',
      'At a meeting, Ruben Hale reported that guards stood 40km from its southern edge.',
      false,
    ],
  ])('%s', (_, a, b, expected) => expect(sameAct(featureOf(a, 'a'), featureOf(b, 'b'))).toBe(expected));
});

it('takes a speaker without a name for the one whom the article names further down', () => {
  const opening = 'A top union official has said there is no ground yet for a deal.';
  const pair = (below: string) => {
    const text = `${opening}\n\n${below}`;
    const at = opening.length + 2;
    const blocks = [
      { start: 0, end: opening.length, heading: null },
      { start: at, end: text.length, heading: null },
    ];
    const article = anArticle({ text, blocks, title: 'Item' });
    const body = extractStatements(article, text, STRIKE).kept.filter(({ block }) => block >= 0);
    const [first, second] = featuresOf(body, [article], STRIKE).features;
    if (!first || !second) throw new Error('no two statements');
    return sameAct(first, second);
  };
  expect(pair('“There is no ground for a deal,” Tomas Berrigan told a paper in Haverquay.')).toBe(true);
  expect(pair('“The crane has fallen into the water,” Tomas Berrigan told a paper in Haverquay.')).toBe(false);
});

describe('what yesterday told by one sign alone', () => {
  it.each([
    [
      'a quotation',
      'Tomas Berrigan spoke of “a just and lasting end to the strike”, a union letter said.',
      'In a letter, the union asked for “a just and lasting end to the strike”.',
      true,
    ],
    ['a few quoted words', 'Tomas Berrigan spoke of “a just end”.', 'The union asked for “a just end”.', false],
    [
      'a planned meeting',
      'Ilse Brandt is due to meet Tomas Berrigan on Sunday.',
      'Mayor Brandt will hold talks with Berrigan in Millsand.',
      true,
    ],
    [
      'a meeting that was planned and took place',
      'Ilse Brandt met Tomas Berrigan on Sunday.',
      'Mayor Brandt will hold talks with Berrigan in Millsand.',
      false,
    ],
    [
      'a town that was left',
      'Guards said their men had left nobody behind and withdrawn from Millsand.',
      'The port says its forces have pulled out of Millsand.',
      true,
    ],
    [
      'another town of one region',
      'Guards said their men had withdrawn from Haverquay in the Millsand region.',
      'The port says its forces have pulled out of Norburg in the Millsand region.',
      false,
    ],
  ])('%s', (_, today, bullet, expected) =>
    expect(toldAgain(featureOf(today, 'a'))(readToldWords(bullet))).toBe(expected),
  );
});
