import { describe, expect, it } from 'vitest';
import { one, read } from './read.ts';

const said = (paragraph: string) => {
  const { attribution, text, start } = one(paragraph);
  if (!attribution) return null;
  const clause = attribution.clause && text.slice(attribution.clause.start - start, attribution.clause.end - start);
  return [attribution.speaker, attribution.verb, clause];
};

describe('who says so', () => {
  it.each([
    ['Petr Hansen said that the bridge was open.', 'Petr Hansen', 'said', 'Petr Hansen said that '],
    ['Petr Hansen said the bridge was open.', 'Petr Hansen', 'said', 'Petr Hansen said '],
    [
      'On Monday, Petr Hansen told Sample Wire that the bridge was open.',
      'Petr Hansen',
      'told',
      'On Monday, Petr Hansen told Sample Wire that ',
    ],
    [
      'The Chilean defence ministry said in a statement on Monday that two boats sank.',
      'The Chilean defence ministry',
      'said',
      'The Chilean defence ministry said in a statement on Monday that ',
    ],
    ['Two boats sank near the dam, the Chilean navy said.', 'the Chilean navy', 'said', ', the Chilean navy said'],
    ['Two boats sank near the dam, an official said on Monday.', 'an official', 'said', ', an official said on Monday'],
    [
      '“We hold the dam,” said Petr Hansen, a spokesman for the Guard.',
      'Petr Hansen',
      'said',
      ' said Petr Hansen, a spokesman for the Guard',
    ],
    ['“We hold the dam,” Petr Hansen wrote on a blog.', 'Petr Hansen', 'wrote', ' Petr Hansen wrote on a blog'],
    [
      'According to the Chilean navy, two boats sank.',
      'the Chilean navy',
      'according to',
      'According to the Chilean navy, ',
    ],
    [
      'Two boats sank, according to the Chilean navy.',
      'the Chilean navy',
      'according to',
      ', according to the Chilean navy',
    ],
    ['The plan, Petr Hansen said, is dead.', 'Petr Hansen', 'said', ', Petr Hansen said'],
    [
      'Lena Ohm, head of the council, the upper house, said on Monday that it would vote.',
      'Lena Ohm',
      'said',
      'Lena Ohm, head of the council, the upper house, said on Monday that ',
    ],
    [
      'Speaking in Norburg, Petr Hansen said that he was ready.',
      'Petr Hansen',
      'said',
      'Speaking in Norburg, Petr Hansen said that ',
    ],
    ['Secretary of State Lena Ohm said: “No deal.”', 'Lena Ohm', 'said', 'Secretary of State Lena Ohm said: '],
    [
      'Chile’s Petr Hansen warned that the dam might break.',
      'Petr Hansen',
      'warned',
      'Chile’s Petr Hansen warned that ',
    ],
    ['But Petr Hansen, answering online, said that it was over.', 'Petr Hansen', 'said', null],
    ['Dam could break within days, official warns', 'official', 'warns', ', official warns'],
  ])('%s', (paragraph, speaker, verb, clause) => expect(said(paragraph)).toEqual([speaker, verb, clause]));

  it.each([
    ['Petr Hansen accused the River Guard of lying about the dam.', 'accused'],
    ['Petr Hansen called on all sides to leave the dam.', 'called'],
    ['Chile denied any part in the attack on the dam.', 'denied'],
    ['Petr Hansen rejected the plan for the dam on Monday.', 'rejected'],
  ])('an act of speech has no words to cut: %s', (paragraph, verb) => {
    expect(one(paragraph).attribution).toMatchObject({ verb, clause: null });
  });

  it.each([
    ['Rescuers searched for survivors after the reported attack on the dam.'],
    ['The boat is said to have carried forty people.'],
    ['Divers reached the wreck “as the captain said they would” on Monday.'],
    ['Recent claims about the dam spread quickly online.'],
    ['Petr Hansen did not say when the dam would open.'],
    ['Petr Hansen declined to say that the dam was safe.'],
    ['The man who said so left the town on Monday.'],
    ['The river called the Sample flows past Norburg.'],
    ['The boats sailed according to plan on Monday.'],
  ])('nobody: %s', (paragraph) => expect(one(paragraph).attribution).toBeNull());

  it('knows a report of what somebody else said', () => {
    expect(one('Sample Wire reported that the dam broke.').attribution?.secondHand).toBe(true);
    expect(one('The River Guard said the dam broke, citing two divers.').attribution?.secondHand).toBe(true);
    expect(one('Petr Hansen said the dam broke, according to Sample Wire.').attribution).toMatchObject({
      speakerKey: 'Petr Hansen',
      secondHand: true,
    });
    expect(one('The River Guard said the dam broke.').attribution?.secondHand).toBe(false);
  });
});

