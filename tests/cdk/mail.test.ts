/** What a sender brings. moto's server knows neither SES's resources nor the gateway, so they are looked at here. */
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { API_PATHS } from '../../cdk/api-paths.ts';
import { parseEnv } from '../../functions/edge/env.ts';
import { CONNECTION_MS, LETTER_MS } from '../../functions/edge/patience.ts';
import { actionsOf, allowedTo, FULL, named, PLAIN, pathsOf, type Resource, resources, templateOf } from './template.ts';

let plain: Template;
let full: Template;
let retained: Template;
beforeAll(() => {
  plain = templateOf(PLAIN);
  full = templateOf(FULL);
  retained = templateOf({ ...PLAIN, sender: FULL.sender });
}, 120_000);

/** The functions of mail, by the start of their logical ids. */
const FUNCTIONS = ['MailingApi', 'MailingPlan', 'MailingSend', 'MailingReport', 'MailingFeedback'];

const functionOf = (template: Template, start: string): Resource => {
  const found = Object.entries(named(template, 'AWS::Lambda::Function')).find(([id]) =>
    id.startsWith(`${start}Function`),
  );
  if (!found) throw new Error(`the template has no function ${start}`);
  return found[1];
};
/** Its environment; what is known after the deployment alone is "{}". */
const variablesOf = (template: Template, start: string): Record<string, string> => {
  const { Variables } = functionOf(template, start).Properties.Environment as { Variables: Record<string, unknown> };
  return Object.fromEntries(
    Object.entries(Variables).map(([name, value]) => [name, typeof value === 'string' ? value : 'https://deployed']),
  );
};

test('a reader hears of a letter that SES does not take before the api’s time is over', () => {
  const { Timeout } = functionOf(full, 'MailingApi').Properties;
  expect(Number(Timeout) * 1000).toBeGreaterThan(CONNECTION_MS + LETTER_MS);
});

test('the planner knows each story’s hour of sending', () => {
  expect(variablesOf(full, 'MailingPlan').DAYBRIEF_SEND_AT).toMatch(/^[a-z-]+=\d{2}:\d{2}(,[a-z-]+=\d{2}:\d{2})*$/);
});

test('without a sender nothing of mail is made', () => {
  for (const type of [
    'AWS::SES::EmailIdentity',
    'AWS::SES::ConfigurationSet',
    'AWS::DynamoDB::Table',
    'AWS::SecretsManager::Secret',
    'AWS::ApiGatewayV2::Api',
    'AWS::Lambda::EventSourceMapping',
  ]) {
    plain.resourceCountIs(type, 0);
    expect(resources(full, type).length, type).toBeGreaterThan(0);
  }
  plain.resourceCountIs('AWS::SQS::Queue', 1);
  expect(JSON.stringify(plain.toJSON())).not.toContain('sends/');
  expect(Object.keys(plain.findOutputs('*'))).not.toContain('Sender');
});

