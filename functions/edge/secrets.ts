/** Secrets, read from Secrets Manager when they are needed and kept for some minutes: a new key reaches warm Lambdas. */
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { type AddressSalt, addressSalt } from '#core/delivery/address.ts';
import { type TokenKeys, TokenSecret, tokenKeys } from '#core/delivery/tokens.ts';
import { DaybriefError } from '#core/errors.ts';

/** What opens and signs the links, and hides addresses. */
export interface PeopleSecrets {
  tokenKeys(): Promise<TokenKeys>;
  addressSalt(): Promise<AddressSalt>;
}

/** A secret by its ARN or name; `literal:TEXT` is the secret itself, for local runs and tests. */
export type SecretRef = string;

const LITERAL = 'literal:';
const MAX_AGE_MS = 5 * 60_000;

/** The text of a secret, made into what it is for. */
type Secret<Out> = () => Promise<Out>;

/** @param client only asked where the secret is no literal */
export interface SecretSource {
  client(): Pick<SecretsManagerClient, 'send'>;
  /** Milliseconds since 1970. */
  now(): number;
}

/**
 * Reads a secret. Where it cannot be read again, what was read before goes on working.
 * @throws {DaybriefError} naming the secret, and nothing of what it holds
 */
export function secret<Out>(source: SecretSource, ref: SecretRef, make: (text: string) => Out): Secret<Out> {
  let held: { readonly until: number; readonly value: Out } | undefined;
  let asking: Promise<Out> | undefined;
  const read = async (): Promise<Out> => {
    const text = ref.startsWith(LITERAL) ? ref.slice(LITERAL.length) : await fetchText(source.client(), ref);
    const value = made(text, ref, make);
    held = { until: source.now() + MAX_AGE_MS, value };
    return value;
  };
  return () => {
    if (held !== undefined && source.now() < held.until) return Promise.resolve(held.value);
    const before = held;
    asking ??= read()
      .catch((error: unknown) => {
        if (before === undefined) throw error;
        held = { until: source.now() + MAX_AGE_MS / 5, value: before.value };
        return before.value;
      })
      .finally(() => {
        asking = undefined;
      });
    return asking;
  };
}

export const tokenKeysSecret = (source: SecretSource, ref: SecretRef): Secret<TokenKeys> =>
  secret(source, ref, (text) => tokenKeys(TokenSecret.parse(JSON.parse(text))));

export const addressSaltSecret = (source: SecretSource, ref: SecretRef): Secret<AddressSalt> =>
  secret(source, ref, addressSalt);

/** Both, as an API or a sending needs them. */
export const peopleSecrets = (
  source: SecretSource,
  refs: { readonly tokenKeys: SecretRef; readonly addressSalt: SecretRef },
): PeopleSecrets => ({
  tokenKeys: tokenKeysSecret(source, refs.tokenKeys),
  addressSalt: addressSaltSecret(source, refs.addressSalt),
});

async function fetchText(client: Pick<SecretsManagerClient, 'send'>, SecretId: string): Promise<string> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId }));
  if (!SecretString) throw new DaybriefError(`the secret ${SecretId} holds no text`);
  return SecretString;
}

/** A parser's message may quote what it read: it is left out. */
function made<Out>(text: string, ref: string, make: (text: string) => Out): Out {
  try {
    return make(text);
  } catch {
    const name = ref.startsWith(LITERAL) ? 'a literal secret' : `the secret ${ref}`;
    throw new DaybriefError(`${name} does not hold what it should: README.md, "Subscribers", says what that is`);
  }
}
