/**
 * What becomes of a subscriber, step by step. Each step answers the subscriber as it is to be written, or null where
 * nothing changes: a step that is taken twice does no harm.
 */
import type { Cadence, Subscriber, Suppression } from './subscriber.ts';

/** What somebody who asks for a story's editions gives. */
export interface Wish extends Pick<Subscriber, 'id' | 'story' | 'address' | 'cadence'> {
  /** Not used before; what the confirmation link will be good for once. */
  readonly nonce: string;
  /** ISO 8601. */
  readonly asked: string;
}

/** The subscriber to be written, and the mail to be sent: to confirm, or that there is nothing to confirm. */
export interface Asked {
  readonly next: Subscriber | null;
  readonly mail: 'confirm' | 'already';
}

/**
 * Somebody asks, perhaps for another: nothing is sent to an address but a question, until it is confirmed. Who is active
 * stays as they are. Who asks again gets a second link for the same nonce: whichever mail is read, one link works, once.
 */
export function ask(held: Subscriber | null, { nonce, ...wish }: Wish): Asked {
  if (held?.status === 'active') return { next: null, mail: 'already' };
  const next: Subscriber = {
    ...wish,
    status: 'pending',
    sections: held?.sections ?? null,
    origin: 'form',
    confirmed: agreedBefore(held),
    nonce: (held?.status === 'pending' ? held.nonce : null) ?? nonce,
    softBounces: held?.softBounces ?? 0,
    lastSoftBounce: held?.lastSoftBounce ?? null,
  };
  return { next, mail: 'confirm' };
}

/**
 * When somebody who left had last agreed: the mark of it stays while they are asked again, since anybody may ask for them,
 * and a question that is never answered must not undo their leaving.
 */
function agreedBefore(held: Subscriber | null): string | null {
  if (held === null) return null;
  return held.status === 'pending' ? held.confirmed : (held.confirmed ?? held.asked);
}

/** Whether somebody has never agreed to anything: what is known of them is dropped in time. */
export const isStranger = ({ status, confirmed }: Subscriber): boolean => status === 'pending' && confirmed === null;

/** The link of a confirmation was followed and its button pressed. Null where the link has been used, or is an old one. */
export function confirm(held: Subscriber | null, nonce: string | null, confirmed: string): Subscriber | null {
  if (held?.status !== 'pending' || held.nonce === null || held.nonce !== nonce) return null;
  return { ...held, status: 'active', confirmed, nonce: null };
}

/** Who leaves, or never confirmed, is kept as somebody who left, so that no import brings them back. */
export function leave(held: Subscriber | null): Subscriber | null {
  if (held === null || held.status === 'left' || held.status === 'suppressed') return null;
  return { ...held, status: 'left', nonce: null };
}

/** What a subscriber chose. `sections` are ids of the story's; null for all. */
export interface Choice {
  readonly cadence: Cadence;
  readonly sections: readonly string[] | null;
}

/** A choice by those who may be sent something. */
export function choose(held: Subscriber | null, { cadence, sections }: Choice): Subscriber | null {
  if (held?.status !== 'active') return null;
  return { ...held, cadence, sections: sections && [...sections] };
}

/** Sections as they are stored: all of the story's ids are null, so that one that is added later is wanted too. */
export const chosenSections = (all: readonly string[], chosen: readonly string[]): string[] | null =>
  all.every((id) => chosen.includes(id)) ? null : all.filter((id) => chosen.includes(id));

/** The address takes no mail, or its owner does not want any: nothing is sent in any story. */
export function suppress(held: Subscriber | null): Subscriber | null {
  if (held === null || held.status === 'suppressed') return null;
  return { ...held, status: 'suppressed', nonce: null };
}

/** A mail came back for now: a full mailbox, a server that is away. */
export function countSoftBounce(held: Subscriber | null, messageId: string): Subscriber | null {
  if (held === null || held.lastSoftBounce === messageId) return null;
  return { ...held, softBounces: held.softBounces + 1, lastSoftBounce: messageId };
}

/** Whether a suppression gives way to a later one: a bounce and a complaint to none, an operator's word not to a deletion. */
export const givesWay = (held: Suppression['reason'], later: Suppression['reason']): boolean =>
  held === 'deleted' || (held === 'operator' && later !== 'deleted');

/** A bounce, a complaint or an operator's word is final; who had their data deleted may ask anew. */
export const isBarred = (suppressions: readonly Suppression[]): boolean =>
  suppressions.some(({ reason }) => reason !== 'deleted');