describe('the sender', () => {
  test('is verified by its domain, with DKIM and a MAIL FROM of its own', () => {
    full.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'news.example.com',
      DkimSigningAttributes: { NextSigningKeyLength: 'RSA_2048_BIT' },
      MailFromAttributes: { MailFromDomain: 'bounce.news.example.com', BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
      FeedbackAttributes: { EmailForwardingEnabled: false },
    });
  });

  test('is of the part behind the last @, in lower case', () => {
    templateOf({ ...PLAIN, sender: 'list@News.Example.COM' }).hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'news.example.com',
    });
  });

  test('has its records printed, each as a line for the zone', () => {
    const outputs = full.findOutputs('*') as Record<string, { Value: unknown }>;
    const records = Object.keys(outputs).filter((name) => name.startsWith('Dns'));
    expect(records.toSorted()).toEqual(['DnsDkim1', 'DnsDkim2', 'DnsDkim3', 'DnsDmarc', 'DnsMailFrom', 'DnsSpf']);
    expect(outputs.DnsSpf?.Value).toBe('bounce.news.example.com TXT "v=spf1 include:amazonses.com ~all"');
    expect(outputs.DnsDmarc?.Value).toBe('_dmarc.news.example.com TXT "v=DMARC1; p=quarantine"');
    expect(JSON.stringify(outputs.DnsMailFrom?.Value)).toContain('bounce.news.example.com MX 10 feedback-smtp.');
    expect(JSON.stringify(outputs.DnsDkim2?.Value)).toMatch(/DkimDNSTokenName2.* CNAME .*DkimDNSTokenValue2/);
  });

  test('sends over TLS alone, and each event comes to the queue of feedback', () => {
    full.hasResourceProperties('AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      ReputationOptions: { ReputationMetricsEnabled: true },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
    // SES tries the topic when it is told of it: whoever may publish there has to be known by then.
    full.hasResource('AWS::SES::ConfigurationSetEventDestination', {
      DependsOn: [Match.stringLikeRegexp('FeedbackTopicPolicy')],
    });
    full.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['bounce', 'complaint', 'delivery', 'deliveryDelay', 'reject', 'renderingFailure'],
        SnsDestination: Match.anyValue(),
      },
    });
    full.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'sqs', RawMessageDelivery: true });
    full.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Principal: { Service: 'ses.amazonaws.com' },
            Condition: { StringEquals: Match.objectLike({ 'AWS:SourceArn': Match.anyValue() }) },
          }),
        ]),
      },
    });
  });
});

describe('tables and secrets', () => {
  test('four tables, billed by the request, encrypted, with a way back to any moment', () => {
    for (const { Properties } of resources(full, 'AWS::DynamoDB::Table'))
      expect(Properties).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        SSESpecification: { SSEEnabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      });
    full.resourceCountIs('AWS::DynamoDB::Table', 4);
    full.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: Match.arrayWith([{ AttributeName: 'sk', AttributeType: 'N' }]),
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    });
  });

  test('stay with the stack gone and cannot be deleted by mistake, unless the stage says otherwise', () => {
    for (const [template, policy, isProtected] of [
      [retained, 'Retain', true],
      [full, 'Delete', false],
    ] as const)
      for (const one of resources(template, 'AWS::DynamoDB::Table')) {
        expect(one.DeletionPolicy).toBe(policy);
        expect(one.Properties.DeletionProtectionEnabled).toBe(isProtected);
      }
  });

  test('the salt and the keys stay with the tables that hang on them', () => {
    const policies = Object.fromEntries(
      Object.entries(named(retained, 'AWS::SecretsManager::Secret')).map(([id, one]) => [
        id.replace(/[0-9A-F]{8}$/, ''),
        one.DeletionPolicy,
      ]),
    );
    expect(policies).toEqual({ SecretsAddressSalt: 'Retain', SecretsTokenKeys: 'Retain', SecretsOriginKey: 'Delete' });
  });

  test('secrets are made where they lie: none stands in the template', () => {
    for (const { Properties } of resources(full, 'AWS::SecretsManager::Secret')) {
      expect(Properties.SecretString).toBeUndefined();
      expect(Properties.GenerateSecretString).toMatchObject({ PasswordLength: 64 });
    }
    full.hasResourceProperties('AWS::SecretsManager::Secret', {
      GenerateSecretString: Match.objectLike({ SecretStringTemplate: '{"id":"1"}', GenerateStringKey: 'key' }),
    });
  });
});

