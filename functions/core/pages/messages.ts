/** What the pages say that only say something: the status of the answer, a heading, and what to do. */

export interface Message {
  readonly status: 200 | 400 | 403 | 404 | 405 | 413 | 415 | 429 | 500 | 503;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export const MESSAGES = {
  /** The same for every address, known or not. */
  checkMail: {
    status: 200,
    heading: 'Now look into your mail',
    paragraphs: [
      'If that address can get this list, a mail with a link is on its way to it. Follow the link within two days and press the button there.',
      'Nothing has come after some minutes? Look into the folder for unwanted mail, then ask again.',
    ],
  },
  confirmed: {
    status: 200,
    heading: 'You are subscribed',
    paragraphs: ['The next edition will come to you. Each one has a link to change your choices, and one to leave.'],
  },
  left: {
    status: 200,
    heading: 'You have left the list',
    paragraphs: ['No more editions of it will be sent to you. An edition that is being sent just now may still come.'],
  },
  deleted: {
    status: 200,
    heading: 'Your data is deleted',
    paragraphs: ['Your address and your choices are removed, and no list that is uploaded can add you again.'],
  },
  /** One for all that is wrong with a link, so that nobody learns what it was. */
  badLink: {
    status: 400,
    heading: 'This link does not work',
    paragraphs: [
      'It may have been cut by a mail program, may have been used already, or may be too old: a link to confirm works once, for two days.',
      'Copy the whole link from the mail once more, or ask for a new one. If you have confirmed already, all is done.',
    ],
  },
  gone: {
    status: 404,
    heading: 'You are not on this list',
    paragraphs: [
      'There is nothing to choose: your address does not get the editions of this story.',
      'If you have left, your address is kept so that nobody adds you again. You may have it deleted from every story of this site.',
    ],
  },
  noStory: {
    status: 404,
    heading: 'There is no such story',
    paragraphs: ['Look at the address once more: the story it names is not told here.'],
  },
  notFound: { status: 404, heading: 'There is no such page', paragraphs: ['Look at the address once more.'] },
  foreign: {
    status: 403,
    heading: 'This came from elsewhere',
    paragraphs: ['The form was sent from another site. Please use the form of this one.'],
  },
  method: {
    status: 405,
    heading: 'That cannot be done here',
    paragraphs: ['This page can be read, and its form be sent, and nothing else.'],
  },
  tooLarge: { status: 413, heading: 'That is too much', paragraphs: ['The form holds more than it has fields for.'] },
  notForm: {
    status: 415,
    heading: 'That is no form',
    paragraphs: ['Send the fields as application/x-www-form-urlencoded or multipart/form-data.'],
  },
  tooOften: {
    status: 429,
    heading: 'Too many at once',
    paragraphs: ['Many have asked from where you are. Please try again in an hour.'],
  },
  failed: {
    status: 500,
    heading: 'Something went wrong here',
    paragraphs: ['It is our fault, and it has been noted. Please try again later.'],
  },
  busy: {
    status: 503,
    heading: 'Too busy for a moment',
    paragraphs: ['Nothing has been changed. Please try again in a minute.'],
  },
} as const satisfies Record<string, Message>;
export type MessageName = keyof typeof MESSAGES;
