/** The id of an event, made from the text of a statement that tells it: new seeds do not change it. */
import { EventId } from '../model.ts';
import { shortHash } from './hash.ts';

/** @param text of a statement; how it is broken into lines does not matter */
export const eventIdOf = (text: string): EventId => EventId.parse(shortHash(text.replace(/\s+/g, ' ').trim()));
