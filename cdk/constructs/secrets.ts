import { ArnFormat, Aws, Fn, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Secret, type SecretProps } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { accept } from './accept.ts';

/** A secret by its name, and the resource that a policy names for it. */
export interface NamedSecret {
  readonly name: string;
  readonly resource: string;
  readonly secret: Secret;
}

/** What nobody needs to know, made where it lies: neither the template nor an environment ever holds it. */
export class Secrets extends Construct {
  /** `{ "id": "1", "key": "…" }`; a person who changes the key moves the old one to `earlier`. */
  readonly tokenKeys: NamedSecret;
  /** Under it addresses are hashed. Another salt would forget who is suppressed. */
  readonly addressSalt: NamedSecret;
  /** CloudFront shows it to the API, which answers nobody else. */
  readonly originKey: NamedSecret;

  constructor(scope: Construct, id: string, { removal }: StageSettings) {
    super(scope, id);
    const removalPolicy = removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const plain = { excludePunctuation: true, passwordLength: 64 };
    this.tokenKeys = this.named('TokenKeys', {
      description: 'Keys that sign the links in mails',
      removalPolicy,
      generateSecretString: { ...plain, secretStringTemplate: JSON.stringify({ id: '1' }), generateStringKey: 'key' },
    });
    this.addressSalt = this.named('AddressSalt', {
      description: 'Salt of the hashes of addresses; never to be changed',
      removalPolicy,
      generateSecretString: plain,
    });
    this.originKey = this.named('OriginKey', {
      description: 'What CloudFront shows to the API',
      generateSecretString: plain,
    });
    for (const [{ secret }, reason] of [
      [
        this.tokenKeys,
        'A change by the clock would break the links of old mails: a person changes it, and keeps the key.',
      ],
      [this.addressSalt, 'With another salt the suppressed addresses would no longer be known.'],
      [this.originKey, 'CloudFront is told it by a deployment alone, so that a clock could only part the two.'],
    ] as const)
      accept(secret, 'SMG4', reason);
  }

  /** With the stack's own id in the name: a stack made anew meets no secret that an earlier one has left. */
  private named(id: string, props: SecretProps): NamedSecret {
    const name = Fn.join('/', [Aws.STACK_NAME, id, Fn.select(2, Fn.split('/', Aws.STACK_ID))]);
    // Secrets Manager puts six characters of its own behind a name.
    const resourceName = `${name}-??????`;
    return {
      name,
      resource: Stack.of(this).formatArn({
        service: 'secretsmanager',
        resource: 'secret',
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        resourceName,
      }),
      secret: new Secret(this, id, { ...props, secretName: name }),
    };
  }
}
