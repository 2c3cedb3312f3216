import { describe, expect, it } from 'vitest';
import { one, read } from './read.ts';

describe('background', () => {
  it.each([
    ['In May 2023, the River Guard seized the dam.'],
    ['The dam was built in 1994.'],
    ['Last week, the River Guard seized the dam.'],
    ['The River Guard seized the dam earlier this month.'],
    ['Chile annexed the island in 2014.'],
    ['Petr Hansen has repeatedly said that he would resign.'],
    ['Petr Hansen said in May 2023 that he would resign.'],
    ['In December, Petr Hansen said the dam was lost.'],
    ['Thousands have been killed since the flood in 2022.'],
    ['Chile controls about a fifth of the valley.'],
    ['Norburg is a rail hub in the valley.'],
    ['The previous talks were held in a tent.'],
    ['Petr Hansen has been trying to sell the dam.'],
    ['The dam had been sold to Chile.'],
    ['Chile wants the dam to be sold.'],
    ['Since Chile sold the dam in 2019, Norburg has lost half its people.'],
    ['Chile has made similar claims.'],
    ['Lena Ohm sued the Guard in December 2023, arguing that it had lied.'],
    ['Chile controls about a fifth of the valley, which it annexed in 2014.'],
    ['During his election campaign, Petr Hansen claimed he would sell the dam.'],
    ['Over the past two years, Chile has lost half its boats.'],
    ['Petr Hansen recently said that Chile wanted to sell the dam.'],
    ['Chile receives about half its grain by boat every year.'],
    ['Floods in the valley usually reach Norburg within hours.'],
    ['Some 7,000 people lived in Norburg before the war.'],
    ['A loan by Chile adds to nearly $30 billion in aid since Petr Hansen’s invasion.'],
  ])('is: %s', (paragraph) => expect(one(paragraph).background).toBe(true));

  it.each([
    ['The River Guard seized the dam on Monday.'],
    ['The River Guard seized the dam.'],
    ['A report published yesterday says boats were used in 2022.'],
    ['A report by the River Institute claims that boats were used in 2022.'],
    ['Prosecutors told the court on Tuesday that guards were bribed in 2022.'],
    ['A court ruled on Tuesday over the sale of the dam in 2019.'],
    ['The River Guard says it lost ten boats last week.'],
    ['Data from the prosecutor shows that 900 cases have been opened since 2022.'],
    ['Warsaw will set limits for boats along its borders for a week.'],
    ['Petr Hansen says Chile controls about a fifth of the valley.'],
    ['The council holds talks in Norburg.'],
    ['A depot in the valley, which Chile annexed in 2014, has been burning for three days.'],
    ['Two people were killed near Norburg before talks on nearly four years of war.'],
    ['It was the largest raid on Norburg since the flood in 2022.'],
    ['Chile has demanded that boats leave Norburg.'],
    ['During the night, Petr Hansen claimed he would sell the dam.'],
    ['Petr Hansen, who was recently freed, said Chile wanted to sell the dam.'],
    ['A plan to ship 100 tonnes annually has been put off by Chile.'],
    ['Some 7,000 people left Norburg before the flood.'],
  ])('is not: %s', (paragraph) => expect(one(paragraph).background).toBe(false));

  it.each([
    ['Chile has demanded that boats leave Norburg.', true],
    ['Chile has long sought guarantees for Norburg.', true],
    ['Chile has stepped up attacks on boats near Norburg.', true],
    ['Chile has demanded on Monday that boats leave Norburg.', false],
    ['Chile has closed the dam in Norburg.', false],
    ['Chile demanded that boats leave Norburg.', false],
  ])('deep in an article, a position is: %s', (last, expected) => {
    const { body } = read(['Boats left Norburg.', 'Snow fell on Norburg.', 'A bridge in Norburg was closed.', last]);
    expect(body.at(-1)?.background).toBe(expected);
  });

  it('goes on through a paragraph that looks back, until a time says otherwise', () => {
    const { body } = read([
      'In May 2023, Chile sued the Guard. A judge threw the case out. On Monday, Chile sued again.',
    ]);
    expect(body.map((statement) => statement.background)).toEqual([true, true, false]);
    const [, next] = read(['In May 2023, Chile sued the Guard.', 'A judge threw a case out.']).body;
    expect(next?.background).toBe(false);
  });
});

