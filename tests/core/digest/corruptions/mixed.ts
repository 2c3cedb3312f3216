import type { SoundCase } from './types.ts';

/** Heavier rewording: several steps at once, as the digest takes them. */
export const mixed: readonly SoundCase[] = [
  {
    id: 'mixed-01',
    passages: [
      'On Monday, the head of the regional administration, Petra Lind, wrote on Telegram that Oskarian artillery had hit a bus stop in Karsck, adding that a boy of 12 was in hospital.',
    ],
    text: 'Oskarian artillery had hit a bus stop in Karsk, the head of the regional administration, Petra Lind, wrote on Telegram.',
    bad: [
      [
        'role',
        'Vellandic artillery had hit a bus stop in Karsk, the head of the regional administration, Petra Lind, wrote on Telegram.',
      ],
      ['bare-claim', 'Oskarian artillery had hit a bus stop in Karsk.'],
    ],
  },
  {
    id: 'mixed-02',
    passages: [
      'But Druzh, 61, who has ruled since 2009, said his country “will never accept foreign troops” on its border.',
    ],
    text: 'Oskarian President Pavel Druzh said his country “will never accept foreign troops” on its border.',
    bad: [
      ['quotation', 'Oskarian President Pavel Druzh said his country “will accept foreign troops” on its border.'],
      ['quotation', 'Oskarian President Pavel Druzh said his country “will never accept foreign bases” on its border.'],
      [
        'speaker',
        'Vellandic President Marta Iversk said her country “will never accept foreign troops” on its border.',
      ],
    ],
  },
  {
    id: 'mixed-03',
    passages: ['"We are ready for talks," Kolt told reporters. "But we will not beg."'],
    text: '“We are ready for talks,” Oskarian Foreign Minister Irina Kolt told reporters. “But we will not beg.”',
    bad: [
      [
        'quotation',
        '“We are ready for talks,” Oskarian Foreign Minister Irina Kolt told reporters. “And we will beg.”',
      ],
      [
        'negation',
        '“We are not ready for talks,” Oskarian Foreign Minister Irina Kolt told reporters. “But we will not beg.”',
      ],
    ],
  },
  {
    id: 'mixed-04',
    passages: [
      'The Vellandic General Staff reported 119 clashes along the front over the past day, the Sample Wire agency said.',
    ],
    text: 'Velland’s General Staff reported 119 clashes along the front over the past day.',
    bad: [
      ['name', 'Oskaria’s General Staff reported 119 clashes along the front over the past day.'],
      ['number', 'Velland’s General Staff reported 191 clashes along the front over the past day.'],
      ['bare-claim', 'There were 119 clashes along the front over the past day.'],
    ],
  },
  {
    id: 'mixed-05',
    passages: [
      'Iversk met the envoy in Tessin on Thursday.',
      'Earlier in the day, she had signed a law that raises the conscription age to 27.',
    ],
    text: 'Vellandic President Marta Iversk met the envoy in Tessin on Thursday. Iversk had signed a law that raises the conscription age to 27.',
    bad: [
      [
        'speaker',
        'Vellandic President Marta Iversk met the envoy in Tessin on Thursday. The envoy had signed a law that raises the conscription age to 27.',
      ],
      [
        'word',
        'Vellandic President Marta Iversk met the envoy in Tessin on Thursday. Iversk had signed a law that lowers the conscription age to 27.',
      ],
    ],
  },
  {
    id: 'mixed-06',
    passages: [
      '"It is too early to say who did this", police commissioner Tove Rask told journalists late on Saturday evening.',
    ],
    text: '“It is too early to say who did this”, police commissioner Tove Rask told journalists.',
    bad: [
      ['quotation', '“It is too late to say who did this”, police commissioner Tove Rask told journalists.'],
      ['speaker', '“It is too early to say who did this”, journalists told police commissioner Tove Rask.'],
    ],
  },
  {
    id: 'mixed-07',
    passages: [
      'Officials said Wednesday that the fire at the depot, which burned for 16 hours, was out and that nobody had been hurt.',
    ],
    text: 'Officials said Wednesday that the fire at the depot was out and that nobody had been hurt.',
    bad: [
      ['negation', 'Officials said Wednesday that the fire at the depot was not out and that nobody had been hurt.'],
      ['negation', 'Officials said Wednesday that the fire at the depot was out and that many had been hurt.'],
    ],
  },
  {
    id: 'mixed-08',
    passages: [
      'Velland’s air force said on X that it had downed 22 of the 25 missiles fired by Oskaria on Friday night, but Oskaria’s Defense Ministry said all of them had hit their targets.',
    ],
    text: 'Velland’s air force said on X that it had downed 22 of the 25 missiles fired by Oskaria on Friday night, but Oskaria’s Ministry of Defence said all of them had hit their targets.',
    bad: [
      [
        'speaker',
        'Oskaria’s Ministry of Defence said on X that it had downed 22 of the 25 missiles fired by Oskaria on Friday night, but Velland’s air force said all of them had hit their targets.',
      ],
      [
        'quantifier',
        'Velland’s air force said on X that it had downed 22 of the 25 missiles fired by Oskaria on Friday night, but Oskaria’s Ministry of Defence said some of them had hit their targets.',
      ],
      [
        'denial',
        'Velland’s air force said on X that it had downed 22 of the 25 missiles fired by Oskaria on Friday night.',
      ],
    ],
  },
  {
    id: 'mixed-09',
    passages: [
      'A spokesperson for the UN’s refugee agency, Lia Font, told AFP that more than 8,000 people had fled across the Ansel in two days.',
    ],
    text: 'More than 8,000 people had fled across the Ansel in two days, a spokesperson for the UN’s refugee agency, Lia Font, told AFP.',
    bad: [
      [
        'quantifier',
        'Nearly 8,000 people had fled across the Ansel in two days, a spokesperson for the UN’s refugee agency, Lia Font, told AFP.',
      ],
      [
        'unit',
        'More than 8,000 people had fled across the Ansel in two weeks, a spokesperson for the UN’s refugee agency, Lia Font, told AFP.',
      ],
      [
        'unit',
        'More than 8,000 people had died across the Ansel in two days, a spokesperson for the UN’s refugee agency, Lia Font, told AFP.',
      ],
    ],
  },
  {
    id: 'mixed-10',
    passages: [
      'The council voted to sack the port’s director, Emil Voigt, over the collapse of the crane.',
      'Voigt, who has denied any wrongdoing, said he would appeal.',
    ],
    text: 'The council voted to sack the port’s director, Emil Voigt, over the collapse of the crane. Voigt, who has denied any wrongdoing, said he would appeal.',
    bad: [
      [
        'denial',
        'The council voted to sack the port’s director, Emil Voigt, over the collapse of the crane. Voigt, who has admitted wrongdoing, said he would appeal.',
      ],
      [
        'modality',
        'The council sacked the port’s director, Emil Voigt, over the collapse of the crane. Voigt, who has denied any wrongdoing, said he would appeal.',
      ],
      [
        'modality',
        'The council voted to sack the port’s director, Emil Voigt, over the collapse of the crane. Voigt, who has denied any wrongdoing, said he might appeal.',
      ],
    ],
  },
  {
    id: 'mixed-11',
    passages: [
      'Rescuers pulled a woman alive from the rubble on Tuesday. Her husband was found dead, the fire service said.',
    ],
    text: 'Rescuers pulled a woman alive from the rubble on Tuesday. Her husband was found dead, the fire service said.',
    bad: [
      [
        'word',
        'Rescuers pulled a woman alive from the rubble on Tuesday. Her husband was found alive, the fire service said.',
      ],
      [
        'role',
        'A woman pulled rescuers alive from the rubble on Tuesday. Her husband was found dead, the fire service said.',
      ],
    ],
  },
  {
    id: 'mixed-12',
    passages: ['President Iversk and Prime Minister Reule will visit Karsk on Sunday, her office said.'],
    text: 'Vellandic President Marta Iversk and Vellandic Prime Minister Tomas Reule will visit Karsk on Sunday, her office said.',
    bad: [
      [
        'modality',
        'Vellandic President Marta Iversk and Vellandic Prime Minister Tomas Reule visited Karsk on Sunday, her office said.',
      ],
      [
        'name',
        'Vellandic President Marta Iversk and Vellandic Defence Minister Anja Solberin will visit Karsk on Sunday, her office said.',
      ],
      [
        'negation',
        'Vellandic President Marta Iversk and Vellandic Prime Minister Tomas Reule will not visit Karsk on Sunday, her office said.',
      ],
    ],
  },
  {
    id: 'mixed-13',
    passages: [
      'In its nightly update, the coastguard said a tanker flying the flag of Panama had run aground off Port Halden with 14 crew on board; no oil had leaked so far.',
    ],
    text: 'The coastguard said a tanker flying the flag of Panama had run aground off Port Halden with 14 crew on board; no oil had leaked so far.',
    bad: [
      [
        'negation',
        'The coastguard said a tanker flying the flag of Panama had run aground off Port Halden with 14 crew on board; oil had leaked.',
      ],
      [
        'bare-claim',
        'A tanker flying the flag of Panama had run aground off Port Halden with 14 crew on board; no oil had leaked so far.',
      ],
    ],
  },
  {
    id: 'mixed-14',
    passages: [
      'Oskaria has proposed a 30-day truce at sea, the Sample Courier reported on Wednesday, citing two diplomats.',
    ],
    text: 'Oskaria has proposed a 30-day truce at sea, the Sample Courier reported on Wednesday, citing two diplomats.',
    bad: [
      ['bare-claim', 'Oskaria has proposed a 30-day truce at sea.'],
      [
        'number',
        'Oskaria has proposed a 60-day truce at sea, the Sample Courier reported on Wednesday, citing two diplomats.',
      ],
      [
        'word',
        'Oskaria has accepted a 30-day truce at sea, the Sample Courier reported on Wednesday, citing two diplomats.',
      ],
      [
        'role',
        'Velland has proposed a 30-day truce at sea, the Sample Courier reported on Wednesday, citing two diplomats.',
      ],
    ],
  },
  {
    id: 'mixed-15',
    passages: [
      'Solberin dismissed a report that the army had run short of shells as "nonsense".',
      'The report, by the weekly Sample Mirror, cited three unnamed officers.',
    ],
    text: 'Vellandic Defence Minister Anja Solberin dismissed a report that the army had run short of shells as “nonsense”. The report, by the weekly Sample Mirror, cited three unnamed officers.',
    bad: [
      [
        'denial',
        'The army had run short of shells. The report, by the weekly Sample Mirror, cited three unnamed officers.',
      ],
      [
        'number',
        'Vellandic Defence Minister Anja Solberin dismissed a report that the army had run short of shells as “nonsense”. The report, by the weekly Sample Mirror, cited two unnamed officers.',
      ],
      [
        'role',
        'The army dismissed a report that Vellandic Defence Minister Anja Solberin had run short of shells as “nonsense”. The report, by the weekly Sample Mirror, cited three unnamed officers.',
      ],
    ],
  },
  {
    id: 'mixed-16',
    passages: [
      'Three of the hostages — a pilot and two nurses — were freed near Brenn on Saturday in exchange for 19 prisoners, both sides said.',
    ],
    text: 'Three of the hostages – a pilot and two nurses – were freed near Brenn on Saturday in exchange for 19 prisoners, both sides said.',
    bad: [
      [
        'number',
        'Two of the hostages – a pilot and three nurses – were freed near Brenn on Saturday in exchange for 19 prisoners, both sides said.',
      ],
      ['number', '19 hostages were freed near Brenn on Saturday in exchange for three prisoners, both sides said.'],
      [
        'bare-claim',
        'Three of the hostages – a pilot and two nurses – were freed near Brenn on Saturday in exchange for 19 prisoners.',
      ],
    ],
  },
  {
    id: 'mixed-17',
    passages: [
      'The ministry did not comment on the claim, which could not be independently verified.',
      'Oskaria said its forces had taken the hill above Vessa.',
    ],
    text: 'Oskaria said its forces had taken the hill above Vessa. The ministry did not comment on the claim, which could not be independently verified.',
    bad: [
      [
        'negation',
        'Oskaria said its forces had taken the hill above Vessa. The ministry did not comment on the claim, which could be independently verified.',
      ],
      [
        'bare-claim',
        'Oskarian forces had taken the hill above Vessa. The ministry did not comment on the claim, which could not be independently verified.',
      ],
    ],
  },
  {
    id: 'mixed-18',
    passages: [
      'Chief negotiator Pia Lund said: “The text is agreed in principle. What is missing is the will to sign.”',
    ],
    text: 'Chief negotiator Pia Lund said: “The text is agreed in principle. What is missing is the will to sign.”',
    bad: [
      ['quotation', 'Chief negotiator Pia Lund said: “The text is agreed. What is missing is the will to sign.”'],
      ['quotation', 'Chief negotiator Pia Lund said the text was “agreed and signed”.'],
      [
        'quotation',
        'Chief negotiator Pia Lund said: “The text is agreed in principle. What is missing is the time to sign.”',
      ],
    ],
  },
  {
    id: 'mixed-19',
    passages: [
      'Members of the Vellandian parliament are barred from owning media companies under a bill that passed its first reading on Thursday.',
    ],
    text: 'Members of the Vellandic parliament are barred from owning media companies under a bill that passed its first reading on Thursday.',
    bad: [
      [
        'negation',
        'Members of the Vellandic parliament are not barred from owning media companies under a bill that passed its first reading on Thursday.',
      ],
      [
        'word',
        'Members of the Vellandic parliament are barred from owning media companies under a bill that failed its first reading on Thursday.',
      ],
      [
        'number',
        'Members of the Vellandic parliament are barred from owning media companies under a bill that passed its second reading on Thursday.',
      ],
    ],
  },
  {
    id: 'mixed-20',
    passages: [
      'Asked about the mobilisation, el-Sayad said: "I have seen the reports and I am worried."',
      'He is due in Oskar on Monday for talks with Drouzh.',
    ],
    text: 'UN envoy Karim el-Sayad said: “I have seen the reports and I am worried.” El-Sayad is due in Oskar on Monday for talks with Druzh.',
    bad: [
      [
        'quotation',
        'UN envoy Karim el-Sayad said: “I have seen the reports and I am not worried.” El-Sayad is due in Oskar on Monday for talks with Druzh.',
      ],
      [
        'role',
        'UN envoy Karim el-Sayad said: “I have seen the reports and I am worried.” Druzh is due in Oskar on Monday for talks with el-Sayad.',
      ],
      [
        'name',
        'UN envoy Karim el-Sayad said: “I have seen the reports and I am worried.” El-Sayad is due in Oskar on Monday for talks with Kolt.',
      ],
    ],
  },
];
