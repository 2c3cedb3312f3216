import { Story } from '#core/story/schema.ts';

/** The day on which every case is judged. */
export const DAY = '2025-12-31';

/** A story with an invented glossary for the cases. */
export const story = Story.parse({
  id: 'cases',
  title: 'Velland and Oskaria',
  matter: 'the war, the strike, the outbreak, the flood and the vote in Velland',
  dayCount: { date: DAY, day: 400 },
  sections: [{ id: 'all', heading: 'All' }],
  parties: [
    { id: 'velland', names: ['Velland', 'Halden'] },
    { id: 'oskaria', names: ['Oskaria', 'Oskar'] },
  ],
  glossary: {
    people: [
      {
        name: 'Marta Iversk',
        spellings: ['Iwersk', 'Marta Iwersk'],
        offices: [{ title: 'Vellandic President', from: '2023-01-10' }],
        party: 'velland',
      },
      {
        name: 'Tomas Reule',
        spellings: ['Thomas Reule'],
        offices: [
          { title: 'Vellandic Defence Minister', from: '2022-03-01', until: '2025-06-30' },
          { title: 'Vellandic Prime Minister', from: '2025-07-01' },
        ],
      },
      { name: 'Anja Solberin', offices: [{ title: 'Vellandic Defence Minister', from: '2025-07-01' }] },
      { name: 'Pavel Druzh', spellings: ['Drouzh'], offices: [{ title: 'Oskarian President' }], party: 'oskaria' },
      { name: 'Irina Kolt', offices: [{ title: 'Oskarian Foreign Minister' }], party: 'oskaria' },
      { name: 'Lena Aubrey', offices: [{ title: 'Health Secretary' }] },
      { name: 'Owen Pratley', offices: [{ title: 'Harbour Union General Secretary' }] },
      { name: 'Sofia Brandt', offices: [{ title: 'opposition leader' }] },
      { name: 'Karim el-Sayad', short: 'el-Sayad', offices: [{ title: 'UN envoy' }] },
    ],
    places: [
      { name: 'Karsk', spellings: ['Karsck'], in: 'Dolna' },
      { name: 'Dolna', in: 'Velland' },
      { name: 'Port Halden', in: 'Velland' },
      { name: 'Tessin', in: 'Dolna' },
    ],
    bodies: [
      { name: 'Velland’s General Staff', short: 'the General Staff', spellings: ['the Vellandic General Staff'] },
      {
        name: 'Oskaria’s Ministry of Defence',
        short: 'the Oskarian ministry',
        spellings: ["Oskaria's Defense Ministry", 'the Oskarian defence ministry'],
      },
      { name: 'the Institute for Health Security', short: 'the IHS', spellings: ['IHS'] },
    ],
    spellings: {
      defense: 'defence',
      labor: 'labour',
      center: 'centre',
      program: 'programme',
      Vellandian: 'Vellandic',
      'Kingdom of Oskaria': 'Oskaria',
      'air strike': 'airstrike',
    },
  },
});
