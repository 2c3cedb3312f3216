import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';

/** The address that editions come from, for SES to verify: its owner gets a mail with a link. Without a sender, nothing. */
export class Sender extends Construct {
  constructor(scope: Construct, id: string, { sender }: StageSettings) {
    super(scope, id);
    if (sender) new EmailIdentity(this, 'Identity', { identity: Identity.email(sender) });
  }
}
