import { Duration } from 'aws-cdk-lib';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Construct } from 'constructs';
import type { Http } from './http.ts';
import { allowSending, type MailPlace, mailEnvironment } from './mail-place.ts';
import { allow, nodeFunction } from './node-function.ts';

interface ApiProps {
  readonly place: MailPlace;
  readonly http: Http;
}

/** The subscriber's pages: subscribe, confirm, unsubscribe, preferences. */
export class Api extends Construct {
  readonly handler: NodejsFunction;

  constructor(scope: Construct, id: string, { place, http }: ApiProps) {
    super(scope, id);
    const { settings, storage, tables, secrets } = place;
    this.handler = nodeFunction(this, 'api', {
      logDays: settings.logDays,
      memorySize: 1024,
      timeout: Duration.seconds(10),
      environment: { ...mailEnvironment(place), DAYBRIEF_ORIGIN_KEY: secrets.originKey.name },
    });
    this.handler.addToRolePolicy(storage.listing(settings.stories, { names: true }));
    storage.grant(this.handler, 's3:GetObject', settings.stories, 'story.yaml');
    const { tokenKeys, addressSalt, originKey } = secrets;
    for (const statement of [
      allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'], [tables.subscribers.tableArn]),
      allow(['dynamodb:BatchGetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'], [tables.suppressions.tableArn]),
      allow(['dynamodb:UpdateItem'], [tables.limits.tableArn]),
      allow(
        ['secretsmanager:GetSecretValue'],
        [tokenKeys, addressSalt, originKey].map((one) => one.resource),
      ),
    ])
      this.handler.addToRolePolicy(statement);
    allowSending(this.handler, 'ses:SendEmail', place);
    http.answerWith(this.handler);
  }
}
