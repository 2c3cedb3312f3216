/** The deployed stack as its outputs tell it: what the commands on it need. */
import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { InputError } from '#core/errors.ts';
import { cloudFormationClient } from './runtime.ts';

export interface Deployed {
  readonly bucket: string;
  readonly composeFunction: string;
  readonly deadLetters: string;
  readonly siteUrl: string;
}

const OUTPUTS = {
  bucket: 'Bucket',
  composeFunction: 'ComposeFunction',
  deadLetters: 'DeadLetters',
  siteUrl: 'SiteUrl',
} as const;

/** @throws {InputError} where there is no such stack, or it is not one of ours */
export async function findDeployed(stack: string): Promise<Deployed> {
  const client = cloudFormationClient();
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const values = new Map(Stacks[0]?.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
    const value = (name: keyof typeof OUTPUTS): string => {
      const found = values.get(OUTPUTS[name]);
      if (!found)
        throw new InputError(`the stack ${stack} has no output ${OUTPUTS[name]}: deploy it anew (npx cdk deploy)`);
      return found;
    };
    return {
      bucket: value('bucket'),
      composeFunction: value('composeFunction'),
      deadLetters: value('deadLetters'),
      siteUrl: value('siteUrl'),
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
