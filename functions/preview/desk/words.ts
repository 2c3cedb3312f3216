/** Names and moments as the desk writes them. */
import type { Bullet } from '#core/model.ts';
import type { DecisionView } from '../api.ts';

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "Wed, 31 Dec 2025". */
export const dayWords = (date: string): string => DAY.format(new Date(`${date}T12:00:00Z`));

/** "30 Dec 2025, 21:15", as the source states it. */
export function momentWords(moment: string | null): string {
  if (moment === null) return 'no date';
  const [day = '', time] = moment.split('T');
  const words = dayWords(day).replace(/^\w+, /, '');
  return time === undefined ? words : `${words}, ${time.slice(0, 5)}`;
}

/** The clock's time of an entry's moment, in the reader's zone. */
export const clockWords = (moment: string): string =>
  new Date(moment).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

export const outletsOf = (bullet: Bullet): readonly string[] => [
  ...new Set(bullet.citations.map(({ outlet, file }) => outlet ?? file)),
];

export const EDITED: Readonly<Record<string, string>> = {
  reword: 'reworded',
  merge: 'merged',
  split: 'split',
  move: 'moved',
  pin: 'pinned',
  take: 'taken',
  write: 'own',
};

export const STANDING = {
  reported: 'one source or origin tells it',
  corroborated: 'independent sources and origins tell it',
  disputed: 'a party denies it',
} as const;

export const DECISION: Readonly<Record<DecisionView['state'], string>> = {
  open: 'Not approved',
  held: 'On hold',
  approved: 'Approved',
  lapsed: 'Approval lapsed',
};

/** What each part of the salience speaks of. */
export const PARTS: Readonly<Record<string, string>> = {
  coverage: 'tells what the day speaks of',
  sources: 'independent sources',
  title: 'words of its headline',
  headline: 'the headline names the story',
  places: 'places named',
  deed: 'something was done',
  dead: 'people died',
  attributed: 'somebody answers for it',
  bare: 'nobody says it, nothing is done',
  talk: 'words about words',
  story: 'how plainly it is the story’s',
  list: 'stands in a list of key events',
  'no-news': 'nothing happened',
  onlooker: 'an onlooker’s view',
  portrait: 'from a portrait or feature',
  aside: 'from an article on something else',
  silent: 'its article names nobody who speaks',
  'round-up': 'from a page of news of all sorts',
  survey: 'an opinion poll',
  bystander: 'a bystander speaks',
  unplaced: 'nobody says who the speaker is',
  old: 'it happened days before',
  'points-back': 'it speaks of what the list does not tell',
  repeats: 'a weightier bullet tells it too',
  akin: 'perhaps the same as another bullet',
  'same-speaker': 'the speaker is in the list already',
};

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

/** What came in and what went out beside the bullets that a change names: one that goes makes room for another. */
export function besideWords(before: readonly Bullet[], after: readonly Bullet[], named: string): string {
  const others = (all: readonly Bullet[], than: readonly Bullet[]): readonly Bullet[] =>
    all.filter(({ id }) => !named.includes(id) && !than.some((one) => one.id === id));
  const words = [
    ...others(after, before).map(({ text }) => `“${head(text)}” comes in`),
    ...others(before, after).map(({ text }) => `“${head(text)}” goes out`),
  ];
  return words.map((one) => `; ${one}`).join('');
}

/** The head of a text. */
export const head = (text: string, most = 70): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