describe('commentary', () => {
  it.each([
    ['If the dam broke, it would mark the end of Norburg.'],
    ['The visit of Petr Hansen comes after a leak in Norburg.'],
    ['When I asked Petr Hansen, he smiled.'],
    ['It remains to be seen whether the dam will hold.'],
    ['You can watch the debate on our page.'],
    ['It is unclear where Petr Hansen was, but he left Norburg.'],
    ['Following are details of the leak in Norburg.'],
    ['Now comes the hard part for Norburg.'],
    ['“It will not hold,” said Lena Ohm, an analyst at the River Institute.'],
    ['Experts say the dam will not hold.'],
    ['There is no excuse for what the River Guard did to Norburg.'],
    ['Nobody who has seen Norburg can be surprised by the leak.'],
    ['The River Guard owes the town an apology.'],
    ['It is time for Petr Hansen to go.'],
    ['It is unclear where Petr Hansen was at the time.'],
    ['It was not immediately clear who had opened the gate.'],
    ['Frost and fog may slow boats near Norburg.'],
    ['A leak could become the worst in Norburg for years.'],
    ['A flood in Norburg won’t take the fish from your plate.'],
    ['Petr Hansen asks the mayor of Norburg whether the dam will hold.'],
    ['Sample TV’s Petr Hansen joins the mayor of Norburg on a boat.'],
  ])('is: %s', (paragraph) => expect(one(paragraph).commentary).toBe(true));

  it.each([
    ['The dam broke on Monday.'],
    ['“We will stay,” Petr Hansen said.'],
    ['The US left the valley.'],
    ['The River Guard said the dam will not hold.'],
    ['Petr Hansen said there was no excuse for the leak, and that it was time for the Guard to go.'],
    ['The River Guard owes them 3 million crowns.'],
    ['Crews must leave Norburg by Friday.'],
    ['It is the second time that Norburg was flooded.'],
    ['Petr Hansen said it was unclear where boats were.'],
    ['A leak was following boats to Norburg.'],
    ['It was not clear who had opened the gate, police said.'],
    ['The dam broke, and it is unclear who had opened the gate.'],
    ['Petr Hansen said frost may slow boats near Norburg.'],
    ['Boats could be seen in Norburg on Monday.'],
    ['Petr Hansen closed a gate so that boats could be mended.'],
    ['Petr Hansen asked the mayor of Norburg whether the dam would hold.'],
    ['Petr Hansen told the mayor: “Your dam will hold.”'],
  ])('is not: %s', (paragraph) => expect(one(paragraph).commentary).toBe(false));

  it('takes all of an article that is called analysis', () => {
    expect(one('The dam broke on Monday.', { title: 'Analysis: What now for the dam' }).commentary).toBe(true);
    expect(one('The dam broke on Monday.', { title: 'Analysts count boats' }).commentary).toBe(false);
  });
});

