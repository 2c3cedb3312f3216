/** How long SES may take, in milliseconds: the functions that wait for it have to live longer. */

/** Until there is a connection. */
export const CONNECTION_MS = 5000;

/** For a letter: a person who waits for the page is to hear that it was not taken. */
export const LETTER_MS = 4000;
