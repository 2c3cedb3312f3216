import { describe, expect, it } from 'vitest';
import { leaningOn, pointsBackAt } from './leaning.ts';

describe('leaningOn', () => {
  it.each([
    ['He said the bridge was open.', 'He'],
    ['They’ve left.', 'They'],
    ['“It is over,” the mayor said.', '“It'],
    ['This came after a vote.', 'This'],
    ['These ships left.', 'These'],
    ['But the union refused.', 'But'],
    ['However, the union refused.', 'However'],
    ['For example, two schools closed.', 'For example'],
    ['The latter was denied.', 'The latter'],
    ['Since then, two schools have closed.', 'Since then'],
    ['Orlin has rejected that demand.', 'that demand'],
    ['In a statement to the SWR network, she added: “Nobody left.”', 'she'],
    ['At least 32 others were hurt in Norburg, police said.', 'At least 32 others'],
    ['Another ship left Norburg on Monday.', 'Another'],
    ['A further four ships left Norburg.', 'A further'],
    ['Other ships left Norburg.', 'Other'],
    ['The remaining ships left Norburg.', 'The remaining'],
    ['A sailor was among those taken away, Sofia Hall said.', 'was among those'],
    ['The port’s owner closed two gates on Monday.', 'The port’s'],
    ['Company spokesman Ruben Hale said two gates were closed.', 'Company spokesman'],
    ['Dockers gave Orlin a reminder of that over the weekend.', 'of that'],
    ['Police said that the three, all aged under 18, had been hired.', 'the three'],
    ['One man was hurt, Sofia Hall said, adding that both harbours were open.', 'both harbours'],
    ['Orlin, for instance, closed two ports.', ', for instance,'],
    ['Forecasters say it could reach Norburg by Monday.', 'Forecasters say it'],
  ])('finds %s', (text, words) => expect(leaningOn(text)).toBe(words));
  it.each([
    'This week the port closed, the mayor said.',
    'Italy closed a port.',
    'Butter prices rose by 3 percent, the bureau said.',
    'Herat was hit by a storm.',
    'Thereza Lund said she would stand.',
    'The mayor said it was over.',
    'Sofia Hall also said that the dam held.',
    'Sofia Hall said she would stay.',
    'A local woman said she had seen the smoke.',
    'The union refused the offer of May. Orlin regretted that decision.',
    'After the vote, she would not say more, Sofia Hall said.',
    'Because the port was shut, ships went to Norburg.',
    'Another round of talks will be held in Norburg.',
    'Three more than in May were hurt in Norburg.',
    'Two sailors were among those killed by the fire in Norburg.',
    'The world’s largest port closed on Monday.',
    'The gas company Orlin Gas and company spokesman Ruben Hale went to court.',
    'Orlin and Velland said both harbours were open.',
    'Two boys and a girl were held, and the three had been hired.',
    'Forecasters say it will be too late to leave Norburg.',
    'The former mayor of Norburg said she would stand again.',
  ])('passes over %s', (text) => expect(leaningOn(text)).toBeNull());
});

describe('pointsBackAt', () => {
  it.each([
    ['Ruben Hale said the raid was the worst for years.', 'the raid'],
    ['Sofia Hall said Orlin voiced alarm over the supposed attack.', 'the supposed attack'],
    ['Ruben Hale told reporters on the sidelines of the meeting, and left.', 'the meeting'],
    ['Orlin said the agreement was “a monument” to folly.', 'the agreement'],
  ])('finds %s', (text, words) => expect(pointsBackAt(text, '')).toBe(words));
  it.each([
    ['Drones hit Norburg, and Ruben Hale said the raid was the worst for years.', ''],
    ['Ruben Hale said the raid on Norburg was the worst for years.', ''],
    ['Ruben Hale said the raid was the worst for years.', 'Attack on the port'],
    ['Ruben Hale met Sofia Hall in Norburg and called the meeting useful.', ''],
    ['Ruben Hale said “the raid was nothing”.', ''],
  ])('passes over %s behind “%s”', (text, before) => expect(pointsBackAt(text, before)).toBeNull());
});