describe('standing alone', () => {
  it.each([
    ['He left Norburg on Monday.', 'pronoun: He'],
    ['It was the third leak.', 'pronoun: It'],
    ['This comes after a leak in Norburg.', 'pronoun: This'],
    ['Their boats left Norburg.', 'pronoun: Their'],
    ['But Chile left the talks.', 'connective: But'],
    ['However, Chile left the talks.', 'connective: However'],
    ['Also on the list were two boats.', 'connective: Also'],
    ['As a result, Chile left the talks.', 'connective: As a result'],
    ['The attack left two people dead.', 'definite: The attack'],
    ['The report says nothing about boats.', 'definite: The report'],
    ['The official said boats had left.', 'definite: The official'],
    ['Boats had left, the ministry said.', 'definite: the ministry'],
    ['“We fled,” he said.', 'pronoun: he'],
    ['Speaking in Norburg, he called for calm.', 'pronoun: he'],
    ['“We fled.”', 'speaker: none'],
    ['The Defence Ministry left the talks.', 'definite: The Defence Ministry'],
    ['Both sides left the talks.', 'determiner: Both'],
    ['The plant refines gas for Norburg.', 'definite: The plant'],
    ['Petr Hansen told the council:', 'colon'],
    ['The plant, in a suburb of Norburg, was hit.', 'definite: The plant'],
    ['The decision, which Chile welcomed, was late.', 'definite: The decision'],
    ['The two leaders met in Norburg.', 'connective: The two'],
    ['The former said boats had left Norburg.', 'connective: The former said'],
    ['Petr Hansen dismissed the assessments as false.', 'definite: the assessments'],
    ['Two people were hurt, the mayor said.', 'definite: the mayor'],
    ['Two people were hurt in Norburg, the ministry said.', 'definite: the ministry'],
    ['How a sailor from Chile met Petr Hansen before the leak.', 'fragment: How'],
    ['You said Chile had left the talks.', 'pronoun: You'],
    ['Petr Hansen announced the move on Friday.', 'definite: the move'],
    ['Critics in Norburg blamed him for the leak.', 'pronoun: him'],
    ['Plus Chile left the talks.', 'connective: Plus'],
    ['But he said Chile had left the talks.', 'connective: But'],
    ['Chile left the talks in Norburg and then...', 'fragment: cut off'],
    ['The boats, as pictured above, left Norburg.', 'reference: as pictured'],
    ['Two people were hurt in the town.', 'definite: in the town'],
    ['Few people remain among its ruins.', 'pronoun: its'],
    ['Nearly 90 percent were sailors, with half from Norburg.', 'quantity: nearly 90 percent were'],
    ['While he has yet to say when, Chile prepares for a visit by Petr Hansen.', 'pronoun: he'],
    ['Lena Ohm warned such an agreement would fail.', 'determiner: such an agreement'],
    ['Petr Hansen made the allegations on Friday.', 'definite: the allegations'],
    ['Chile rejected those demands.', 'determiner: those demands'],
    ['Two men died near Norburg, it said.', 'pronoun: it'],
    ['NORBURG – It’s a sad sight in Chile.', 'pronoun: It'],
    ['At least 32 others were hurt in Norburg, police said.', 'others: at least 32 others'],
    ['Another boat left Norburg on Monday.', 'others: another'],
    ['A further four boats left Norburg.', 'others: a further'],
    ['Other boats left Norburg.', 'others: other'],
    ['A sailor was among those taken away, Lena Ohm said.', 'others: was among those'],
    ['Company spokesman Petr Hansen said two gates were closed.', 'definite: company spokesman'],
    ['Sailors gave Chile a reminder of that over the weekend.', 'pronoun: of that'],
    ['Petr Hansen said that the three, all aged under 18, had been hired.', 'determiner: the three'],
    ['Lena Ohm said both harbours were open.', 'determiner: both harbours'],
    ['Chile, for instance, closed two dams.', 'connective: for instance'],
    ['Forecasters say it could reach Norburg by Monday.', 'pronoun: it'],
    ['Petr Hansen called it “a hard decision” but closed the dam.', 'pronoun: it'],
    ['The US skater, detained in May, is being moved to a prison in Chile.', 'definite: The US skater'],
    ['The dam’s owner closed two gates on Monday.', 'definite: The dam’s owner'],
    ['NORBURG (River Wire) – This time, boats left Chile.', 'connective: This time,'],
    ['This time, boats left Norburg.', 'connective: This time,'],
    ['There were some sailors who left Norburg.', 'connective: There were some sailors who'],
    ['Under better circumstances, Chile said boats had left.', 'connective: Under better circumstances,'],
    ['A woman was killed and others were hurt in the attack, police said.', 'definite: in the attack'],
  ])('leans: %s', (paragraph, leans) => {
    expect(one(paragraph)).toMatchObject({ standsAlone: false, leans });
  });

  it.each([
    ['The attack on Norburg left two people dead.'],
    ['The town of Altsee was hit.'],
    ['The US envoy left.'],
    ['The Kremlin left the talks.'],
    ['The White House left the talks.'],
    ['The UN left the talks.'],
    ['The Chilean president left.'],
    ['The River Guard left.'],
    ['The Chilean and Polish defence ministries left.'],
    ['Both Chile and Poland left.'],
    ['The war goes on.'],
    ['Petr Hansen announced the change in tone on Friday.'],
    ['Petr Hansen said Chileans blamed him for the leak.'],
    ['A sailor said Chileans had beaten him in Norburg.'],
    ['Petr Hansen dismissed the assessments of the River Guard.'],
    ['Two people were hurt in Norburg, the mayor said.'],
    ['How boats left Norburg is unclear.'],
    ['When boats left Norburg, Chile closed the port.'],
    ['The mayor, Petr Hansen, left.'],
    ['The town’s mayor, Petr Hansen, left.'],
    ['The former Chilean president left Norburg.'],
    ['The Chilean president thanks his crews.'],
    ['Petr Hansen said boats had left Norburg for Altsee on Monday night, which...'],
    ['The number of boats has risen.'],
    ['It is unclear whether the dam holds.'],
    ['Chile will leave the talks, it said.'],
    ['NORBURG (River Wire) – Boats left Chile.'],
    ['The River Guard left Norburg, it said.'],
    ['There were two leaks in Norburg on Monday.'],
    ['It was not immediately known how many boats left.'],
    ['There were two leaks.'],
    ['This year two dams broke.'],
    ['Earlier, Chile left the talks.'],
    ['In his post, Petr Hansen said boats had left.'],
    ['Petr Hansen said he had fled.'],
    ['Still River Guard boats left.'],
    ['Two people were hurt in the town of Norburg.'],
    ['Norburg lost its bridge.'],
    ['Nearly 90 percent of sailors were from Norburg.'],
    ['While Petr Hansen has yet to say when, he will visit Chile.'],
    ['Petr Hansen made the claim that boats had left.'],
    ['Chile made a demand, and Poland rejected that demand.'],
    ['Petr Hansen said that attacks on Norburg had stopped.'],
    ['Two people were hurt in Norburg, the worst attack in the region.'],
    ['Another round of talks will be held in Norburg.'],
    ['Three more than in May were hurt in Norburg.'],
    ['Two sailors were among those killed by a fire in Norburg.'],
    ['Chile and Peru said both harbours were open.'],
    ['Two sailors and a cook were held in Norburg, and the three had been hired, police said.'],
    ['Weather experts say it will be too late to leave Norburg.'],
    ['The River Guard said it could reach Norburg by Monday.'],
    ['Other Chilean boats left Norburg.'],
    ['Petr Hansen closed the dam and called it “a ruin”.'],
    ['The US president left Norburg.'],
    ['Petr Hansen, a spokesman for the River Guard, told of that evening in Norburg.'],
  ])('stands: %s', (paragraph) => expect(one(paragraph)).toMatchObject({ standsAlone: true, leans: null }));

  it('tells of a word that can be dropped', () => {
    expect(one('Meanwhile, Chile left the talks.')).toMatchObject({ standsAlone: true, leans: 'droppable: Meanwhile' });
    expect(one('However, Petr Hansen said Chile had left the talks.')).toMatchObject({ standsAlone: true });
    expect(one('But Petr Hansen said Chile had left the talks.')).toMatchObject({ standsAlone: true });
    expect(one('Meanwhile, he left the talks.')).toMatchObject({ standsAlone: false, leans: 'pronoun: he' });
  });
});
