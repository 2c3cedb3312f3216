import { type CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A finding of the AwsSolutions pack that is meant to be, and why in a sentence. @param finding "IAM5[Resource::*]", "CFR1" */
export const accept = (construct: IConstruct, finding: string, reason: string): void =>
  Validations.of(construct).acknowledge({ id: `AwsSolutions::AwsSolutions-${finding}`, reason });

/** How the pack writes the ARN of a resource of this stack: "<StorageData6BB23F4E.Arn>". */
export const arnOf = (construct: IConstruct): string => {
  const element = construct.node.defaultChild as CfnElement;
  return `<${Stack.of(construct).getLogicalId(element)}.Arn>`;
};
