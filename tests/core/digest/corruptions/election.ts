import type { SoundCase } from './types.ts';

export const election: readonly SoundCase[] = [
  {
    id: 'election-01',
    passages: [
      'Sofia Brandt won 51.2 percent of the vote and Marta Iversk 47.9 percent, with 98 percent of ballots counted, the electoral commission said early on Monday.',
    ],
    text: 'Sofia Brandt won 51.2 percent of the vote and Marta Iversk 47.9 percent, with 98 percent of ballots counted, the electoral commission said early on Monday.',
    bad: [
      [
        'role',
        'Marta Iversk won 51.2 percent of the vote and Sofia Brandt 47.9 percent, with 98 percent of ballots counted, the electoral commission said early on Monday.',
      ],
      [
        'number',
        'Sofia Brandt won 51.2 percent of the vote and Marta Iversk 47.9 percent, with 89 percent of ballots counted, the electoral commission said early on Monday.',
      ],
      ['bare-claim', 'Sofia Brandt won 51.2 percent of the vote and Marta Iversk 47.9 percent.'],
    ],
  },
  {
    id: 'election-02',
    passages: ['"I have not conceded and I will not concede tonight," Iversk told supporters in Halden.'],
    text: '“I have not conceded and I will not concede tonight,” Vellandic President Marta Iversk told supporters in Halden.',
    bad: [
      ['quotation', '“I have conceded,” Vellandic President Marta Iversk told supporters in Halden.'],
      [
        'quotation',
        '“I have not conceded and I will not concede,” Vellandic President Marta Iversk told supporters in Halden.',
      ],
      [
        'speaker',
        '“I have not conceded and I will not concede tonight,” supporters told Vellandic President Marta Iversk in Halden.',
      ],
    ],
  },
  {
    id: 'election-03',
    passages: [
      'Observers said the vote was largely free, but criticised the "uneven" access of candidates to state television.',
    ],
    text: 'Observers said the vote was largely free, but criticised the “uneven” access of candidates to state television.',
    bad: [
      ['tail', 'Observers said the vote was largely free.'],
      [
        'quantifier',
        'Observers said the vote was free, but criticised the “uneven” access of candidates to state television.',
      ],
      [
        'word',
        'Observers said the vote was largely rigged, but criticised the “uneven” access of candidates to state television.',
      ],
    ],
  },
  {
    id: 'election-04',
    passages: [
      'The High Court will rule on the recount request by January 15, its president, Judge Maud Keller, said on Tuesday.',
    ],
    text: 'The High Court will rule on the recount request by January 15, its president, Judge Maud Keller, said on Tuesday.',
    bad: [
      ['modality', 'The High Court ruled on the recount request, its president, Judge Maud Keller, said on Tuesday.'],
      [
        'date',
        'The High Court will rule on the recount request by January 5, its president, Judge Maud Keller, said on Tuesday.',
      ],
      [
        'date',
        'The High Court will rule on the recount request after January 15, its president, Judge Maud Keller, said on Tuesday.',
      ],
    ],
  },
  {
    id: 'election-05',
    passages: [
      'The Green League and the Farmers’ Party are close to a coalition deal, two negotiators said on condition of anonymity.',
    ],
    text: 'The Green League and the Farmers’ Party are close to a coalition deal, two negotiators said on condition of anonymity.',
    bad: [
      [
        'modality',
        'The Green League and the Farmers’ Party have a coalition deal, two negotiators said on condition of anonymity.',
      ],
      ['bare-claim', 'The Green League and the Farmers’ Party are close to a coalition deal.'],
      [
        'name',
        'The Green League and the Labour Party are close to a coalition deal, two negotiators said on condition of anonymity.',
      ],
    ],
  },
  {
    id: 'election-06',
    passages: ['Brandt’s party lost seats in the south and gained them in the north, where it had never won before.'],
    text: 'Brandt’s party lost seats in the south and gained them in the north, where it had never won before.',
    bad: [
      ['word', 'Brandt’s party gained seats in the south and lost them in the north, where it had never won before.'],
      ['name', 'Brandt’s party lost seats in the north and gained them in the south, where it had never won before.'],
      ['negation', 'Brandt’s party lost seats in the south and gained them in the north, where it had won before.'],
    ],
  },
  {
    id: 'election-07',
    passages: [
      'Turnout reached 62% by 6pm on Sunday, up from 55% at the same hour four years ago, according to the commission.',
    ],
    text: 'Turnout reached 62 percent by 6pm on Sunday, up from 55 percent at the same hour four years ago, according to the commission.',
    bad: [
      [
        'number',
        'Turnout reached 55 percent by 6pm on Sunday, up from 62 percent at the same hour four years ago, according to the commission.',
      ],
      [
        'number',
        'Turnout reached 62 percent by 5pm on Sunday, up from 55 percent at the same hour four years ago, according to the commission.',
      ],
      [
        'bare-claim',
        'Turnout reached 62 percent by 6pm on Sunday, up from 55 percent at the same hour four years ago.',
      ],
    ],
  },
  {
    id: 'election-08',
    passages: [
      'Karim el-Sayad arrived in Halden on Friday to mediate between the two camps.',
      'He met Iversk but not Brandt, a UN spokesperson said.',
    ],
    text: 'UN envoy Karim el-Sayad arrived in Halden on Friday to mediate between the two camps. He met Iversk but not Brandt, a UN spokesperson said.',
    bad: [
      [
        'role',
        'UN envoy Karim el-Sayad arrived in Halden on Friday to mediate between the two camps. He met Brandt but not Iversk, a UN spokesperson said.',
      ],
      [
        'negation',
        'UN envoy Karim el-Sayad arrived in Halden on Friday to mediate between the two camps. He met Iversk and Brandt, a UN spokesperson said.',
      ],
      [
        'office',
        'EU envoy Karim el-Sayad arrived in Halden on Friday to mediate between the two camps. He met Iversk but not Brandt, a UN spokesperson said.',
      ],
    ],
  },
  {
    id: 'election-09',
    passages: [
      'Police used tear gas against protesters who had tried to storm the counting center in Port Halden, witnesses said.',
    ],
    text: 'Police used tear gas against protesters who had tried to storm the counting centre in Port Halden, witnesses said.',
    bad: [
      [
        'modality',
        'Police used tear gas against protesters who had stormed the counting centre in Port Halden, witnesses said.',
      ],
      [
        'role',
        'Protesters used tear gas against police who had tried to storm the counting centre in Port Halden, witnesses said.',
      ],
      [
        'speaker',
        'Police used tear gas against protesters who had tried to storm the counting centre in Port Halden, police said.',
      ],
    ],
  },
  {
    id: 'election-10',
    passages: [
      'The commission said it had found no sign of fraud in any of the 31 districts, rejecting a complaint by the Farmers’ Party.',
    ],
    text: 'The commission said it had found no sign of fraud in any of the 31 districts, rejecting a complaint by the Farmers’ Party.',
    bad: [
      [
        'negation',
        'The commission said it had found signs of fraud in the 31 districts, rejecting a complaint by the Farmers’ Party.',
      ],
      [
        'word',
        'The commission said it had found no sign of fraud in any of the 31 districts, upholding a complaint by the Farmers’ Party.',
      ],
      ['bare-claim', 'There was no sign of fraud in any of the 31 districts.'],
      [
        'role',
        'The Farmers’ Party said it had found no sign of fraud in any of the 31 districts, rejecting a complaint by the commission.',
      ],
    ],
  },
  {
    id: 'election-11',
    passages: [
      'Reule announced on Saturday that he would step down as party leader, but remain prime minister until a successor is chosen.',
    ],
    text: 'Vellandic Prime Minister Tomas Reule announced on Saturday that he would step down as party leader, but remain prime minister until a successor is chosen.',
    bad: [
      [
        'word',
        'Vellandic Prime Minister Tomas Reule announced on Saturday that he would step down as prime minister, but remain party leader until a successor is chosen.',
      ],
      [
        'tail',
        'Vellandic Prime Minister Tomas Reule announced on Saturday that he would step down as party leader, but remain prime minister.',
      ],
      [
        'modality',
        'Vellandic Prime Minister Tomas Reule stepped down on Saturday as party leader, but remained prime minister until a successor is chosen.',
      ],
    ],
  },
  {
    id: 'election-12',
    passages: [
      'Two ballot boxes were stolen in Tessin, the commission said.',
      'Police in Karsk said they had recovered one of them.',
    ],
    text: 'Two ballot boxes were stolen in Tessin, the commission said. Police in Karsk said they had recovered one of them.',
    bad: [
      [
        'number',
        'Two ballot boxes were stolen in Tessin, the commission said. Police in Karsk said they had recovered two of them.',
      ],
      [
        'name',
        'Two ballot boxes were stolen in Karsk, the commission said. Police in Tessin said they had recovered one of them.',
      ],
      ['join', 'Two ballot boxes were stolen in Tessin, police in Karsk said.'],
    ],
  },
  {
    id: 'election-13',
    passages: [
      'Oskarian state media claimed, without giving evidence, that foreign agents had bribed voters in Dolna.',
    ],
    text: 'Oskarian state media claimed, without giving evidence, that foreign agents had bribed voters in Dolna.',
    bad: [
      ['bare-claim', 'Foreign agents had bribed voters in Dolna.'],
      ['negation', 'Oskarian state media claimed, giving evidence, that foreign agents had bribed voters in Dolna.'],
      [
        'speaker',
        'Vellandic state media claimed, without giving evidence, that foreign agents had bribed voters in Dolna.',
      ],
      ['tail', 'Oskarian state media showed that foreign agents had bribed voters in Dolna.'],
    ],
  },
  {
    id: 'election-14',
    passages: [
      'A bomb threat that forced the evacuation of nine polling stations turned out to be a hoax, the interior ministry said on Sunday.',
    ],
    text: 'A bomb threat that forced the evacuation of nine polling stations turned out to be a hoax, the interior ministry said on Sunday.',
    bad: [
      ['tail', 'A bomb threat forced the evacuation of nine polling stations, the interior ministry said on Sunday.'],
      [
        'number',
        'A bomb threat that forced the evacuation of nineteen polling stations turned out to be a hoax, the interior ministry said on Sunday.',
      ],
      [
        'negation',
        'A bomb threat that forced the evacuation of nine polling stations turned out not to be a hoax, the interior ministry said on Sunday.',
      ],
    ],
  },
  {
    id: 'election-15',
    passages: ['Kolt congratulated Brandt on Tuesday and said Oskaria was "ready to talk, without preconditions".'],
    text: 'Oskarian Foreign Minister Irina Kolt congratulated Brandt on Tuesday and said Oskaria was “ready to talk, without preconditions”.',
    bad: [
      [
        'role',
        'Opposition leader Sofia Brandt congratulated Kolt on Tuesday and said Oskaria was “ready to talk, without preconditions”.',
      ],
      [
        'quotation',
        'Oskarian Foreign Minister Irina Kolt congratulated Brandt on Tuesday and said Oskaria was “ready to talk, with preconditions”.',
      ],
      [
        'quotation',
        'Oskarian Foreign Minister Irina Kolt “congratulated Brandt” on Tuesday and said Oskaria was “ready to talk, without preconditions”.',
      ],
    ],
  },
  {
    id: 'election-16',
    passages: ['Some 12 million people are eligible to vote, the commission said, of whom 1.4 million live abroad.'],
    text: 'Some 12 million people are eligible to vote, the commission said, of whom 1.4 million live abroad.',
    bad: [
      ['number', 'Some 1.4 million people are eligible to vote, the commission said, of whom 12 million live abroad.'],
      ['unit', 'Some 12 million people are eligible to vote, the commission said, of whom 1.4 thousand live abroad.'],
      ['word', 'Some 12 million people are ineligible to vote, the commission said, of whom 1.4 million live abroad.'],
    ],
  },
  {
    id: 'election-17',
    passages: ['Former minister Rolf Dane refused to say whether he would support the coalition.'],
    text: 'Former minister Rolf Dane refused to say whether he would support the coalition.',
    bad: [
      ['negation', 'Former minister Rolf Dane said he would support the coalition.'],
      ['modality', 'Former minister Rolf Dane said whether he would support the coalition.'],
      ['office', 'Minister Rolf Dane refused to say whether he would support the coalition.'],
      ['word', 'Former minister Rolf Dane refused to say whether he would oppose the coalition.'],
    ],
  },
  {
    id: 'election-18',
    passages: [
      'The opposition walked out of parliament on Wednesday, its leader said, in protest at the new media law, which passed by 104 votes to 97.',
    ],
    text: 'The opposition walked out of parliament on Wednesday, its leader said, in protest at the new media law.',
    bad: [
      [
        'word',
        'The opposition walked out of parliament on Wednesday, its leader said, in support of the new media law.',
      ],
      [
        'role',
        'The government walked out of parliament on Wednesday, its leader said, in protest at the new media law.',
      ],
    ],
  },
  {
    id: 'election-19',
    passages: [
      'The army would stay neutral, General Hana Wirth said, and would obey whichever government the court confirms.',
    ],
    text: 'The army would stay neutral, General Hana Wirth said, and would obey whichever government the court confirms.',
    bad: [
      ['bare-claim', 'The army will stay neutral and will obey whichever government the court confirms.'],
      [
        'negation',
        'The army would not stay neutral, General Hana Wirth said, and would obey whichever government the court confirms.',
      ],
      [
        'word',
        'The army would stay neutral, General Hana Wirth said, and would obey whichever government the president confirms.',
      ],
    ],
  },
  {
    id: 'election-20',
    passages: [
      'Brandt said she would freeze fuel prices for a year and cut the tax on bread from 12 to 6 percent.',
      'Economists at the Sample Institute put the cost at 800 million crowns.',
    ],
    text: 'Brandt said she would freeze fuel prices for a year and cut the tax on bread from 12 to 6 percent. Economists at the Sample Institute put the cost at 800 million crowns.',
    bad: [
      [
        'number',
        'Brandt said she would freeze fuel prices for a year and cut the tax on bread from 6 to 12 percent. Economists at the Sample Institute put the cost at 800 million crowns.',
      ],
      [
        'word',
        'Brandt said she would freeze bread prices for a year and cut the tax on fuel from 12 to 6 percent. Economists at the Sample Institute put the cost at 800 million crowns.',
      ],
      [
        'unit',
        'Brandt said she would freeze fuel prices for a month and cut the tax on bread from 12 to 6 percent. Economists at the Sample Institute put the cost at 800 million crowns.',
      ],
      [
        'speaker',
        'Brandt said she would freeze fuel prices for a year and cut the tax on bread from 12 to 6 percent. Brandt put the cost at 800 million crowns.',
      ],
    ],
  },
  {
    id: 'election-21',
    passages: [
      'The result in Dolna is still pending because of a dispute over 4,000 postal votes, and the runner-up has not conceded.',
    ],
    text: 'The result in Dolna is still pending because of a dispute over 4,000 postal votes, and the runner-up has not conceded.',
    bad: [
      [
        'negation',
        'The result in Dolna is still pending because of a dispute over 4,000 postal votes, and the runner-up has conceded.',
      ],
      [
        'modality',
        'The result in Dolna is final after a dispute over 4,000 postal votes, and the runner-up has not conceded.',
      ],
      [
        'word',
        'The result in Dolna is still pending despite a dispute over 4,000 postal votes, and the runner-up has not conceded.',
      ],
    ],
  },
  {
    id: 'election-22',
    passages: [
      'Vellandian voters abroad could cast ballots in 40 countries, up from 33, the foreign ministry in Halden said in a note.',
    ],
    text: 'Vellandic voters abroad could cast ballots in 40 countries, up from 33, the foreign ministry in Halden said in a note.',
    bad: [
      [
        'name',
        'Oskarian voters abroad could cast ballots in 40 countries, up from 33, the foreign ministry in Halden said in a note.',
      ],
      [
        'number',
        'Vellandic voters abroad could cast ballots in 33 countries, up from 40, the foreign ministry in Halden said in a note.',
      ],
      [
        'negation',
        'Vellandic voters abroad could not cast ballots in 40 countries, up from 33, the foreign ministry in Halden said in a note.',
      ],
    ],
  },
];