describe('constructions', () => {
  const who = (paragraph: string) => {
    const { attribution } = one(paragraph);
    return attribution && [attribution.speaker, attribution.verb];
  };

  it.each([
    ['The River Guard is warning that the dam might break.', 'The River Guard', 'is warning'],
    ['Chile is demanding a seat at the table in Norburg.', 'Chile', 'is demanding'],
    ['Petr Hansen closed the dam and said that it would stay shut.', 'Petr Hansen', 'said'],
    ['The council met on Monday but also warned that talks could fail.', 'The council', 'warned'],
    ['Local and state officials said the dam was safe.', 'Local and state officials', 'said'],
    ['Owners and supporters of the dam say it is safe.', 'Owners and supporters of the dam', 'say'],
    ['Chile and the Czech Republic said they would send divers.', 'Chile and the Czech Republic', 'said'],
    [
      'A survey conducted by the port in May found that few trust the dam.',
      'A survey conducted by the port in May',
      'found',
    ],
    ['Lena Ohm – head of the council – said the dam was safe.', 'Lena Ohm', 'said'],
    ['Petr Hansen called the raid “a crime against the river”.', 'Petr Hansen', 'called'],
    ['It was, the mayor said, “a night of fear”.', 'the mayor', 'said'],
    ['The dam might open soon, Petr Hansen said: “We are ready.”', 'Petr Hansen', 'said'],
    ['But asked about the raid, Petr Hansen said he knew nothing.', 'Petr Hansen', 'said'],
    ['Local media reported that the man had left the town.', 'Local media', 'reported'],
    ['Boats should leave the river now, says defence secretary', 'defence secretary', 'says'],
    ['Port strike: union says it will go on until Friday', 'union', 'says'],
    ['Norburg mayor: the dam holds and nobody has to leave', 'Norburg mayor', ':'],
    ['Petr Hansen: ‘we will not leave the river to anybody’', 'Petr Hansen', ':'],
    ['The River Guard issued the following statement:', 'The River Guard', 'issued'],
    ['Dam safe for now – officials', 'officials', '–'],
    ['The newly appointed minister said the dam was safe.', 'The newly appointed minister', 'said'],
    ['Petr Hansen pointed out that the dam was old.', 'Petr Hansen', 'pointed'],
    ['An official who asked not to be named said the dam broke.', 'An official who asked not to be named', 'said'],
    ['Two officials, speaking on condition of anonymity, said the dam broke.', 'Two officials', 'said'],
    [
      'Two boats sank, according to a Telegram post by the River Guard.',
      'a Telegram post by the River Guard',
      'according to',
    ],
    ['The Chilean armed forces said the dam was safe.', 'The Chilean armed forces', 'said'],
  ])('%s', (paragraph, speaker, verb) => expect(who(paragraph)).toEqual([speaker, verb]));

  it.each([
    ['A diver accused of theft left the town on Monday.'],
    ['A company called Sample Dredging sold the “old” pier.'],
    ['Members of a group called the “River Rats” were held on Monday.'],
    ['Petr Hansen: diver dies at the age of ninety in Norburg'],
    ['Dam latest: two boats sank in heavy rain on Monday'],
    ['The strong wind added fuel to the fire near Norburg.'],
    ['Dockers in three key states left work on Monday.'],
    ['The town was told to leave by Monday morning.'],
    ['The guests did as they were told on Monday evening.'],
    ['All went according to schedule at the dam on Monday.'],
  ])('nobody: %s', (paragraph) => expect(who(paragraph)).toBeNull());

  it.each(
    `announced argued claimed commented declared explained insisted noted observed predicted promised replied reported
     revealed stated stressed suggested testified tweeted vowed warned wrote acknowledged admitted alleged asserted conceded
     confirmed denied disclosed estimated maintained pledged recalled remarked reiterated emphasised`
      .split(/\s+/)
      .map((verb) => [verb]),
  )('Petr Hansen %s that …', (verb) =>
    expect(who(`Petr Hansen ${verb} that the dam near Norburg was safe.`)).toEqual(['Petr Hansen', verb]),
  );
});

describe('who is quoted by whom', () => {
  it.each([
    ['Reuters reported, citing two officials, that the dam broke.', 'two officials', 'reuters'],
    ['The dam broke, Sample Wire reported on Monday, citing Petr Hansen.', 'Petr Hansen', 'sample wire'],
    ['Petr Hansen was quoted by Interfax as saying that the dam broke.', 'Petr Hansen', 'interfax'],
    ['Interfax quoted Petr Hansen as saying that the dam broke.', 'Petr Hansen', 'interfax'],
    ['Petr Hansen told Reuters that the dam broke.', 'Petr Hansen', 'reuters'],
    ['Citing Petr Hansen, Reuters reported that the dam broke.', 'Petr Hansen', 'reuters'],
    ['Petr Hansen was quoted as saying by Interfax that the dam broke.', 'Petr Hansen', 'interfax'],
    ['State television reported that the dam broke, quoting Petr Hansen.', 'Petr Hansen', 'state television'],
    ['Petr Hansen said the dam broke, according to Sample Wire.', 'Petr Hansen', 'sample wire'],
    ['Petr Hansen told parliament that the dam broke.', 'Petr Hansen', undefined],
    ['Petr Hansen said that the dam broke.', 'Petr Hansen', undefined],
    ['Reuters reported that the dam broke.', 'Reuters', undefined],
    ['The River Guard said the dam broke, citing two divers.', 'The River Guard', undefined],
  ])('%s', (paragraph, speaker, via) => {
    const { attribution } = one(paragraph);
    expect([attribution?.speaker, attribution?.via?.toLowerCase()]).toEqual([speaker, via]);
  });
});

