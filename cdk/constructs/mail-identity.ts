import { CfnOutput, Stack } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  DkimIdentity,
  EasyDkimSigningKeyLength,
  EmailIdentity,
  Identity,
  MailFromBehaviorOnMxFailure,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { MailSettings } from '../settings.ts';

/**
 * The sender's domain, signed with DKIM and with a MAIL FROM of its own, so that SPF and DKIM are both aligned with
 * From; and the settings under which everything is sent. The stack's outputs are the records that a person must add.
 */
export class MailIdentity extends Construct {
  readonly identity: EmailIdentity;
  readonly configurationSet: ConfigurationSet;
  /** The stack's own name, which no other stack of the account and region has. */
  readonly configurationSetName: string;

  constructor(scope: Construct, id: string, { sender }: MailSettings) {
    super(scope, id);
    const domain = sender.slice(sender.lastIndexOf('@') + 1).toLowerCase();
    const mailFrom = `bounce.${domain}`;
    this.configurationSetName = Stack.of(this).stackName;
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: this.configurationSetName,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(domain),
      dkimIdentity: DkimIdentity.easyDkim(EasyDkimSigningKeyLength.RSA_2048_BIT),
      configurationSet: this.configurationSet,
      mailFromDomain: mailFrom,
      // Until the record is there, mail goes out under SES's own MAIL FROM rather than not at all.
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
      // Bounces and complaints come as events; a copy by mail would go to the sender's inbox.
      feedbackForwarding: false,
    });
    const record = (name: string, value: string, description: string): void => {
      new CfnOutput(Stack.of(this), `Dns${name}`, { value, description });
    };
    for (const [at, { name, value }] of this.identity.dkimRecords.entries())
      record(`Dkim${at + 1}`, `${name} CNAME ${value}`, 'DKIM: SES verifies the domain by these three');
    const { region } = Stack.of(this);
    record('MailFrom', `${mailFrom} MX 10 feedback-smtp.${region}.amazonses.com`, 'MAIL FROM: where bounces go');
    record('Spf', `${mailFrom} TXT "v=spf1 include:amazonses.com ~all"`, 'SPF of the MAIL FROM domain');
    record(
      'Dmarc',
      `_dmarc.${domain} TXT "v=DMARC1; p=quarantine"`,
      'DMARC, unless the domain has a record: a suggestion; p=none where other mail comes from this domain too',
    );
  }
}