describe('queues', () => {
  test('each has one for what keeps failing, speaks TLS alone, and hides a message six times as long as its function may take', () => {
    const queues = named(full, 'AWS::SQS::Queue');
    const mappings = resources(full, 'AWS::Lambda::EventSourceMapping');
    expect(mappings).toHaveLength(3);
    for (const { Properties } of mappings) {
      const source = (Properties.EventSourceArn as { 'Fn::GetAtt': [string] })['Fn::GetAtt'][0];
      const target = (Properties.FunctionName as { Ref: string }).Ref;
      const handler = named(full, 'AWS::Lambda::Function')[target];
      expect(queues[source]?.Properties).toMatchObject({ RedrivePolicy: { maxReceiveCount: expect.any(Number) } });
      expect(queues[source]?.Properties.VisibilityTimeout).toBe(6 * Number(handler?.Properties.Timeout));
    }
    const refused = resources(full, 'AWS::SQS::QueuePolicy').filter((one) =>
      JSON.stringify(one.Properties).includes('"aws:SecureTransport":"false"'),
    );
    expect(refused).toHaveLength(Object.keys(queues).length);
  });

  test('batches are taken one by one, by as many workers as the stage says', () => {
    full.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 1,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 20 },
    });
    expect(variablesOf(full, 'MailingSend').DAYBRIEF_WORKERS).toBe('20');
    expect(variablesOf(retained, 'MailingSend').DAYBRIEF_WORKERS).toBe('2');
  });

  test('every function that takes messages answers for each of them alone', () => {
    for (const { Properties } of resources(full, 'AWS::Lambda::EventSourceMapping'))
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
  });
});

describe('the functions of mail', () => {
  test.each(FUNCTIONS)('%s has an environment that its code can read', (name) => {
    const variables = variablesOf(full, name);
    const env = parseEnv({ ...variables, AWS_REGION: 'us-east-1' });
    expect(env).toMatchObject({ DAYBRIEF_SENDER: 'list@news.example.com', DAYBRIEF_REPLY_TO: 'desk@news.example.com' });
    for (const key of Object.keys(variables).filter((one) => one.startsWith('DAYBRIEF_')))
      expect(Object.keys(env), key).toContain(key);
  });

  test('plans at each story’s hour of sending, in its time zone, and says which run it is', () => {
    const schedules = Object.entries(named(full, 'AWS::Scheduler::Schedule')).filter(([id]) =>
      id.startsWith('MailingPlanDaily'),
    );
    expect(
      schedules.map(([, { Properties }]) => [Properties.ScheduleExpression, Properties.ScheduleExpressionTimezone]),
    ).toEqual([
      ['cron(0 7 * * ? *)', 'Europe/Lisbon'],
      ['cron(30 6 * * ? *)', 'Asia/Tokyo'],
    ]);
    for (const [, { Properties }] of schedules)
      expect(Properties.Target).toMatchObject({
        Input: expect.stringContaining('"scheduledTime":"<aws.scheduler.scheduled-time>"'),
        DeadLetterConfig: { Arn: expect.anything() },
      });
  });

  test('looks each day whether a weekly edition is due, also where none is composed that day', () => {
    const template = templateOf({ stories: [{ ...PLAIN.stories[0], cron: '5 6 ? * MON-FRI *' }], sender: FULL.sender });
    const schedules = resources(template, 'AWS::Scheduler::Schedule').map(({ Properties }) => Properties);
    const weekly = schedules.filter(({ Target }) => JSON.stringify(Target).includes('weekly'));
    expect(weekly.map((one) => one.ScheduleExpression)).toEqual(['cron(0 7 * * ? *)']);
  });

  test.each<[string, string[]]>([
    ['MailingApi', []],
    ['MailingPlan', ['public/*', 'sends/*', 'weekly/*']],
    ['MailingSend', []],
    ['MailingReport', ['sends/*']],
    ['MailingFeedback', []],
  ])('%s writes nothing in the bucket but %j', (name, parts) => {
    const puts = allowedTo(full, name).filter(({ Action }) => JSON.stringify(Action).includes('s3:PutObject'));
    expect(pathsOf(puts)).toEqual(
      ['flood', 'harbour'].flatMap((story) => parts.map((part) => `/stories/${story}/${part}`)),
    );
  });

  test('nobody but the api, the worker and the planner asks SES for anything, and mail comes from the sender alone', () => {
    const asks = Object.fromEntries(
      FUNCTIONS.map((name) => [name, actionsOf(allowedTo(full, name)).filter((action) => action.startsWith('ses:'))]),
    );
    expect(asks).toEqual({
      MailingApi: ['ses:SendEmail'],
      MailingPlan: ['ses:GetAccount', 'ses:GetEmailIdentity'],
      MailingSend: ['ses:SendBulkEmail'],
      MailingReport: [],
      MailingFeedback: [],
    });
    const sends = ['MailingApi', 'MailingSend']
      .flatMap((name) => allowedTo(full, name))
      .filter(({ Action }) => /^ses:Send/.test(String(Action)));
    const from = { 'ses:FromAddress': 'list@news.example.com' };
    // The service authorization reference gives SendBulkEmail no such key: a condition that wants it refuses every call.
    expect(sends.map(({ Action, Condition }) => [Action, Condition])).toEqual([
      ['ses:SendEmail', { StringEquals: from }],
      ['ses:SendBulkEmail', { StringEqualsIfExists: from }],
    ]);
    const kinds = sends.map(({ Resource }) => JSON.stringify(Resource).match(/(?<=:)[a-z-]+(?=\/)/g));
    expect(kinds).toEqual([
      ['configuration-set', 'identity'],
      ['configuration-set', 'identity', 'template'],
    ]);
  });

  test('the ledger is written by the worker alone, and no function deletes but the api', () => {
    const writes = (name: string) =>
      allowedTo(full, name)
        .filter((one) => JSON.stringify(one.Resource).includes('Ledger'))
        .filter((one) => /PutItem|UpdateItem/.test(JSON.stringify(one.Action)));
    expect(FUNCTIONS.filter((name) => writes(name).length > 0)).toEqual(['MailingSend']);
    const deletes = FUNCTIONS.filter((name) => actionsOf(allowedTo(full, name)).includes('dynamodb:DeleteItem'));
    expect(deletes).toEqual(['MailingApi']);
  });
});

