/** The deployed stack as its outputs tell it: what the commands on it need. */
import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { InputError } from '#core/errors.ts';
import { cloudFormationClient } from './runtime.ts';

export interface Deployed {
  readonly bucket: string;
  readonly composeFunction: string;
  readonly deadLetters: string;
  readonly siteUrl: string;
  /** What a sender brings; null where nothing is mailed. */
  readonly mail: DeployedMail | null;
}

/** Names of tables and functions, addresses of queues, ARNs of secrets. */
export type DeployedMail = Readonly<Record<keyof typeof MAIL_OUTPUTS, string>> & {
  /** The address for replies; null where they go to the sender. */
  readonly replyTo: string | null;
};

const OUTPUTS = {
  bucket: 'Bucket',
  composeFunction: 'ComposeFunction',
  deadLetters: 'DeadLetters',
  siteUrl: 'SiteUrl',
} as const;

const MAIL_OUTPUTS = {
  sender: 'Sender',
  configurationSet: 'ConfigurationSet',
  subscribers: 'Subscribers',
  suppressions: 'Suppressions',
  ledger: 'Ledger',
  batches: 'Batches',
  closing: 'Closing',
  planFunction: 'PlanFunction',
  tokenKeys: 'TokenKeys',
  addressSalt: 'AddressSalt',
} as const;

/** @throws {InputError} where there is no such stack, or it is not one of ours */
export async function findDeployed(stack: string): Promise<Deployed> {
  const client = cloudFormationClient();
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const values = new Map(Stacks[0]?.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
    const valuesOf = <T extends string>(names: Readonly<Record<T, string>>): Record<T, string> => {
      const found = Object.entries<string>(names).map(([name, output]) => [
        name,
        values.get(output) ?? missing(output),
      ]);
      return Object.fromEntries(found);
    };
    const missing = (output: string): never => {
      throw new InputError(`the stack ${stack} has no output ${output}: deploy it anew (npx cdk deploy)`);
    };
    const mail = values.has(MAIL_OUTPUTS.sender)
      ? { ...valuesOf(MAIL_OUTPUTS), replyTo: values.get('ReplyTo') ?? null }
      : null;
    return { ...valuesOf(OUTPUTS), mail };
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationError')
      throw new InputError(
        `there is no stack ${stack} in this account and region: deploy it (npx cdk deploy), or name it with --stack`,
      );
    throw error;
  } finally {
    client.destroy();
  }
}
