/** What stands between a command and AWS, in words for the person who can mend it. */

export interface AwsFault {
  readonly text: string;
  /** Whether the person's own settings are wrong, and not what they meet. */
  readonly usage: boolean;
}

const SIGN_IN = 'sign in (aws sso login), or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';

/** By the names that the services give them. */
const REFUSED = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
]);

const UNREACHED = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
]);

/** Null for what is no such fault. */
export function awsFault(error: Error): AwsFault | null {
  const { name, message } = error;
  if (/^Region (is missing|not accepted)/.test(message))
    return { text: 'no region of AWS is named: set AWS_REGION, or one in your profile of AWS', usage: true };
  if (name === 'CredentialsProviderError') return { text: `${message}: ${SIGN_IN}`, usage: true };
  if (name === 'RequestTimeTooSkewed' || /^Signature (expired|not yet current)/.test(message))
    return { text: 'the clock of this machine is wrong: AWS takes nothing that is signed with it', usage: true };
  if (REFUSED.has(name)) return { text: `AWS does not take the credentials (${name}): ${SIGN_IN}`, usage: true };
  if (/^AccessDenied(Exception)?$/.test(name)) return { text: `AWS does not allow it: ${message}`, usage: false };
  if ('code' in error && typeof error.code === 'string' && UNREACHED.has(error.code))
    return {
      text: `no answer (${message || error.code}): look at the network, AWS_REGION and AWS_ENDPOINT_URL`,
      usage: false,
    };
  return null;
}