describe('the subscriber’s pages', () => {
  type Behavior = Record<string, unknown> & { PathPattern: string };
  interface Config {
    CacheBehaviors?: Behavior[];
    CustomErrorResponses: { ErrorCode: number; ErrorCachingMinTTL: number }[];
    Origins: { OriginCustomHeaders?: { HeaderName: string; HeaderValue: unknown }[] }[];
  }
  const distribution = (template: Template): Config =>
    resources(template, 'AWS::CloudFront::Distribution')[0]?.Properties.DistributionConfig as Config;

  test('lie under the site’s own host, take a POST, and are kept nowhere', () => {
    const behaviors = distribution(full).CacheBehaviors ?? [];
    expect(behaviors.map(({ PathPattern }) => PathPattern)).toEqual(API_PATHS);
    // The library's managed policy that caches nothing.
    for (const one of behaviors) {
      expect(one).toMatchObject({
        CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
        ViewerProtocolPolicy: 'redirect-to-https',
      });
      expect(one.AllowedMethods).toContain('POST');
    }
    expect(distribution(plain).CacheBehaviors ?? []).toEqual([]);
  });

  test('an error on one link is no answer to another', () => {
    for (const { ErrorCode, ErrorCachingMinTTL } of distribution(full).CustomErrorResponses)
      expect([ErrorCode, ErrorCachingMinTTL]).toEqual([ErrorCode, 0]);
    const codes = distribution(full).CustomErrorResponses.map(({ ErrorCode }) => ErrorCode);
    expect(codes).toEqual(expect.arrayContaining([400, 404, 405, 414, 500, 502, 503, 504]));
  });

  test('get the whole query and the viewer’s address, and no cookie', () => {
    full.hasResourceProperties('AWS::CloudFront::OriginRequestPolicy', {
      OriginRequestPolicyConfig: Match.objectLike({
        QueryStringsConfig: { QueryStringBehavior: 'all' },
        CookiesConfig: { CookieBehavior: 'none' },
        HeadersConfig: {
          HeaderBehavior: 'whitelist',
          Headers: Match.arrayWith(['CloudFront-Viewer-Address', 'Content-Type']),
        },
      }),
    });
  });

  test('may send their forms to the site, and frames may not hold them', () => {
    full.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
      ResponseHeadersPolicyConfig: Match.objectLike({
        SecurityHeadersConfig: Match.objectLike({
          ContentSecurityPolicy: {
            ContentSecurityPolicy: Match.stringLikeRegexp("form-action 'self'; frame-ancestors 'none'"),
            Override: false,
          },
        }),
        CustomHeadersConfig: { Items: [{ Header: 'Cache-Control', Value: 'no-store', Override: false }] },
      }),
    });
  });

  test('are asked for with a secret that the template does not hold', () => {
    const headers = distribution(full).Origins.flatMap((one) => one.OriginCustomHeaders ?? []);
    expect(headers.map(({ HeaderName }) => HeaderName)).toEqual(['x-daybrief-origin']);
    expect(JSON.stringify(headers[0]?.HeaderValue)).toMatch(
      /^\{"Fn::Join":\["",\["\{\{resolve:secretsmanager:",\{"Ref":/,
    );
  });

  test('are answered within limits, and no log holds a token', () => {
    expect(distribution(full)).not.toHaveProperty('Logging');
    full.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
      AccessLogSettings: {
        DestinationArn: Match.anyValue(),
        Format: Match.not(Match.stringLikeRegexp('query|path}|sourceIp')),
      },
    });
    expect(
      resources(full, 'AWS::ApiGatewayV2::Route')
        .map(({ Properties }) => Properties.RouteKey)
        .toSorted(),
    ).toEqual(API_PATHS.map((path) => `ANY ${path}`).toSorted());
  });
});

