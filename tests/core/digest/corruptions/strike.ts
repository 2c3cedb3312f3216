import type { SoundCase } from './types.ts';

export const strike: readonly SoundCase[] = [
  {
    id: 'strike-01',
    passages: [
      'Dock workers in Port Halden walked off the job on Monday after talks on a new contract collapsed, the Harbour Union said.',
    ],
    text: 'Dock workers in Port Halden walked off the job on Monday after talks on a new contract collapsed, the Harbour Union said.',
    bad: [
      [
        'date',
        'Dock workers in Port Halden walked off the job on Monday before talks on a new contract collapsed, the Harbour Union said.',
      ],
      [
        'date',
        'Dock workers in Port Halden walked off the job on Sunday after talks on a new contract collapsed, the Harbour Union said.',
      ],
      [
        'bare-claim',
        'Dock workers in Port Halden walked off the job on Monday after talks on a new contract collapsed.',
      ],
    ],
  },
  {
    id: 'strike-02',
    passages: ['Pratley said that the union would not return to the table unless the dismissals were withdrawn.'],
    text: 'Harbour Union General Secretary Owen Pratley said that the union would not return to the table unless the dismissals were withdrawn.',
    bad: [
      ['tail', 'Harbour Union General Secretary Owen Pratley said that the union would not return to the table.'],
      [
        'negation',
        'Harbour Union General Secretary Owen Pratley said that the union would return to the table unless the dismissals were withdrawn.',
      ],
    ],
  },
  {
    id: 'strike-03',
    passages: [
      'Employers offered a rise of 4.5 percent over two years, well short of the 9 percent that the unions demand, according to a draft seen by the Sample Courier.',
    ],
    text: 'Employers offered a rise of 4.5 percent over two years, well short of the 9 percent that the unions demand, according to a draft seen by the Sample Courier.',
    bad: [
      [
        'number',
        'Employers offered a rise of 9 percent over two years, well short of the 4.5 percent that the unions demand, according to a draft seen by the Sample Courier.',
      ],
      [
        'role',
        'The unions offered a rise of 4.5 percent over two years, well short of the 9 percent that employers demand, according to a draft seen by the Sample Courier.',
      ],
      [
        'bare-claim',
        'Employers offered a rise of 4.5 percent over two years, well short of the 9 percent that the unions demand.',
      ],
    ],
  },
  {
    id: 'strike-04',
    passages: [
      '"They have locked the gates and our patience," Owen Pratley told a rally of some 3,000 workers outside the customs house.',
    ],
    text: '“They have locked the gates and our patience,” Harbour Union General Secretary Owen Pratley told a rally of some 3,000 workers outside the customs house.',
    bad: [
      [
        'number',
        '“They have locked the gates and our patience,” Harbour Union General Secretary Owen Pratley told a rally of some 30,000 workers outside the customs house.',
      ],
      [
        'quotation',
        '“They have locked the doors and our patience,” Harbour Union General Secretary Owen Pratley told a rally of some 3,000 workers outside the customs house.',
      ],
    ],
  },
  {
    id: 'strike-05',
    passages: [
      'A court in Halden on Thursday temporarily suspended the order that had banned the walkout, and set a full hearing for January 12.',
    ],
    text: 'A court in Halden on Thursday temporarily suspended the order that had banned the walkout, and set a full hearing for January 12.',
    bad: [
      [
        'modality',
        'A court in Halden on Thursday suspended the order that had banned the walkout, and set a full hearing for January 12.',
      ],
      [
        'word',
        'A court in Halden on Thursday temporarily suspended the order that had allowed the walkout, and set a full hearing for January 12.',
      ],
      [
        'role',
        'A court in Halden on Thursday temporarily banned the walkout that had suspended the order, and set a full hearing for January 12.',
      ],
    ],
  },
  {
    id: 'strike-06',
    passages: [
      'The rail operator cancelled almost 600 trains.',
      'A spokesman for the operator, Jens Holt, said freight services were running normally.',
    ],
    text: 'The rail operator cancelled almost 600 trains. A spokesman for the operator, Jens Holt, said freight services were running normally.',
    bad: [
      [
        'join',
        'The rail operator cancelled freight services. A spokesman for the operator, Jens Holt, said almost 600 trains were running normally.',
      ],
      [
        'quantifier',
        'The rail operator cancelled over 600 trains. A spokesman for the operator, Jens Holt, said freight services were running normally.',
      ],
      [
        'negation',
        'The rail operator cancelled almost 600 trains. A spokesman for the operator, Jens Holt, said freight services were not running normally.',
      ],
    ],
  },
  {
    id: 'strike-07',
    passages: ['Transport Minister Ada Quill denied she had promised the drivers amnesty.'],
    text: 'Transport Minister Ada Quill denied she had promised the drivers amnesty.',
    bad: [
      ['denial', 'Transport Minister Ada Quill had promised the drivers amnesty.'],
      ['denial', 'Transport Minister Ada Quill confirmed she had promised the drivers amnesty.'],
    ],
  },
  {
    id: 'strike-08',
    passages: [
      'Police detained 14 pickets and released eleven of them without charge on Wednesday, a lawyer for the union, Bea Lomas, said.',
    ],
    text: 'Police detained 14 pickets and released eleven of them without charge on Wednesday, a lawyer for the union, Bea Lomas, said.',
    bad: [
      [
        'negation',
        'Police detained 14 pickets and released eleven of them with charge on Wednesday, a lawyer for the union, Bea Lomas, said.',
      ],
      [
        'number',
        'Police detained eleven pickets and released 14 of them without charge on Wednesday, a lawyer for the union, Bea Lomas, said.',
      ],
      [
        'role',
        'Pickets detained 14 police and released eleven of them without charge on Wednesday, a lawyer for the union, Bea Lomas, said.',
      ],
    ],
  },
  {
    id: 'strike-09',
    passages: [
      'The teachers are planning to join the walkout next week, their association announced in an email to members on Tuesday evening.',
    ],
    text: 'The teachers are planning to join the walkout next week, their association announced in an email to members on Tuesday evening.',
    bad: [
      [
        'modality',
        'The teachers joined the walkout, their association announced in an email to members on Tuesday evening.',
      ],
      [
        'modality',
        'The teachers will join the walkout next week, their association announced in an email to members on Tuesday evening.',
      ],
      [
        'date',
        'The teachers are planning to join the walkout next month, their association announced in an email to members on Tuesday evening.',
      ],
    ],
  },
  {
    id: 'strike-10',
    passages: [
      'Nearly half of the 48,000 members voted for the deal, the labor federation said, with the count still under way in three districts.',
    ],
    text: 'Nearly half of the 48,000 members voted for the deal, the labour federation said, with the count still under way in three districts.',
    bad: [
      [
        'quantifier',
        'More than half of the 48,000 members voted for the deal, the labour federation said, with the count still under way in three districts.',
      ],
      [
        'word',
        'Nearly half of the 48,000 members voted against the deal, the labour federation said, with the count still under way in three districts.',
      ],
      [
        'quantifier',
        'The 48,000 members voted for the deal, the labour federation said, with the count still under way in three districts.',
      ],
    ],
  },
  {
    id: 'strike-11',
    passages: [
      'Prime Minister Reule met union leaders for two hours on Sunday.',
      'He told reporters afterwards that there was "no money for miracles".',
    ],
    text: 'Vellandic Prime Minister Tomas Reule met union leaders for two hours on Sunday. Reule told reporters afterwards that there was “no money for miracles”.',
    bad: [
      [
        'quotation',
        'Vellandic Prime Minister Tomas Reule met union leaders for two hours on Sunday. Reule told reporters afterwards that there was “money for miracles”.',
      ],
      [
        'speaker',
        'Vellandic Prime Minister Tomas Reule met union leaders for two hours on Sunday. Union leaders told reporters afterwards that there was “no money for miracles”.',
      ],
      [
        'unit',
        'Vellandic Prime Minister Tomas Reule met union leaders for two days on Sunday. Reule told reporters afterwards that there was “no money for miracles”.',
      ],
    ],
  },
  {
    id: 'strike-12',
    passages: ['According to the port authority, 27 ships were waiting at anchor on Friday, up from 19 a day earlier.'],
    text: '27 ships were waiting at anchor on Friday, up from 19 a day earlier, according to the port authority.',
    bad: [
      [
        'number',
        '19 ships were waiting at anchor on Friday, up from 27 a day earlier, according to the port authority.',
      ],
      [
        'word',
        '27 ships were waiting at anchor on Friday, down from 19 a day earlier, according to the port authority.',
      ],
      ['bare-claim', '27 ships were waiting at anchor on Friday, up from 19 a day earlier.'],
    ],
  },
  {
    id: 'strike-13',
    passages: [
      'Hospital porters ended their strike on Saturday after accepting a one-off payment of 1,200 crowns, but nurses said they would stay out.',
    ],
    text: 'Hospital porters ended their strike on Saturday after accepting a one-off payment of 1,200 crowns, but nurses said they would stay out.',
    bad: [
      [
        'role',
        'Nurses ended their strike on Saturday after accepting a one-off payment of 1,200 crowns, but hospital porters said they would stay out.',
      ],
      [
        'word',
        'Hospital porters began their strike on Saturday after accepting a one-off payment of 1,200 crowns, but nurses said they would stay out.',
      ],
      [
        'number',
        'Hospital porters ended their strike on Saturday after accepting a one-off payment of 12,000 crowns, but nurses said they would stay out.',
      ],
    ],
  },
  {
    id: 'strike-14',
    passages: [
      'A tanker driver was reportedly struck by a van at the Tessin refinery gate; the company declined to comment.',
    ],
    text: 'A tanker driver was reportedly struck by a van at the Tessin refinery gate; the company declined to comment.',
    bad: [
      ['modality', 'A tanker driver was struck by a van at the Tessin refinery gate; the company declined to comment.'],
      [
        'role',
        'A van was reportedly struck by a tanker driver at the Tessin refinery gate; the company declined to comment.',
      ],
      ['word', 'A tanker driver was reportedly struck by a van at the Tessin refinery gate; the company apologised.'],
    ],
  },
  {
    id: 'strike-15',
    passages: [
      'The cabinet is expected to discuss the bill on January 7, government spokeswoman Nell Ostrava said, adding that no date for a vote had been set.',
    ],
    text: 'The cabinet is expected to discuss the bill on January 7, government spokeswoman Nell Ostrava said.',
    bad: [
      ['modality', 'The cabinet is to discuss the bill on January 7, government spokeswoman Nell Ostrava said.'],
      [
        'negation',
        'The cabinet is expected to discuss the bill on January 7, government spokeswoman Nell Ostrava said, adding that a date for a vote had been set.',
      ],
      ['word', 'The cabinet is expected to pass the bill on January 7, government spokeswoman Nell Ostrava said.'],
    ],
  },
  {
    id: 'strike-16',
    passages: [
      'The Seafarers’ League accused the shipping line Corvo of hiring strike breakers from abroad, which the company rejected as "pure invention".',
    ],
    text: 'The Seafarers’ League accused the shipping line Corvo of hiring strike breakers from abroad, which the company rejected as “pure invention”.',
    bad: [
      [
        'role',
        'The shipping line Corvo accused the Seafarers’ League of hiring strike breakers from abroad, which the company rejected as “pure invention”.',
      ],
      ['bare-claim', 'The shipping line Corvo hired strike breakers from abroad.'],
      ['denial', 'The Seafarers’ League accused the shipping line Corvo of hiring strike breakers from abroad.'],
    ],
  },
  {
    id: 'strike-17',
    passages: ['On Tuesday evening, mediators said they were hopeful, although no agreement had been reached.'],
    text: 'Mediators said they were hopeful, although no agreement had been reached.',
    bad: [
      ['tail', 'Mediators said they were hopeful.'],
      ['negation', 'Mediators said they were hopeful, although an agreement had been reached.'],
    ],
  },
  {
    id: 'strike-18',
    passages: [
      'The bus company Linea suspended twelve drivers, the union said.',
      'Linea said the suspensions were unrelated to the strike.',
    ],
    text: 'The bus company Linea suspended twelve drivers, the union said. Linea said the suspensions were unrelated to the strike.',
    bad: [
      [
        'word',
        'The bus company Linea suspended twelve drivers, the union said. Linea said the suspensions were related to the strike.',
      ],
      [
        'number',
        'The bus company Linea suspended twenty drivers, the union said. Linea said the suspensions were unrelated to the strike.',
      ],
      [
        'speaker',
        'The bus company Linea suspended twelve drivers, Linea said. The union said the suspensions were unrelated to the strike.',
      ],
    ],
  },
  {
    id: 'strike-19',
    passages: [
      'The central bank warned that a longer stoppage could cut growth by 0.3 percentage points, and left its main rate unchanged.',
    ],
    text: 'The central bank warned that a longer stoppage could cut growth by 0.3 percentage points.',
    bad: [
      ['modality', 'The central bank warned that a longer stoppage would cut growth by 0.3 percentage points.'],
      ['modality', 'A longer stoppage cut growth by 0.3 percentage points.'],
      ['number', 'The central bank warned that a longer stoppage could cut growth by 3 percentage points.'],
    ],
  },
  {
    id: 'strike-20',
    passages: [
      'Finance Minister Hugo Tarn ruled out new aid for the airline, saying that the state had already lent it 90 million crowns.',
    ],
    text: 'Finance Minister Hugo Tarn ruled out new aid for the airline, saying that the state had already lent it 90 million crowns.',
    bad: [
      [
        'word',
        'Finance Minister Hugo Tarn promised new aid for the airline, saying that the state had already lent it 90 million crowns.',
      ],
      [
        'unit',
        'Finance Minister Hugo Tarn ruled out new aid for the airline, saying that the state had already lent it 90 billion crowns.',
      ],
      [
        'role',
        'Finance Minister Hugo Tarn ruled out new aid for the state, saying that the airline had already lent it 90 million crowns.',
      ],
    ],
  },
  {
    id: 'strike-21',
    passages: [
      'Pilots at the airline, which flies to 30 cities, are to vote on the offer by Sunday, said the union’s chair, Ines Mora.',
    ],
    text: 'Pilots at the airline are to vote on the offer by Sunday, the union’s chair, Ines Mora, said.',
    bad: [
      ['modality', 'Pilots at the airline voted on the offer on Sunday, the union’s chair, Ines Mora, said.'],
      ['name', 'Pilots at the airline are to vote on the offer by Sunday, the union’s chair, Ines Maro, said.'],
    ],
  },
  {
    id: 'strike-22',
    passages: [
      'Tugboat crews returned to work on Monday night, ending a nine-day stoppage that had kept container traffic out of the harbor, the union and the port authority said in a joint statement.',
    ],
    text: 'Tugboat crews returned to work on Monday night, ending a nine-day stoppage, the union and the port authority said in a joint statement.',
    bad: [
      [
        'number',
        'Tugboat crews returned to work on Monday night, ending a five-day stoppage, the union and the port authority said in a joint statement.',
      ],
      [
        'speaker',
        'Tugboat crews returned to work on Monday night, ending a nine-day stoppage, the port authority said in a joint statement.',
      ],
    ],
  },
];
