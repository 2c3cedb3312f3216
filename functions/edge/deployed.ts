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

export interface DeployedMail {
  readonly sender: string;
  /** The address for replies; null where they go to the sender. */
  readonly replyTo: string | null;
  readonly configurationSet: string;
  /** Tables, by their names. */
  readonly subscribers: string;
  readonly suppressions: string;
  readonly ledger: string;
  /** Queues, by their URLs. */
  readonly batches: string;
  readonly closing: string;
  /** Where their messages, and events of SES, are kept that failed for good. */
  readonly deadLetters: Readonly<Record<'batches' | 'closings' | 'events', string>>;
  readonly planFunction: string;
  /** Secrets, by their names. */
  readonly tokenKeys: string;
  readonly addressSalt: string;
}

/** @throws {InputError} where there is no such stack, or it is not one of ours */
export async function findDeployed(stack: string): Promise<Deployed> {
  const client = cloudFormationClient();
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const values = new Map(Stacks[0]?.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
    const value = (output: string): string => {
      const found = values.get(output);
      if (!found) throw new InputError(`the stack ${stack} has no output ${output}: deploy it anew (npx cdk deploy)`);
      return found;
    };
    return {
      bucket: value('Bucket'),
      composeFunction: value('ComposeFunction'),
      deadLetters: value('DeadLetters'),
      siteUrl: value('SiteUrl'),
      mail: values.has('Sender') ? mailOf(value, values.get('ReplyTo') ?? null) : null,
    };
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

const mailOf = (value: (output: string) => string, replyTo: string | null): DeployedMail => ({
  replyTo,
  sender: value('Sender'),
  configurationSet: value('ConfigurationSet'),
  subscribers: value('Subscribers'),
  suppressions: value('Suppressions'),
  ledger: value('Ledger'),
  batches: value('Batches'),
  closing: value('Closing'),
  deadLetters: {
    batches: value('BatchesDeadLetters'),
    closings: value('ClosingDeadLetters'),
    events: value('FeedbackDeadLetters'),
  },
  planFunction: value('PlanFunction'),
  tokenKeys: value('TokenKeys'),
  addressSalt: value('AddressSalt'),
});
