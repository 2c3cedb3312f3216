/** A small story of our own, for tests that need whole editions: a dock strike in a port that does not exist. */
export const STORY_YAML = `id: harbour-strike
title: Port Sample strike
matter: the strike in Port Sample
dayCount: { date: 2025-03-02, day: 12 }
timeZone: Europe/Lisbon
terms: [strike, dockers, port, harbour]
sections:
  - { id: strike, heading: Strike, terms: [strike, dockers, walkout, pickets] }
  - { id: talks, heading: Talks, terms: [talks, minister, agreement, offer, mediator] }
`;

export const STORY_ID = 'harbour-strike';

/** The day whose edition the seeds fill; their articles are of the day before. */
export const DATE = '2025-03-02';

const article = (published: string, outlet: string, title: string, ...body: readonly string[]): string =>
  [`---`, `title: ${title}`, `outlet: ${outlet}`, `published: ${published}`, `---`, title, ...body, ''].join('\n\n');

export const SEEDS: Readonly<Record<string, string>> = {
  'wire-pickets.txt': article(
    '2025-03-01T15:00Z',
    'Sample Wire',
    'Dockers in Port Sample extend their strike by a week',
    'Dockers in Port Sample voted on Saturday to extend their strike by seven days, the Harbour Union said.',
    'The Harbour Union said 1,240 of its 1,300 members had backed the longer walkout.',
    'Police in Port Sample arrested four people at the northern gate of the port on Saturday, the city council said.',
  ),
  'herald-talks.txt': article(
    '2025-03-01T19:30Z',
    'Example Herald',
    'Minister offers a mediator in the port strike',
    'Transport Minister Ana Exemplo offered on Saturday to send a mediator to the port strike, her ministry said.',
    'Port Sample’s operator, Quayside Holdings, said 62 ships were waiting outside the harbour on Saturday.',
    'The Harbour Union rejected an earlier offer of a 3 percent rise in wages on Saturday.',
  ),
};

/** An article of a month before, which no edition of these days can tell. */
export const OLD_SEED = article(
  '2025-01-20T12:00Z',
  'Sample Wire',
  'Port Sample opens a new quay for its dockers',
  'The port opened a quay of 300 metres on Monday, the operator said.',
);
