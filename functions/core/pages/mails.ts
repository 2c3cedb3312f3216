/** The mails of subscribing: the question to confirm, and the answer to who asks though subscribed. */
import Handlebars from 'handlebars/runtime.js';
import { clean } from '../edition/clean.ts';
import { wrapText } from '../edition/wrap.ts';
import compiled from './compiled.js';
import { clip, frameOf, type ShownStory } from './frame.ts';

const html = Handlebars.template(compiled.templates['mail.html']);
const text = Handlebars.template(compiled.templates['mail.txt']);

/** What a mailer sends, but for the address. */
export interface Letter {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Characters of a subject that an inbox shows. */
const SUBJECT_LENGTH = 59;

/** No other program answers it (RFC 3834). */
const HEADERS = { 'Auto-Submitted': 'auto-generated' };

/** "Is it you, and do you want it?" @param link of `confirmUrl` */
export const confirmLetter = (story: ShownStory, link: string): Letter =>
  letter(story, {
    subject: `Please confirm: ${clean(story.title)}`,
    preheader: 'One press of a button, within two days. Otherwise nothing else is sent.',
    heading: 'Do you want this list?',
    paragraphs: [
      `Somebody, most likely you, asked for the editions of “${clean(story.title)}” at this address.`,
      'Follow the link and press the button there. It works once, for two days. If it was not you, do nothing: without it, no edition is ever sent to you.',
    ],
    link,
    button: 'Confirm my subscription',
    reason: 'You get this one mail because your address was typed into the form for new subscribers.',
  });

/** "You get it already." @param link of `preferencesUrl` */
export const alreadyLetter = (story: ShownStory, link: string): Letter =>
  letter(story, {
    subject: `You are subscribed: ${clean(story.title)}`,
    preheader: 'You get this list already. Your choices can be changed here.',
    heading: 'You get this list already',
    paragraphs: [
      `Somebody, most likely you, asked for the editions of “${clean(story.title)}” at this address. They come to it already, so there is nothing to confirm.`,
      'By this link you choose sections, daily or weekly, or leave the list.',
    ],
    link,
    button: 'Change my choices',
    reason: 'You get this one mail because your address was typed into the form for new subscribers.',
  });

interface Words {
  readonly subject: string;
  readonly preheader: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly link: string;
  readonly button: string;
  readonly reason: string;
}

function letter(story: ShownStory, words: Words): Letter {
  const view = { ...frameOf(story), ...words, subject: clip(words.subject, SUBJECT_LENGTH) };
  return { subject: view.subject, html: html(view), text: wrapText(text(view)), headers: HEADERS };
}
