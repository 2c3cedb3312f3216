/** The pages that subscribers see: plain HTML that works without a script. */
import Handlebars from 'handlebars/runtime.js';
import type { Cadence, Subscriber } from '../delivery/subscriber.ts';
import { clean } from '../edition/clean.ts';
import compiled from './compiled.js';
import { frameOf, type ShownStory } from './frame.ts';
import { MESSAGES, type MessageName } from './messages.ts';

const partials = { layout: Handlebars.template(compiled.partials.layout) };
const pageOf = (name: 'subscribe.html' | 'message.html' | 'act.html' | 'preferences.html') => {
  const template = Handlebars.template(compiled.templates[name]);
  return (view: object): string => template({ lead: '', note: '', act: '', ...view }, { partials });
};
const subscribe = pageOf('subscribe.html');
const message = pageOf('message.html');
const act = pageOf('act.html');
const preferences = pageOf('preferences.html');

/** Nothing is loaded, nothing runs, forms go to this site alone, and no other page frames it. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${compiled.styleHash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface PageLink {
  readonly href: string;
  readonly text: string;
}

const CADENCES: readonly { readonly value: Cadence; readonly name: string; readonly text: string }[] = [
  { value: 'daily', name: 'Daily', text: 'Every morning, the list of the day.' },
  { value: 'weekly', name: 'Weekly', text: 'Once a week, one list over seven days.' },
];
const cadences = (chosen: string) => CADENCES.map((one) => ({ ...one, chosen: one.value === chosen }));

/** The form of a new subscriber. `fault` says what is wrong with the address as it was typed. */
export function subscribePage(
  story: ShownStory,
  { address, cadence, fault }: { readonly address: string; readonly cadence: string; readonly fault: string },
): string {
  const heading = `Subscribe to ${clean(story.title)}`;
  return subscribe({
    ...frameOf(story),
    title: fault === '' ? heading : `Error: ${heading}`,
    heading,
    lead: `The key developments of ${clean(story.matter)}, by mail.`,
    story: story.id,
    address: clean(address),
    cadences: cadences(cadence),
    fault,
  });
}

/** Which story, where the address names none. */
export const storiesPage = (stories: readonly ShownStory[]): string =>
  message({
    ...frameOf(null),
    title: 'Subscribe',
    heading: 'Subscribe to which story?',
    paragraphs: stories.length === 0 ? ['There is none yet.'] : [],
    links: stories.map(({ id, title }) => ({ href: `/subscribe?story=${id}`, text: clean(title) })),
  });

/** A page that only says something. */
export function messagePage(
  name: MessageName,
  story: ShownStory | null = null,
  links: readonly PageLink[] = [],
): string {
  const { heading, paragraphs } = MESSAGES[name];
  const title = story ? `${heading}: ${clean(story.title)}` : heading;
  return message({ ...frameOf(story), title, heading, paragraphs, links });
}

/** Somebody has left. The story is null where it is told no more. */
export const leftPage = (story: ShownStory | null): string =>
  messagePage('left', story, story ? [{ href: `/subscribe?story=${story.id}`, text: 'Subscribe again' }] : []);

/** A link of a mail was followed: only the button does something, since programs that look for danger follow links too. */
export const confirmPage = (story: ShownStory, token: string): string =>
  act({
    ...frameOf(story),
    title: `Confirm: ${clean(story.title)}`,
    heading: 'One more step',
    paragraphs: [`Press the button to get the editions of “${clean(story.title)}”.`],
    action: '/confirm',
    token,
    button: 'Confirm my subscription',
  });

export const leavePage = (story: ShownStory | null, token: string): string =>
  act({
    ...frameOf(story),
    title: 'Unsubscribe',
    heading: 'Leave the list?',
    paragraphs: [
      story
        ? `Press the button, and no more editions of “${clean(story.title)}” are sent to you.`
        : 'Press the button.',
    ],
    action: '/unsubscribe',
    token,
    button: 'Unsubscribe',
  });

/** Who gets nothing has nothing to choose, but perhaps left: their address is still known, and theirs to delete. */
export const gonePage = (story: ShownStory | null, token: string): string =>
  act({
    ...frameOf(story),
    title: MESSAGES.gone.heading,
    heading: MESSAGES.gone.heading,
    paragraphs: MESSAGES.gone.paragraphs,
    action: '/preferences',
    token,
    act: 'delete',
    button: 'Delete my data',
  });

/** @param note what was just done; @param fault what is wrong with what was sent */
export function preferencesPage(
  story: ShownStory,
  subscriber: Subscriber,
  { token, note = '', fault = '' }: { readonly token: string; readonly note?: string; readonly fault?: string },
): string {
  const heading = 'Your choices';
  return preferences({
    ...frameOf(story),
    title: `${fault === '' ? '' : 'Error: '}${heading}: ${clean(story.title)}`,
    heading,
    lead: `What ${maskedAddress(subscriber.address)} gets of “${clean(story.title)}”.`,
    note,
    fault,
    token,
    cadences: cadences(subscriber.cadence),
    sections: story.sections.map(({ id, heading: name }) => ({
      value: id,
      name: clean(name),
      chosen: subscriber.sections === null || subscriber.sections.includes(id),
    })),
  });
}

/** Enough for its owner; a mail that was passed on does not tell it. */
const maskedAddress = (address: string): string => `${address.slice(0, 1)}…${address.slice(address.lastIndexOf('@'))}`;
