import type { SoundCase } from './types.ts';

export const flood: readonly SoundCase[] = [
  {
    id: 'flood-01',
    passages: [
      'At least 17 people have died and dozens are missing after the river Ansel burst its banks near Orlin, the civil protection agency said on Tuesday.',
    ],
    text: 'At least 17 people have died and dozens are missing after the river Ansel burst its banks near Orlin, the civil protection agency said on Tuesday.',
    bad: [
      [
        'unit',
        'At least 17 people are missing and dozens have died after the river Ansel burst its banks near Orlin, the civil protection agency said on Tuesday.',
      ],
      [
        'number',
        'At least 17 people have died and hundreds are missing after the river Ansel burst its banks near Orlin, the civil protection agency said on Tuesday.',
      ],
      [
        'quantifier',
        'Only 17 people have died and dozens are missing after the river Ansel burst its banks near Orlin, the civil protection agency said on Tuesday.',
      ],
    ],
  },
  {
    id: 'flood-02',
    passages: [
      'Marta Iwersk toured the flooded district on Wednesday and promised every household 5,000 crowns, the presidency said.',
    ],
    text: 'Vellandic President Marta Iversk toured the flooded district on Wednesday and promised every household 5,000 crowns, the presidency said.',
    bad: [
      [
        'modality',
        'Vellandic President Marta Iversk toured the flooded district on Wednesday and paid every household 5,000 crowns, the presidency said.',
      ],
      [
        'number',
        'Vellandic President Marta Iversk toured the flooded district on Wednesday and promised every household 50,000 crowns, the presidency said.',
      ],
      [
        'name',
        'Vellandic Prime Minister Tomas Reule toured the flooded district on Wednesday and promised every household 5,000 crowns, the presidency said.',
      ],
    ],
  },
  {
    id: 'flood-03',
    passages: ['"The water came in minutes, not hours," said Rosa Bell, a farmer whose house was swept away.'],
    text: '“The water came in minutes, not hours,” Rosa Bell, a farmer whose house was swept away, said.',
    bad: [
      ['quotation', '“The water came in hours, not minutes,” Rosa Bell, a farmer whose house was swept away, said.'],
      ['quotation', '“The water came in minutes,” Rosa Bell, a farmer whose house was swept away, said.'],
    ],
  },
  {
    id: 'flood-04',
    passages: ['The dam at Upper Vessa is holding, engineers said, but its lower gates cannot be opened.'],
    text: 'The dam at Upper Vessa is holding, engineers said, but its lower gates cannot be opened.',
    bad: [
      ['negation', 'The dam at Upper Vessa is holding, engineers said, but its lower gates can be opened.'],
      ['tail', 'The dam at Upper Vessa is holding, engineers said.'],
      ['negation', 'The dam at Upper Vessa is not holding, engineers said, but its lower gates cannot be opened.'],
      ['bare-claim', 'The dam at Upper Vessa is holding, but its lower gates cannot be opened.'],
    ],
  },
  {
    id: 'flood-05',
    passages: [
      'Insurers put the damage at 2.1 billion crowns, more than double the 900 million crowns caused by the storm of 2019.',
    ],
    text: 'Insurers put the damage at 2.1 billion crowns, more than double the 900 million crowns caused by the storm of 2019.',
    bad: [
      [
        'number',
        'Insurers put the damage at 900 million crowns, more than double the 2.1 billion crowns caused by the storm of 2019.',
      ],
      [
        'date',
        'Insurers put the damage at 2.1 billion crowns, more than double the 900 million crowns caused by the storm of 2009.',
      ],
      [
        'quantifier',
        'Insurers put the damage at 2.1 billion crowns, less than double the 900 million crowns caused by the storm of 2019.',
      ],
    ],
  },
  {
    id: 'flood-06',
    passages: [
      'Soldiers evacuated 1,300 residents from Lower Vessa by boat, while volunteers filled sandbags along the canal, local media reported.',
    ],
    text: 'Soldiers evacuated 1,300 residents from Lower Vessa by boat, local media reported.',
    bad: [
      ['name', 'Soldiers evacuated 1,300 residents from Upper Vessa by boat, local media reported.'],
      ['role', 'Volunteers evacuated 1,300 residents from Lower Vessa by boat, local media reported.'],
      ['bare-claim', 'Soldiers evacuated 1,300 residents from Lower Vessa by boat.'],
    ],
  },
  {
    id: 'flood-07',
    passages: [
      'The weather service lifted its red alert for the coast on Thursday, but kept an orange alert in force for the hills.',
    ],
    text: 'The weather service lifted its red alert for the coast on Thursday, but kept an orange alert in force for the hills.',
    bad: [
      [
        'word',
        'The weather service lifted its orange alert for the coast on Thursday, but kept a red alert in force for the hills.',
      ],
      [
        'name',
        'The weather service lifted its red alert for the hills on Thursday, but kept an orange alert in force for the coast.',
      ],
      ['tail', 'The weather service lifted its red alert.'],
    ],
  },
  {
    id: 'flood-08',
    passages: [
      'Environment Minister Paul Greave said he had warned the council about the dyke in 2023.',
      'Mayor Elsa Winn said she had received no such warning.',
    ],
    text: 'Environment Minister Paul Greave said he had warned the council about the dyke in 2023. Mayor Elsa Winn said she had received no such warning.',
    bad: [
      [
        'speaker',
        'Mayor Elsa Winn said she had warned the council about the dyke in 2023. Environment Minister Paul Greave said he had received no such warning.',
      ],
      [
        'negation',
        'Environment Minister Paul Greave said he had warned the council about the dyke in 2023. Mayor Elsa Winn said she had received such warning.',
      ],
      [
        'bare-claim',
        'Environment Minister Paul Greave had warned the council about the dyke in 2023. Mayor Elsa Winn said she had received no such warning.',
      ],
      [
        'date',
        'Environment Minister Paul Greave said he had warned the council about the dyke in 2024. Mayor Elsa Winn said she had received no such warning.',
      ],
    ],
  },
  {
    id: 'flood-09',
    passages: [
      'The government hopes to reopen the main railway by the weekend, Transport Minister Ada Quill told the broadcaster Sample One.',
    ],
    text: 'The government hopes to reopen the main railway by the weekend, Transport Minister Ada Quill told the broadcaster Sample One.',
    bad: [
      [
        'modality',
        'The government is to reopen the main railway by the weekend, Transport Minister Ada Quill told the broadcaster Sample One.',
      ],
      [
        'word',
        'The government hopes to close the main railway by the weekend, Transport Minister Ada Quill told the broadcaster Sample One.',
      ],
      [
        'speaker',
        'The government hopes to reopen the main railway by the weekend, the broadcaster Sample One told Transport Minister Ada Quill.',
      ],
    ],
  },
  {
    id: 'flood-10',
    passages: [
      'About a quarter of Karsk, a town of 60,000 in the Dolna region, is still under water, satellite images show.',
    ],
    text: 'About a quarter of Karsk, a town of 60,000 in the Dolna region, is still under water, satellite images show.',
    bad: [
      [
        'number',
        'About three quarters of Karsk, a town of 60,000 in the Dolna region, is still under water, satellite images show.',
      ],
      [
        'number',
        'About a quarter of Karsk, a town of 16,000 in the Dolna region, is still under water, satellite images show.',
      ],
      [
        'word',
        'About a quarter of Karsk, a town of 60,000 in the Dolna region, is no longer under water, satellite images show.',
      ],
    ],
  },
  {
    id: 'flood-11',
    passages: [
      'Four miners were rescued on Monday after 39 hours underground; two others remained trapped, the company said.',
    ],
    text: 'Four miners were rescued on Monday after 39 hours underground; two others remained trapped, the company said.',
    bad: [
      [
        'number',
        'Two miners were rescued on Monday after 39 hours underground; four others remained trapped, the company said.',
      ],
      [
        'unit',
        'Four miners were rescued on Monday after 39 days underground; two others remained trapped, the company said.',
      ],
      [
        'word',
        'Four miners were rescued on Monday after 39 hours underground; two others were found dead, the company said.',
      ],
    ],
  },
  {
    id: 'flood-12',
    passages: ['Nevertheless, aid convoys reached all but two of the villages by Friday, the Red Crescent said.'],
    text: 'Aid convoys reached all but two of the villages by Friday, the Red Crescent said.',
    bad: [
      ['quantifier', 'Aid convoys reached all of the villages by Friday, the Red Crescent said.'],
      ['quantifier', 'Aid convoys reached two of the villages by Friday, the Red Crescent said.'],
      ['modality', 'Aid convoys could reach all but two of the villages by Friday, the Red Crescent said.'],
    ],
  },
  {
    id: 'flood-13',
    passages: [
      'Prosecutors opened an inquiry on Saturday into the collapse of the footbridge, which had been inspected only last month, and searched the offices of the builder Ferro.',
    ],
    text: 'Prosecutors opened an inquiry on Saturday into the collapse of the footbridge and searched the offices of the builder Ferro.',
    bad: [
      [
        'word',
        'Prosecutors closed an inquiry on Saturday into the collapse of the footbridge and searched the offices of the builder Ferro.',
      ],
      [
        'role',
        'The builder Ferro opened an inquiry on Saturday into the collapse of the footbridge and searched the offices of prosecutors.',
      ],
    ],
  },
  {
    id: 'flood-14',
    passages: [
      'Looters allegedly broke into three shops on Mill Street.',
      'Police chief Ron Abel said no arrests had been made.',
    ],
    text: 'Looters allegedly broke into three shops on Mill Street. Police chief Ron Abel said no arrests had been made.',
    bad: [
      [
        'modality',
        'Looters broke into three shops on Mill Street. Police chief Ron Abel said no arrests had been made.',
      ],
      [
        'negation',
        'Looters allegedly broke into three shops on Mill Street. Police chief Ron Abel said arrests had been made.',
      ],
      ['speaker', 'Looters broke into three shops on Mill Street, police chief Ron Abel said.'],
    ],
  },
  {
    id: 'flood-15',
    passages: [
      'The reservoir stood at 96 percent of capacity on Sunday, compared with 81 percent a week earlier, data from the water board showed.',
    ],
    text: 'The reservoir stood at 96 percent of capacity on Sunday, compared with 81 percent a week earlier, data from the water board showed.',
    bad: [
      [
        'number',
        'The reservoir stood at 81 percent of capacity on Sunday, compared with 96 percent a week earlier, data from the water board showed.',
      ],
      [
        'unit',
        'The reservoir stood at 96 percent of capacity on Sunday, compared with 81 percent a month earlier, data from the water board showed.',
      ],
    ],
  },
  {
    id: 'flood-16',
    passages: ['Residents should not drink tap water without boiling it, the health board warned on Monday.'],
    text: 'Residents should not drink tap water without boiling it, the health board warned on Monday.',
    bad: [
      ['negation', 'Residents should drink tap water without boiling it, the health board warned on Monday.'],
      ['tail', 'Residents should not drink tap water, the health board warned on Monday.'],
      ['negation', 'Residents should not drink tap water after boiling it, the health board warned on Monday.'],
    ],
  },
  {
    id: 'flood-17',
    passages: [
      'Reule, speaking in Tessin, said his government was considering a state of emergency.',
      'Brandt called the response "slow and shameful".',
    ],
    text: 'Vellandic Prime Minister Tomas Reule said his government was considering a state of emergency. Opposition leader Sofia Brandt called the response “slow and shameful”.',
    bad: [
      [
        'modality',
        'Vellandic Prime Minister Tomas Reule said his government was declaring a state of emergency. Opposition leader Sofia Brandt called the response “slow and shameful”.',
      ],
      ['quotation', 'Vellandic Prime Minister Tomas Reule called the response “slow and shameful”.'],
      [
        'quotation',
        'Vellandic Prime Minister Tomas Reule said his government was considering a state of emergency. Opposition leader Sofia Brandt called the response “weak and shameful”.',
      ],
    ],
  },
  {
    id: 'flood-18',
    passages: [
      'The bridge, one of the oldest in the valley, could reopen to lorries in March, the roads agency said, if money is found.',
    ],
    text: 'The bridge could reopen to lorries in March, the roads agency said, if money is found.',
    bad: [
      ['tail', 'The bridge could reopen to lorries in March, the roads agency said.'],
      ['modality', 'The bridge will reopen to lorries in March, the roads agency said, if money is found.'],
      ['date', 'The bridge could reopen to lorries in May, the roads agency said, if money is found.'],
    ],
  },
  {
    id: 'flood-19',
    passages: [
      'Most of the livestock in the valley drowned, and hardly any winter fodder was saved, the farmers’ union said.',
    ],
    text: 'Most of the livestock in the valley drowned, and hardly any winter fodder was saved, the farmers’ union said.',
    bad: [
      [
        'quantifier',
        'Most of the livestock in the valley drowned, and winter fodder was saved, the farmers’ union said.',
      ],
      [
        'quantifier',
        'Some of the livestock in the valley drowned, and hardly any winter fodder was saved, the farmers’ union said.',
      ],
    ],
  },
  {
    id: 'flood-20',
    passages: [
      'Oskaria offered Velland six helicopters and a field kitchen; Iversk’s office said it had yet to decide whether to accept.',
    ],
    text: 'Oskaria offered Velland six helicopters and a field kitchen; Iversk’s office said it had yet to decide whether to accept.',
    bad: [
      [
        'role',
        'Velland offered Oskaria six helicopters and a field kitchen; Iversk’s office said it had yet to decide whether to accept.',
      ],
      [
        'modality',
        'Oskaria sent Velland six helicopters and a field kitchen; Iversk’s office said it had yet to decide whether to accept.',
      ],
      [
        'negation',
        'Oskaria offered Velland six helicopters and a field kitchen; Iversk’s office said it had decided to accept.',
      ],
    ],
  },
  {
    id: 'flood-21',
    passages: [
      'Officials in Orlin said on Sunday that the body of a teenager had been found, and that the search for her brother would resume at dawn.',
    ],
    text: 'The body of a teenager had been found, officials in Orlin said on Sunday.',
    bad: [
      ['word', 'The body of a brother had been found, officials in Orlin said on Sunday.'],
      ['name', 'The body of a teenager had been found, officials in Tessin said on Sunday.'],
      ['bare-claim', 'The body of a teenager had been found.'],
      ['date', 'The body of a teenager had been found, officials in Orlin said on Saturday.'],
    ],
  },
  {
    id: 'flood-22',
    passages: [
      'The regional program to raise the dykes is 18 months behind schedule, an audit published on Friday found.',
    ],
    text: 'The regional programme to raise the dykes is 18 months behind schedule, an audit published on Friday found.',
    bad: [
      [
        'word',
        'The regional programme to raise the dykes is 18 months ahead of schedule, an audit published on Friday found.',
      ],
      [
        'unit',
        'The regional programme to raise the dykes is 18 weeks behind schedule, an audit published on Friday found.',
      ],
      [
        'word',
        'The regional programme to lower the dykes is 18 months behind schedule, an audit published on Friday found.',
      ],
    ],
  },
];
