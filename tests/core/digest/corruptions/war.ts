import type { SoundCase } from './types.ts';

export const war: readonly SoundCase[] = [
  {
    id: 'war-01',
    passages: [
      'Meanwhile, Oskarian forces shelled the town of Karsk overnight, killing two people and wounding nine, the regional governor said.',
    ],
    text: 'Oskarian forces shelled the town of Karsk overnight, killing two people and wounding nine, the regional governor said.',
    bad: [
      [
        'unit',
        'Oskarian forces shelled the town of Karsk overnight, wounding two people and killing nine, the regional governor said.',
      ],
      [
        'role',
        'The town of Karsk shelled Oskarian forces overnight, killing two people and wounding nine, the regional governor said.',
      ],
    ],
  },
  {
    id: 'war-02',
    passages: ['"We will not hand over a single village," Iversk said in her evening address on Monday.'],
    text: '“We will not hand over a single village,” Vellandic President Marta Iversk said in her evening address on Monday.',
    bad: [
      [
        'quotation',
        '“We will not hand over a single town,” Vellandic President Marta Iversk said in her evening address on Monday.',
      ],
      [
        'negation',
        '“We will hand over a single village,” Vellandic President Marta Iversk said in her evening address on Monday.',
      ],
      [
        'office',
        '“We will not hand over a single village,” Oskarian President Marta Iversk said in her evening address on Monday.',
      ],
    ],
  },
  {
    id: 'war-03',
    passages: [
      "Oskaria's Defense Ministry said its troops had captured the settlement of Tessin, a claim that Velland's military denied.",
    ],
    text: 'Oskaria’s Ministry of Defence said its troops had captured the settlement of Tessin, a claim that Velland’s military denied.',
    bad: [
      ['denial', 'Oskaria’s Ministry of Defence said its troops had captured the settlement of Tessin.'],
      ['bare-claim', 'Oskarian troops had captured the settlement of Tessin.'],
      [
        'word',
        'Oskaria’s Ministry of Defence said its troops had recaptured the settlement of Tessin, a claim that Velland’s military denied.',
      ],
    ],
  },
  {
    id: 'war-04',
    passages: [
      'The General Staff said on Tuesday that 31 of 44 drones had been shot down over the Dolna region, while 13 had been lost from radar.',
    ],
    text: 'Velland’s General Staff said on Tuesday that 31 of 44 drones had been shot down over the Dolna region.',
    bad: [
      ['number', 'Velland’s General Staff said on Tuesday that 44 drones had been shot down over the Dolna region.'],
      [
        'number',
        'Velland’s General Staff said on Tuesday that 13 of 44 drones had been shot down over the Dolna region.',
      ],
    ],
  },
  {
    id: 'war-05',
    passages: [
      'Governor Petra Lind said that a strike on a grain terminal in Port Halden had injured three dock workers and started a fire.',
    ],
    text: 'A strike on a grain terminal in Port Halden had injured three dock workers and started a fire, Governor Petra Lind said.',
    bad: [
      ['bare-claim', 'A strike on a grain terminal in Port Halden had injured three dock workers and started a fire.'],
      [
        'speaker',
        'A strike on a grain terminal in Port Halden had injured three dock workers and started a fire, three dock workers said.',
      ],
    ],
  },
  {
    id: 'war-06',
    passages: [
      'Irina Kolt met Karim el-Sayad in Geneva on Friday.',
      'She said that Oskaria would withdraw its troops from the border if Velland closed the training camp.',
    ],
    text: 'Kolt said that Oskaria would withdraw its troops from the border if Velland closed the training camp.',
    bad: [
      ['tail', 'Kolt said that Oskaria would withdraw its troops from the border.'],
      [
        'speaker',
        'El-Sayad said that Oskaria would withdraw its troops from the border if Velland closed the training camp.',
      ],
      ['role', 'Kolt said that Velland would withdraw its troops from the border if Oskaria closed the training camp.'],
      [
        'tail',
        'Kolt said that Oskaria would withdraw its troops from the border after Velland closed the training camp.',
      ],
    ],
  },
  {
    id: 'war-07',
    passages: ['The navy denied that one of its patrol boats had entered Vellandic waters on Sunday night.'],
    text: 'The navy denied that one of its patrol boats had entered Vellandic waters on Sunday night.',
    bad: [
      ['denial', 'One of the navy’s patrol boats had entered Vellandic waters on Sunday night.'],
      ['denial', 'The navy said that one of its patrol boats had entered Vellandic waters on Sunday night.'],
    ],
  },
  {
    id: 'war-08',
    passages: [
      'In a statement on Telegram, the mayor of Karsck, Oleh Danko, said 40% of homes were still without heating after the attack.',
    ],
    text: 'The mayor of Karsk, Oleh Danko, said 40 percent of homes were still without heating after the attack.',
    bad: [
      ['number', 'The mayor of Karsk, Oleh Danko, said 40 homes were still without heating after the attack.'],
      [
        'negation',
        'The mayor of Karsk, Oleh Danko, said 40 percent of homes were still with heating after the attack.',
      ],
      [
        'date',
        'The mayor of Karsk, Oleh Danko, said 40 percent of homes were still without heating before the attack.',
      ],
    ],
  },
  {
    id: 'war-09',
    passages: [
      'Vellandic drones struck an oil depot near the Oskarian city of Brenn late on Saturday, according to the local authorities, who reported no casualties.',
    ],
    text: 'Vellandic drones struck an oil depot near the Oskarian city of Brenn late on Saturday, according to the local authorities, who reported no casualties.',
    bad: [
      [
        'negation',
        'Vellandic drones struck an oil depot near the Oskarian city of Brenn late on Saturday, according to the local authorities, who reported casualties.',
      ],
      [
        'name',
        'Oskarian drones struck an oil depot near the Vellandic city of Brenn late on Saturday, according to the local authorities, who reported no casualties.',
      ],
      [
        'word',
        'Vellandic drones destroyed an oil depot near the Oskarian city of Brenn late on Saturday, according to the local authorities, who reported no casualties.',
      ],
    ],
  },
  {
    id: 'war-10',
    passages: [
      'Solberin, who visited the front on Thursday, told reporters that the army needed at least 20,000 more recruits by spring.',
    ],
    text: 'Vellandic Defence Minister Anja Solberin told reporters that the army needed at least 20,000 more recruits by spring.',
    bad: [
      [
        'quantifier',
        'Vellandic Defence Minister Anja Solberin told reporters that the army needed at most 20,000 more recruits by spring.',
      ],
      [
        'office',
        'Vellandic Prime Minister Anja Solberin told reporters that the army needed at least 20,000 more recruits by spring.',
      ],
      [
        'quantifier',
        'Vellandic Defence Minister Anja Solberin told reporters that the army needed 20,000 more recruits by spring.',
      ],
    ],
  },
  {
    id: 'war-11',
    passages: [
      'Oskaria may deploy a second brigade to the border region, two Western officials familiar with the matter said.',
    ],
    text: 'Oskaria may deploy a second brigade to the border region, two Western officials familiar with the matter said.',
    bad: [
      [
        'modality',
        'Oskaria will deploy a second brigade to the border region, two Western officials familiar with the matter said.',
      ],
      [
        'number',
        'Oskaria may deploy two brigades to the border region, two Western officials familiar with the matter said.',
      ],
    ],
  },
  {
    id: 'war-12',
    passages: [
      'An alleged attempted attack on the residence of Pavel Druzh was condemned by Irina Kolt as an act of terror.',
    ],
    text: 'An alleged attempted attack on the residence of Oskarian President Pavel Druzh was condemned by Irina Kolt as an act of terror.',
    bad: [
      [
        'modality',
        'An attack on the residence of Oskarian President Pavel Druzh was condemned by Irina Kolt as an act of terror.',
      ],
      [
        'modality',
        'An alleged attack on the residence of Oskarian President Pavel Druzh was condemned by Irina Kolt as an act of terror.',
      ],
      [
        'role',
        'An alleged attempted attack on the residence of Irina Kolt was condemned by Oskarian President Pavel Druzh as an act of terror.',
      ],
    ],
  },
  {
    id: 'war-13',
    passages: [
      'Druzh told state television that Oskaria had never planned to seize the port.',
      'Iversk dismissed the remarks as "theatre".',
    ],
    text: 'Oskarian President Pavel Druzh told state television that Oskaria had never planned to seize the port. Iversk dismissed the remarks as “theatre”.',
    bad: [
      [
        'negation',
        'Oskarian President Pavel Druzh told state television that Oskaria had planned to seize the port. Iversk dismissed the remarks as “theatre”.',
      ],
      [
        'speaker',
        'Marta Iversk told state television that Oskaria had never planned to seize the port. Druzh dismissed the remarks as “theatre”.',
      ],
      [
        'quotation',
        'Oskarian President Pavel Druzh told state television that Oskaria had “never planned to seize the port”. Iversk dismissed the remarks as “theatre”.',
      ],
    ],
  },
  {
    id: 'war-14',
    passages: [
      'However, rescuers failed to reach the upper floors of the building until Wednesday morning, the emergency service said.',
    ],
    text: 'Rescuers failed to reach the upper floors of the building until Wednesday morning, the emergency service said.',
    bad: [
      [
        'negation',
        'Rescuers reached the upper floors of the building on Wednesday morning, the emergency service said.',
      ],
      [
        'date',
        'Rescuers failed to reach the upper floors of the building until Thursday morning, the emergency service said.',
      ],
      ['tail', 'Rescuers failed to reach the upper floors of the building, the emergency service said.'],
    ],
  },
  {
    id: 'war-15',
    passages: [
      'Two people were killed and a school was damaged when a missile hit the village of Orlin, while in nearby Vessa a power station was struck without casualties, officials said.',
    ],
    text: 'Two people were killed and a school was damaged when a missile hit the village of Orlin, officials said.',
    bad: [
      [
        'name',
        'Two people were killed and a school was damaged when a missile hit the village of Vessa, officials said.',
      ],
      [
        'join',
        'Two people were killed and a power station was struck when a missile hit the village of Orlin, officials said.',
      ],
      ['bare-claim', 'Two people were killed and a school was damaged when a missile hit the village of Orlin.'],
    ],
  },
  {
    id: 'war-16',
    passages: [
      'The parliament in Halden approved a $3.5 billion loan for air defense on Tuesday, with 212 members voting in favour and 40 against.',
    ],
    text: 'The parliament in Halden approved a $3.5 billion loan for air defence on Tuesday, with 212 members voting in favour and 40 against.',
    bad: [
      [
        'unit',
        'The parliament in Halden approved a $3.5 million loan for air defence on Tuesday, with 212 members voting in favour and 40 against.',
      ],
      [
        'number',
        'The parliament in Halden approved a $3.5 billion loan for air defence on Tuesday, with 40 members voting in favour and 212 against.',
      ],
      [
        'word',
        'The parliament in Halden rejected a $3.5 billion loan for air defence on Tuesday, with 212 members voting in favour and 40 against.',
      ],
    ],
  },
  {
    id: 'war-17',
    passages: ['The ministry said the ceasefire would hold only if both sides pulled back their guns by midnight.'],
    text: 'The ministry said the ceasefire would hold only if both sides pulled back their guns by midnight.',
    bad: [
      ['tail', 'The ministry said the ceasefire would hold if both sides pulled back their guns by midnight.'],
      ['tail', 'The ministry said the ceasefire would hold.'],
      ['modality', 'The ministry said the ceasefire held only if both sides pulled back their guns by midnight.'],
    ],
  },
  {
    id: 'war-18',
    passages: [
      'Thomas Reule said the two countries had agreed to exchange 150 prisoners each.',
      'He added that the first group would cross at the Orlin bridge on January 4.',
    ],
    text: 'Vellandic Prime Minister Tomas Reule said the two countries had agreed to exchange 150 prisoners each. Reule added that the first group would cross at the Orlin bridge on January 4.',
    bad: [
      [
        'date',
        'Vellandic Prime Minister Tomas Reule said the two countries had agreed to exchange 150 prisoners each. Reule added that the first group would cross at the Orlin bridge on January 14.',
      ],
      [
        'office',
        'Vellandic Defence Minister Tomas Reule said the two countries had agreed to exchange 150 prisoners each. Reule added that the first group would cross at the Orlin bridge on January 4.',
      ],
      [
        'modality',
        'Vellandic Prime Minister Tomas Reule said the two countries had exchanged 150 prisoners each. Reule added that the first group would cross at the Orlin bridge on January 4.',
      ],
    ],
  },
  {
    id: 'war-19',
    passages: [
      'Residents reported hearing explosions in the capital shortly before 2am, and officials said debris had fallen on a hospital, a market and a bus depot.',
    ],
    text: 'Officials said debris had fallen on a hospital, a market and a bus depot.',
    bad: [
      ['speaker', 'Residents said debris had fallen on a hospital, a market and a bus depot.'],
      ['word', 'Officials said debris had fallen on a hospital, a market and a church.'],
      ['bare-claim', 'Debris had fallen on a hospital, a market and a bus depot.'],
    ],
  },
  {
    id: 'war-20',
    passages: [
      'Oskaria has lost nearly 300 tanks since August, the Institute for Peace Studies estimated in a report published on Monday.',
    ],
    text: 'Oskaria has lost nearly 300 tanks since August, the Institute for Peace Studies estimated in a report published on Monday.',
    bad: [
      [
        'quantifier',
        'Oskaria has lost more than 300 tanks since August, the Institute for Peace Studies estimated in a report published on Monday.',
      ],
      ['bare-claim', 'Oskaria has lost nearly 300 tanks since August.'],
      [
        'date',
        'Oskaria has lost nearly 300 tanks since April, the Institute for Peace Studies estimated in a report published on Monday.',
      ],
    ],
  },
  {
    id: 'war-21',
    passages: [
      '"There is no proof of this, and there will be none," Kolt told the Sample Wire agency when asked about the reported shelling of the convoy.',
    ],
    text: '“There is no proof of this, and there will be none,” Oskarian Foreign Minister Irina Kolt told the Sample Wire agency when asked about the reported shelling of the convoy.',
    bad: [
      [
        'modality',
        '“There is no proof of this, and there will be none,” Oskarian Foreign Minister Irina Kolt told the Sample Wire agency when asked about the shelling of the convoy.',
      ],
      [
        'quotation',
        '“There is proof of this, and there will be more,” Oskarian Foreign Minister Irina Kolt told the Sample Wire agency when asked about the reported shelling of the convoy.',
      ],
    ],
  },
  {
    id: 'war-22',
    passages: ['Oskarian troops attacked a Vellandic convoy outside Tessin on Monday, Vellandic officials said.'],
    text: 'Oskarian troops attacked a Vellandic convoy outside Tessin on Monday, Vellandic officials said.',
    bad: [
      ['role', 'Vellandic troops attacked an Oskarian convoy outside Tessin on Monday, Vellandic officials said.'],
      ['role', 'A Vellandic convoy attacked Oskarian troops outside Tessin on Monday, Vellandic officials said.'],
      ['speaker', 'Oskarian troops attacked a Vellandic convoy outside Tessin on Monday, Oskarian officials said.'],
    ],
  },
  {
    id: 'war-23',
    passages: [
      'Also on Sunday, an Oskarian court sentenced the journalist Mila Aran to nine years in prison for spying, a charge she denies.',
    ],
    text: 'An Oskarian court sentenced the journalist Mila Aran to nine years in prison for spying, a charge she denies.',
    bad: [
      [
        'denial',
        'An Oskarian court sentenced the journalist Mila Aran to nine years in prison for spying, a charge she admits.',
      ],
      ['denial', 'An Oskarian court sentenced the journalist Mila Aran to nine years in prison for spying.'],
      [
        'unit',
        'An Oskarian court sentenced the journalist Mila Aran to nine months in prison for spying, a charge she denies.',
      ],
    ],
  },
  {
    id: 'war-24',
    passages: [
      'Some of the evacuated families returned to Orlin on Friday, the town council said, though the water supply had yet to be restored.',
    ],
    text: 'Some of the evacuated families returned to Orlin on Friday, the town council said, though the water supply had yet to be restored.',
    bad: [
      [
        'quantifier',
        'All of the evacuated families returned to Orlin on Friday, the town council said, though the water supply had yet to be restored.',
      ],
      [
        'negation',
        'Some of the evacuated families returned to Orlin on Friday, the town council said, and the water supply had been restored.',
      ],
      [
        'quantifier',
        'The evacuated families returned to Orlin on Friday, the town council said, though the water supply had yet to be restored.',
      ],
    ],
  },
];
