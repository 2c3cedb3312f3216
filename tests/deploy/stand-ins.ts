/** What stands in for what moto lacks: secrets as the template has them made, and a server of SES. */

import { DeleteEventSourceMappingCommand, LambdaClient, ListEventSourceMappingsCommand } from '@aws-sdk/client-lambda';
import { CreateSecretCommand, GetRandomPasswordCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** Makes the secrets that the functions name: the keys as JSON, the others as plain text. @returns the one CloudFront shows */
export async function makeSecrets(variables: Readonly<Record<string, string>>, endpoint: string): Promise<string> {
  const client = new SecretsManagerClient({ endpoint });
  const made: Record<string, string> = {};
  for (const name of ['DAYBRIEF_TOKEN_KEYS', 'DAYBRIEF_ADDRESS_SALT', 'DAYBRIEF_ORIGIN_KEY']) {
    const { RandomPassword = '' } = await client.send(
      new GetRandomPasswordCommand({ PasswordLength: 64, ExcludePunctuation: true }),
    );
    const SecretString =
      name === 'DAYBRIEF_TOKEN_KEYS' ? JSON.stringify({ id: '1', key: RandomPassword }) : RandomPassword;
    await client.send(new CreateSecretCommand({ Name: variables[name], SecretString }));
    made[name] = SecretString;
  }
  client.destroy();
  return made.DAYBRIEF_ORIGIN_KEY ?? '';
}

/** moto would run the functions in containers as soon as a message comes: the test hands the messages over instead. */
export async function unlinkQueues(endpoint: string): Promise<number> {
  const client = new LambdaClient({ endpoint });
  const { EventSourceMappings = [] } = await client.send(new ListEventSourceMappingsCommand({}));
  for (const { UUID } of EventSourceMappings) await client.send(new DeleteEventSourceMappingCommand({ UUID }));
  client.destroy();
  return EventSourceMappings.length;
}
