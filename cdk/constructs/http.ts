import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { API_PATHS } from '../api-paths.ts';
import type { MailSettings } from '../settings.ts';
import { accept } from './accept.ts';

/** Requests a second in all; who asks too often from one source or for one address is held back by the function. */
const RATE = 100;
const BURST = 200;

/** No query and no address of a person: links carry tokens that never expire. */
const LOGGED = {
  time: '$context.requestTime',
  method: '$context.httpMethod',
  path: '$context.path',
  status: '$context.status',
  latency: '$context.responseLatency',
  request: '$context.requestId',
  fault: '$context.integrationErrorMessage',
};

/**
 * The HTTP API that CloudFront asks. Its function is added later, because that one has to know the site's address. No
 * function URL: behind CloudFront's origin access control it would want the body hashed by the browser.
 */
export class Http extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { logDays }: MailSettings) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { description: 'Subscribe, confirm, unsubscribe', createDefaultStage: false });
    const logGroup = new LogGroup(this, 'AccessLogs', { retention: logDays, removalPolicy: RemovalPolicy.DESTROY });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: RATE, burstLimit: BURST },
      accessLogSettings: {
        destination: new LogGroupLogDestination(logGroup),
        format: AccessLogFormat.custom(JSON.stringify(LOGGED)),
      },
    });
  }

  /** Every method: the function tells which it takes. */
  answerWith(handler: IFunction): void {
    const integration = new HttpLambdaIntegration('Integration', handler);
    for (const path of API_PATHS) {
      const [route] = this.api.addRoutes({ path, methods: [HttpMethod.ANY], integration });
      if (route)
        accept(
          route,
          'APIG4',
          'Anybody may subscribe; every other change needs a signed token, which the function checks.',
        );
    }
  }
}
