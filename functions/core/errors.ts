/** An error a person can act on: what is wrong, where, and what to do. Shown as one line, never as a stack. */
export class DaybriefError extends Error {
  override name = 'DaybriefError';
}

/** Wrong usage or wrong input: a missing folder, a malformed story.yaml, a date that does not exist (exit code 2). */
export class InputError extends DaybriefError {
  override name = 'InputError';
}

/** There is nothing to make an edition from; the message says why (exit code 1). */
export class NoEditionError extends DaybriefError {
  override name = 'NoEditionError';
}
