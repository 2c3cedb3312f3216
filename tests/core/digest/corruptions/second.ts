import type { SoundCase } from './types.ts';

/** Bullets of two sentences: a claim and its quotation, a happening and its toll, a claim and its denial. */
export const second: readonly SoundCase[] = [
  {
    id: 'second-01',
    passages: [
      'Iversk said the dyke would hold.',
      'Brandt said the dyke had been neglected for years.',
      '“We asked for repairs three times,” she added.',
    ],
    text: 'Opposition leader Sofia Brandt said the dyke had been neglected for years. “We asked for repairs three times,” she added.',
    bad: [
      [
        'antecedent',
        'Vellandic President Marta Iversk said the dyke would hold. “We asked for repairs three times,” she added.',
      ],
      [
        'other-quotation',
        'Vellandic President Marta Iversk said the dyke would hold. “We asked for repairs three times,” Iversk added.',
      ],
    ],
  },
  {
    id: 'second-02',
    passages: [
      'Druzh called the vote “a victory for order”.',
      'Kolt told reporters that the result would be recognised abroad.',
      'She said letters had come from nine capitals.',
    ],
    text: 'Oskarian Foreign Minister Irina Kolt told reporters that the result would be recognised abroad. She said letters had come from nine capitals.',
    bad: [
      [
        'antecedent',
        'Oskarian President Pavel Druzh called the vote “a victory for order”. She said letters had come from nine capitals.',
      ],
      [
        'other-quotation',
        'Oskarian Foreign Minister Irina Kolt called the vote “a victory for order”. She said letters had come from nine capitals.',
      ],
    ],
  },
  {
    id: 'second-03',
    passages: [
      'Oskaria accused Velland of shelling a clinic in Orlin.',
      'Velland said its guns had been silent since Friday.',
      'Oskaria also said that two boats had been sunk off Port Halden.',
      'Velland denied that claim.',
    ],
    text: 'Oskaria said that two boats had been sunk off Port Halden. Velland denied that claim.',
    bad: [
      ['antecedent', 'Oskaria accused Velland of shelling a clinic in Orlin. Velland denied that claim.'],
      ['denial', 'Oskaria said that two boats had been sunk off Port Halden. Velland confirmed that claim.'],
      ['role', 'Velland said that two boats had been sunk off Port Halden. Oskaria denied that claim.'],
    ],
  },
  {
    id: 'second-04',
    passages: [
      'The clinic’s head, Jo Tarn, said the ward was full.',
      '“We turn people away every night,” said Petra Lind, a nurse.',
    ],
    text: 'The clinic’s head, Jo Tarn, said the ward was full. “We turn people away every night,” Petra Lind, a nurse, said.',
    bad: [
      [
        'other-quotation',
        'The clinic’s head, Jo Tarn, said the ward was full. “We turn people away every night,” Tarn said.',
      ],
      [
        'other-quotation',
        'The clinic’s head, Jo Tarn, said the ward was full. “We turn people away every night,” she said.',
      ],
      ['other-quotation', 'The clinic’s head, Jo Tarn, said: “We turn people away every night.”'],
    ],
  },
  {
    id: 'second-05',
    passages: [
      'A ferry ran aground near Brenn on Sunday.',
      'A bus left the road in Tessin an hour later.',
      'It was carrying 31 pupils, police said.',
    ],
    text: 'A bus left the road in Tessin an hour later. It was carrying 31 pupils, police said.',
    bad: [
      ['antecedent', 'A ferry ran aground near Brenn on Sunday. It was carrying 31 pupils, police said.'],
      ['number', 'A bus left the road in Tessin an hour later. It was carrying 13 pupils, police said.'],
    ],
  },
  {
    id: 'second-06',
    passages: [
      'An official said the port would reopen within a week.',
      '“The crane is safe again,” Emil Voigt, the port’s director, told the Sample Courier.',
    ],
    text: 'An official said the port would reopen within a week. “The crane is safe again,” Emil Voigt, the port’s director, told the Sample Courier.',
    bad: [
      [
        'other-quotation',
        'An official said the port would reopen within a week. “The crane is safe again,” the official told the Sample Courier.',
      ],
      ['other-quotation', 'An official said “the crane is safe again”.'],
    ],
  },
  {
    id: 'second-07',
    passages: [
      'Pratley said the union would ballot its members in May.',
      'He told them to “stay calm and stay out”.',
      '',
      'Reule said the army would drive the lorries.',
    ],
    text: 'Harbour Union General Secretary Owen Pratley said the union would ballot its members in May. He told them to “stay calm and stay out”.',
    bad: [
      [
        'antecedent',
        'Vellandic Prime Minister Tomas Reule said the army would drive the lorries. He told them to “stay calm and stay out”.',
      ],
      [
        'other-quotation',
        'Vellandic Prime Minister Tomas Reule said the army would drive the lorries. Reule told them to “stay calm and stay out”.',
      ],
    ],
  },
  {
    id: 'second-08',
    passages: ['Aubrey said 40 wards had been closed.', '', 'She said the masks were on their way.'],
    text: 'Health Secretary Lena Aubrey said 40 wards had been closed.',
    bad: [
      [
        'antecedent',
        'Health Secretary Lena Aubrey said 40 wards had been closed. She said the masks were on their way.',
      ],
    ],
  },
  {
    id: 'second-09',
    passages: [
      'A depot burned down in Karsk on Tuesday night, the fire service said.',
      'The fire injured four guards, it added.',
      'A second depot was hit in Vessa.',
    ],
    text: 'A depot burned down in Karsk on Tuesday night, the fire service said. The fire injured four guards, it added.',
    bad: [
      ['antecedent', 'A second depot was hit in Vessa. The fire injured four guards, it added.'],
      [
        'number',
        'A depot burned down in Karsk on Tuesday night, the fire service said. The fire injured forty guards, it added.',
      ],
      ['bare-claim', 'A depot burned down in Karsk on Tuesday night. The fire injured four guards.'],
    ],
  },
  {
    id: 'second-10',
    passages: [
      'Velland asked Oskaria to hand over the two pilots.',
      'Oskaria asked for a public apology.',
      'Iversk refused that demand, her office said.',
    ],
    text: 'Oskaria asked for a public apology. Iversk refused that demand, her office said.',
    bad: [
      ['antecedent', 'Velland asked Oskaria to hand over the two pilots. Iversk refused that demand, her office said.'],
      ['denial', 'Oskaria asked for a public apology. Iversk accepted that demand, her office said.'],
    ],
  },
  {
    id: 'second-11',
    passages: ['The Oskarian president will not attend the summit in Brenn, his office said on Friday.'],
    text: 'Oskarian President Pavel Druzh will not attend the summit in Brenn, his office said on Friday.',
    bad: [
      ['name', 'Vellandic President Marta Iversk will not attend the summit in Brenn, his office said on Friday.'],
      ['name', 'Oskarian Foreign Minister Irina Kolt will not attend the summit in Brenn, his office said on Friday.'],
      [
        'office',
        'Oskarian Foreign Minister Pavel Druzh will not attend the summit in Brenn, his office said on Friday.',
      ],
      ['negation', 'Oskarian President Pavel Druzh will attend the summit in Brenn, his office said on Friday.'],
    ],
  },
];