describe('speakers that no verb names', () => {
  it('are the turns of a transcript', () => {
    const { body } = read([
      'OHM: The dam is safe. Nobody has to leave.',
      'HANSEN: It is a ruin.',
      'The water is in the cellars.',
      'OHM: That is the rain.',
    ]);
    const speakers = body.map(({ attribution }) => attribution?.speaker);
    expect(speakers).toEqual(['OHM', 'OHM', 'HANSEN', 'HANSEN', 'OHM']);
  });

  it('are not labels, nor a name in capitals here and there', () => {
    const { body } = read(['UPDATE: Two boats sank.', 'UPDATE: A third boat sank.', 'UPDATE: All are safe.']);
    expect(body.map(({ attribution }) => attribution)).toEqual([null, null, null]);
    expect(read(['NORBURG: Two boats sank.', 'Nobody was hurt.']).body.map((each) => each.attribution)).toEqual([
      null,
      null,
    ]);
  });

  it('sign a quotation', () => {
    const { body } = read(['“The dam broke. We fled.”', '― Petr Hansen, diver', '“It was dark.”', '― Lena Ohm']);
    expect(body.map(({ attribution }) => attribution?.speaker)).toEqual(['Petr Hansen', 'Lena Ohm']);
  });

  it('sign nothing but a quotation', () => {
    const { body } = read(['Two boats sank near the dam.', '― Petr Hansen']);
    expect(body.map(({ attribution }) => attribution)).toEqual([null]);
  });
});

describe('the speaker’s one name', () => {
  it.each([
    ['President Velasco said the dam was safe.', 'Marta Velasko'],
    ['The Chilean president said the dam was safe.', 'Marta Velasko'],
    ['Chile’s president said the dam was safe.', 'Marta Velasko'],
    ['Chile’s defence ministry said the dam was safe.', 'Chile’s Ministry of Defence'],
    ['The Polish army said the dam was safe.', 'poland army'],
    ['Poland’s army said the dam was safe.', 'poland army'],
    ['Warsaw said the dam was safe.', 'Warsaw'],
    ['A spokesman for the River Guard said the dam was safe.', 'River Guard'],
    ['Two boats sank, according to a Telegram post by the River Guard.', 'River Guard'],
    ['Officials said the dam was safe.', null],
    ['Two sources close to the talks said the dam was safe.', null],
    ['Petr Hansen and Lena Ohm said the dam was safe.', null],
  ])('%s → %s', (paragraph, key) => expect(one(paragraph).attribution?.speakerKey).toBe(key));

  it('carries a quotation on from the statement before', () => {
    const [, second] = read(['“It broke,” Petr Hansen said. “We fled.”']).body;
    expect(second?.attribution).toMatchObject({ speakerKey: 'Petr Hansen', speakerSpan: null, clause: null });
  });

  it('takes a pronoun for the last who spoke, and for nobody where two can be meant', () => {
    const [, he] = read(['Petr Hansen said it broke.', 'He added that all had fled.']).body;
    expect(he?.attribution).toMatchObject({ speaker: 'Petr Hansen', speakerKey: 'Petr Hansen', verb: 'added' });
    const [, , unsure] = read([
      'Petr Hansen said it broke.',
      'Lena Ohm met Petr Hansen in Norburg.',
      'He said all had fled.',
    ]).body;
    expect(unsure?.attribution).toMatchObject({ speaker: 'He', speakerKey: null });
    const [, answer] = read(['Petr Hansen said it broke.', 'He replied that it was not so.']).body;
    expect(answer?.attribution?.speakerKey).toBeNull();
  });

  it('finds the body that “the ministry” stands for', () => {
    const [, second] = read(['Chile’s defence ministry reported a leak.', 'Nobody was hurt, the ministry said.']).body;
    expect(second?.attribution?.speakerKey).toBe('Chile’s Ministry of Defence');
  });

  it('knows a family name once the full name was told', () => {
    const [, second] = read(['Lena Ohm said it broke.', 'Ohm warned that more would follow.']).body;
    expect(second?.attribution?.speakerKey).toBe('lena ohm');
  });
});