test('lists of recipients go after 90 days', () => {
  const rules = resources(full, 'AWS::S3::Bucket').flatMap(
    ({ Properties }) => (Properties.LifecycleConfiguration as { Rules: Record<string, unknown>[] }).Rules,
  );
  expect(rules.filter((rule) => 'Prefix' in rule)).toEqual(
    ['harbour', 'flood'].map((story) => ({
      Prefix: `stories/${story}/sends/`,
      ExpirationInDays: 90,
      Status: 'Enabled',
    })),
  );
});

describe('alarms of mail', () => {
  const alarms = (template: Template): [string, Resource][] =>
    Object.entries(named(template, 'AWS::CloudWatch::Alarm'));
  const alarm = (start: string): Record<string, unknown> => {
    const found = alarms(full).find(([id]) => id.startsWith(`Alarms${start}`));
    if (!found) throw new Error(`there is no alarm ${start}`);
    return found[1].Properties;
  };

  test.each([
    ['SendRefusedharbour', 'plan', 'SendRefused'],
    ['SendRefusedflood', 'plan', 'SendRefused'],
    ['PossiblyAcceptedharbour', 'report', 'PossiblyAccepted'],
    ['SendPendingflood', 'report', 'SendPending'],
  ])('%s', (id, service, MetricName) => {
    expect(alarm(id)).toMatchObject({ Namespace: 'Daybrief', MetricName, Threshold: 1 });
    expect(alarm(id).Dimensions).toEqual(expect.arrayContaining([{ Name: 'service', Value: service }]));
  });

  test.each([
    ['Bouncesharbour', 3, 'Bounces'],
    ['Complaintsflood', 0.05, 'Complaints'],
    ['SendFailedflood', 1, 'SendFailed'],
  ])('%s: a share of at least %f per cent', (id, Threshold, metric) => {
    expect(alarm(id)).toMatchObject({ Threshold, ComparisonOperator: 'GreaterThanOrEqualToThreshold' });
    expect(JSON.stringify(alarm(id).Metrics)).toContain(`"MetricName":"${metric}"`);
  });

  test.each([
    ['AccountBounceRate', 'Reputation.BounceRate', 0.03],
    ['AccountComplaintRate', 'Reputation.ComplaintRate', 0.0005],
  ])('%s: what SES itself judges by', (id, MetricName, Threshold) => {
    expect(alarm(id)).toMatchObject({ Namespace: 'AWS/SES', MetricName, Threshold });
  });

  test('on the errors of each function and on each queue of dead letters', () => {
    const names = alarms(full).map(([, { Properties }]) => Properties.MetricName);
    expect(names.filter((name) => name === 'Errors')).toHaveLength(7);
    expect(names.filter((name) => name === 'ApproximateNumberOfMessagesVisible')).toHaveLength(4);
    for (const [, { Properties }] of alarms(full)) expect(Properties.AlarmActions).toHaveLength(1);
  });
});
