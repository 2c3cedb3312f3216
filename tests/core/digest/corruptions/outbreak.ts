import type { SoundCase } from './types.ts';

export const outbreak: readonly SoundCase[] = [
  {
    id: 'outbreak-01',
    passages: [
      'Health officials confirmed 18 new cases of marsh fever in the Dolna region on Monday, bringing the total to 164, of whom 21 have died.',
    ],
    text: 'Health officials confirmed 18 new cases of marsh fever in the Dolna region on Monday, bringing the total to 164, of whom 21 have died.',
    bad: [
      [
        'number',
        'Health officials confirmed 21 new cases of marsh fever in the Dolna region on Monday, bringing the total to 164, of whom 18 have died.',
      ],
      [
        'unit',
        'Health officials confirmed 18 new deaths of marsh fever in the Dolna region on Monday, bringing the total to 164, of whom 21 have died.',
      ],
      [
        'word',
        'Health officials suspected 18 new cases of marsh fever in the Dolna region on Monday, bringing the total to 164, of whom 21 have died.',
      ],
    ],
  },
  {
    id: 'outbreak-02',
    passages: ['"This is not the moment to relax," said Aubrey, who was speaking at a clinic in Karsck.'],
    text: '“This is not the moment to relax,” Health Secretary Lena Aubrey said.',
    bad: [
      ['quotation', '“This is the moment to relax,” Health Secretary Lena Aubrey said.'],
      ['quotation', '“This is not the time to relax,” Health Secretary Lena Aubrey said.'],
      ['speaker', '“This is not the moment to relax,” a clinic in Karsk said.'],
    ],
  },
  {
    id: 'outbreak-03',
    passages: [
      'The Institute for Health Security said there was no evidence that the virus spreads between people, but urged hospitals to isolate suspected cases.',
    ],
    text: 'The Institute for Health Security said there was no evidence that the virus spreads between people, but urged hospitals to isolate suspected cases.',
    bad: [
      [
        'negation',
        'The Institute for Health Security said there was evidence that the virus spreads between people, but urged hospitals to isolate suspected cases.',
      ],
      [
        'modality',
        'The Institute for Health Security said there was no evidence that the virus spreads between people, but urged hospitals to isolate cases.',
      ],
      ['bare-claim', 'There was no evidence that the virus spreads between people.'],
    ],
  },
  {
    id: 'outbreak-04',
    passages: ['Schools in Tessin will stay closed until January 9, the town council said on Thursday.'],
    text: 'Schools in Tessin will stay closed until January 9, the town council said on Thursday.',
    bad: [
      ['date', 'Schools in Tessin will stay closed from January 9, the town council said on Thursday.'],
      ['word', 'Schools in Tessin will stay open until January 9, the town council said on Thursday.'],
      ['negation', 'Schools in Tessin will not stay closed until January 9, the town council said on Thursday.'],
    ],
  },
  {
    id: 'outbreak-05',
    passages: [
      'The vaccine maker Novara plans to ship two million doses to Velland by the end of February, its chief executive, Rui Santos, told investors.',
    ],
    text: 'The vaccine maker Novara plans to ship two million doses to Velland by the end of February, its chief executive, Rui Santos, told investors.',
    bad: [
      [
        'modality',
        'The vaccine maker Novara has shipped two million doses to Velland, its chief executive, Rui Santos, told investors.',
      ],
      [
        'number',
        'The vaccine maker Novara plans to ship ten million doses to Velland by the end of February, its chief executive, Rui Santos, told investors.',
      ],
      [
        'date',
        'The vaccine maker Novara plans to ship two million doses to Velland by the end of January, its chief executive, Rui Santos, told investors.',
      ],
    ],
  },
  {
    id: 'outbreak-06',
    passages: [
      'Doctors at the Port Halden clinic said a nurse who had been thought to be infected had tested negative on Tuesday.',
    ],
    text: 'A nurse who had been thought to be infected had tested negative on Tuesday, doctors at the Port Halden clinic said.',
    bad: [
      [
        'word',
        'A nurse who had been thought to be infected had tested positive on Tuesday, doctors at the Port Halden clinic said.',
      ],
      [
        'modality',
        'A nurse who had been infected had tested negative on Tuesday, doctors at the Port Halden clinic said.',
      ],
    ],
  },
  {
    id: 'outbreak-07',
    passages: [
      'Brandt accused the government of hiding the first deaths.',
      'Aubrey rejected the accusation and said that all figures had been published "within hours".',
    ],
    text: 'Opposition leader Sofia Brandt accused the government of hiding the first deaths. Aubrey rejected the accusation and said that all figures had been published “within hours”.',
    bad: [
      [
        'denial',
        'Opposition leader Sofia Brandt accused the government of hiding the first deaths. Aubrey accepted the accusation and said that all figures had been published “within hours”.',
      ],
      [
        'speaker',
        'Health Secretary Lena Aubrey accused the government of hiding the first deaths. Brandt rejected the accusation and said that all figures had been published “within hours”.',
      ],
      [
        'bare-claim',
        'The government hid the first deaths. Aubrey rejected the accusation and said that all figures had been published “within hours”.',
      ],
      [
        'quantifier',
        'Opposition leader Sofia Brandt accused the government of hiding the first deaths. Aubrey rejected the accusation and said that some figures had been published “within hours”.',
      ],
    ],
  },
  {
    id: 'outbreak-08',
    passages: [
      'Up to 70% of the samples could not be tested, because the laboratory had run out of reagents, a memo seen by the Sample Herald says.',
    ],
    text: 'Up to 70 percent of the samples could not be tested, because the laboratory had run out of reagents, a memo seen by the Sample Herald says.',
    bad: [
      [
        'quantifier',
        'At least 70 percent of the samples could not be tested, because the laboratory had run out of reagents, a memo seen by the Sample Herald says.',
      ],
      [
        'number',
        'Up to 70 of the samples could not be tested, because the laboratory had run out of reagents, a memo seen by the Sample Herald says.',
      ],
      [
        'negation',
        'Up to 70 percent of the samples could be tested, because the laboratory had run out of reagents, a memo seen by the Sample Herald says.',
      ],
    ],
  },
  {
    id: 'outbreak-09',
    passages: [
      'Farmers near Karsk slaughtered more than 4,000 geese on Wednesday as a precaution, the veterinary service said.',
    ],
    text: 'Farmers near Karsk slaughtered more than 4,000 geese on Wednesday as a precaution, the veterinary service said.',
    bad: [
      [
        'quantifier',
        'Farmers near Karsk slaughtered fewer than 4,000 geese on Wednesday as a precaution, the veterinary service said.',
      ],
      [
        'word',
        'Farmers near Karsk slaughtered more than 4,000 sheep on Wednesday as a precaution, the veterinary service said.',
      ],
      ['bare-claim', 'Farmers near Karsk slaughtered more than 4,000 geese on Wednesday as a precaution.'],
    ],
  },
  {
    id: 'outbreak-10',
    passages: [
      'The first patient, a 34-year-old fisherman, died on December 3, three days after he was admitted, the hospital said in a report.',
    ],
    text: 'The first patient, a 34-year-old fisherman, died on December 3, three days after he was admitted, the hospital said in a report.',
    bad: [
      [
        'number',
        'The first patient, a 43-year-old fisherman, died on December 3, three days after he was admitted, the hospital said in a report.',
      ],
      [
        'date',
        'The first patient, a 34-year-old fisherman, died on December 3, three days before he was admitted, the hospital said in a report.',
      ],
      [
        'number',
        'The first patient, a 34-year-old fisherman, died on December 3, two days after he was admitted, the hospital said in a report.',
      ],
    ],
  },
  {
    id: 'outbreak-11',
    passages: ['The World Health Office said it might declare an emergency if the virus reached a third country.'],
    text: 'The World Health Office said it might declare an emergency if the virus reached a third country.',
    bad: [
      ['tail', 'The World Health Office said it might declare an emergency.'],
      ['modality', 'The World Health Office said it would declare an emergency if the virus reached a third country.'],
      ['modality', 'The World Health Office declared an emergency as the virus reached a third country.'],
    ],
  },
  {
    id: 'outbreak-12',
    passages: [
      'Neighbouring Oskaria closed four of its nine border crossings on Sunday, its foreign minister, Irina Kolt, announced.',
    ],
    text: 'Neighbouring Oskaria closed four of its nine border crossings on Sunday, its foreign minister, Irina Kolt, announced.',
    bad: [
      [
        'number',
        'Neighbouring Oskaria closed its nine border crossings on Sunday, its foreign minister, Irina Kolt, announced.',
      ],
      [
        'word',
        'Neighbouring Oskaria opened four of its nine border crossings on Sunday, its foreign minister, Irina Kolt, announced.',
      ],
      [
        'number',
        'Neighbouring Oskaria closed nine of its four border crossings on Sunday, its foreign minister, Irina Kolt, announced.',
      ],
    ],
  },
  {
    id: 'outbreak-13',
    passages: [
      'Infections fell by a third last week, epidemiologist Carla Voss said, cautioning that few people had been tested over the holiday.',
    ],
    text: 'Infections fell by a third last week, epidemiologist Carla Voss said, cautioning that few people had been tested over the holiday.',
    bad: [
      [
        'word',
        'Infections rose by a third last week, epidemiologist Carla Voss said, cautioning that few people had been tested over the holiday.',
      ],
      [
        'quantifier',
        'Infections fell by a third last week, epidemiologist Carla Voss said, cautioning that many people had been tested over the holiday.',
      ],
      ['tail', 'Infections fell by a third last week.'],
      [
        'number',
        'Infections fell to a third last week, epidemiologist Carla Voss said, cautioning that few people had been tested over the holiday.',
      ],
    ],
  },
  {
    id: 'outbreak-14',
    passages: ['Separately, the ministry recalled 12,000 test kits that had given false results.'],
    text: 'The ministry recalled 12,000 test kits that had given false results.',
    bad: [
      ['word', 'The ministry recalled 12,000 test kits that had given true results.'],
      ['number', 'The ministry recalled 1,200 test kits that had given false results.'],
      ['word', 'The ministry delivered 12,000 test kits that had given false results.'],
    ],
  },
  {
    id: 'outbreak-15',
    passages: [
      'Aubrey said on Friday the government had ordered 600,000 masks.',
      'She did not say when they would arrive.',
    ],
    text: 'Health Secretary Lena Aubrey said on Friday the government had ordered 600,000 masks. She did not say when they would arrive.',
    bad: [
      [
        'negation',
        'Health Secretary Lena Aubrey said on Friday the government had ordered 600,000 masks. She said when they would arrive.',
      ],
      [
        'modality',
        'Health Secretary Lena Aubrey said on Friday the government had delivered 600,000 masks. She did not say when they would arrive.',
      ],
    ],
  },
  {
    id: 'outbreak-16',
    passages: [
      'A cruise ship with 900 passengers was barred from docking at Port Halden after seven crew members fell ill, the coastguard said.',
    ],
    text: 'A cruise ship with 900 passengers was barred from docking at Port Halden after seven crew members fell ill, the coastguard said.',
    bad: [
      [
        'number',
        'A cruise ship with seven passengers was barred from docking at Port Halden after 900 crew members fell ill, the coastguard said.',
      ],
      [
        'unit',
        'A cruise ship with 900 passengers was barred from docking at Port Halden after seven passengers fell ill, the coastguard said.',
      ],
      [
        'word',
        'A cruise ship with 900 passengers was barred from docking at Port Halden after seven crew members died, the coastguard said.',
      ],
    ],
  },
  {
    id: 'outbreak-17',
    passages: ['Claims that tap water spreads the fever are false, Aubrey’s deputy, Dan Freer, said in a post on X.'],
    text: 'Claims that tap water spreads the fever are false, Aubrey’s deputy, Dan Freer, said in a post on X.',
    bad: [
      ['denial', 'Tap water spreads the fever, Aubrey’s deputy, Dan Freer, said in a post on X.'],
      ['word', 'Claims that tap water spreads the fever are true, Aubrey’s deputy, Dan Freer, said in a post on X.'],
      [
        'speaker',
        'Claims that tap water spreads the fever are false, Health Secretary Lena Aubrey said in a post on X.',
      ],
    ],
  },
  {
    id: 'outbreak-18',
    passages: [
      'None of the 52 travellers quarantined in Halden has shown symptoms so far, the city’s medical officer, Greta Moll, said.',
    ],
    text: 'None of the 52 travellers quarantined in Halden has shown symptoms so far, the city’s medical officer, Greta Moll, said.',
    bad: [
      [
        'quantifier',
        'Most of the 52 travellers quarantined in Halden have shown symptoms so far, the city’s medical officer, Greta Moll, said.',
      ],
      [
        'negation',
        'The 52 travellers quarantined in Halden have shown symptoms so far, the city’s medical officer, Greta Moll, said.',
      ],
    ],
  },
  {
    id: 'outbreak-19',
    passages: [
      'The drug, which was approved in March, cut deaths from 12 percent to 7 percent in a trial led by Kemal Orhan, of the University of Brenn, the journal Sample Medicine reported.',
    ],
    text: 'The drug cut deaths from 12 percent to 7 percent in a trial led by Kemal Orhan, of the University of Brenn, the journal Sample Medicine reported.',
    bad: [
      [
        'number',
        'The drug cut deaths from 7 percent to 12 percent in a trial led by Kemal Orhan, of the University of Brenn, the journal Sample Medicine reported.',
      ],
      [
        'word',
        'The drug cut infections from 12 percent to 7 percent in a trial led by Kemal Orhan, of the University of Brenn, the journal Sample Medicine reported.',
      ],
      ['bare-claim', 'The drug cut deaths from 12 percent to 7 percent.'],
    ],
  },
  {
    id: 'outbreak-20',
    passages: ['Officials believe the fever arrived with a shipment of livestock, though that has not been proven.'],
    text: 'Officials believe the fever arrived with a shipment of livestock, though that has not been proven.',
    bad: [
      ['tail', 'Officials believe the fever arrived with a shipment of livestock.'],
      ['bare-claim', 'The fever arrived with a shipment of livestock.'],
      ['modality', 'Officials know the fever arrived with a shipment of livestock, though that has not been proven.'],
    ],
  },
  {
    id: 'outbreak-21',
    passages: [
      'A field hospital with 200 beds opened in Tessin on Saturday.',
      'The army said it would open a second one in Karsk within ten days.',
    ],
    text: 'A field hospital with 200 beds opened in Tessin on Saturday. The army said it would open a second one in Karsk within ten days.',
    bad: [
      ['join', 'A field hospital with 200 beds opened in Karsk on Saturday.'],
      [
        'name',
        'A field hospital with 200 beds opened in Karsk on Saturday. The army said it would open a second one in Tessin within ten days.',
      ],
      ['join', 'The army opened a field hospital with 200 beds in Tessin on Saturday.'],
    ],
  },
  {
    id: 'outbreak-22',
    passages: ['Mayor Oleh Danko lifted the curfew in all districts except Rivermouth, where cases are still rising.'],
    text: 'Mayor Oleh Danko lifted the curfew in all districts except Rivermouth, where cases are still rising.',
    bad: [
      ['tail', 'Mayor Oleh Danko lifted the curfew in all districts.'],
      ['word', 'Mayor Oleh Danko imposed the curfew in all districts except Rivermouth, where cases are still rising.'],
      [
        'tail',
        'Mayor Oleh Danko lifted the curfew in all districts including Rivermouth, where cases are still rising.',
      ],
    ],
  },
];
