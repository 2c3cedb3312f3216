export function composeDigest(): never {
  throw new Error('not yet');
}
