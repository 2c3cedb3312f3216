import { Story } from '#core/story/schema.ts';

/** An invented story with a sender and three outlets under different terms. */
export const goldenStory: Story = Story.parse({
  id: 'harbour-strike',
  title: 'Norrhaven harbour strike',
  matter: 'the strike in Norrhaven’s harbour',
  dayCount: { date: '2025-01-01', day: 1041 },
  timeZone: 'Europe/Stockholm',
  length: { bullets: [3, 12], words: [60, 400] },
  sections: [
    { id: 'docks', heading: 'On the docks' },
    { id: 'talks', heading: 'Talks' },
  ],
  glossary: { people: [{ name: 'Jane Roe', spellings: ['J Roe'], offices: [{ title: 'Harbour Minister' }] }] },
  outlets: [
    { name: 'Sample Wire', terms: 'licensed', agency: true },
    { name: 'Harbour Post', terms: 'quotation', words: 40 },
    { name: 'Example Gazette', terms: 'background' },
    { name: 'Test Courier', terms: 'licensed' },
  ],
  sender: {
    name: 'Norrhaven Morning List',
    address: '1 Example Quay, 000 00 Norrhaven',
    reason: 'You get this because you asked for the daily list on the harbour strike.',
  },
});
