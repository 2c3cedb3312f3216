import { Stack, Validations } from 'aws-cdk-lib';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { beforeAll, describe, expect, test } from 'vitest';
import { allowedTo, FULL, newApp, newStack, PLAIN, pathsOf, resources, templateOf } from './template.ts';

let plain: Template;
let full: Template;
beforeAll(() => {
  plain = templateOf(PLAIN);
  full = templateOf(FULL);
}, 120_000);

describe('storage', () => {
  test('every bucket is private, encrypted, and speaks TLS alone', () => {
    const buckets = resources(plain, 'AWS::S3::Bucket');
    expect(buckets).toHaveLength(2);
    for (const { Properties } of buckets) {
      expect(Properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: expect.anything(),
        LifecycleConfiguration: { Rules: expect.anything() },
      });
    }
    plain.resourcePropertiesCountIs(
      'AWS::S3::BucketPolicy',
      {
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          ]),
        },
      },
      2,
    );
  });

  test('the bucket of the stories is versioned', () => {
    plain.resourcePropertiesCountIs('AWS::S3::Bucket', { VersioningConfiguration: { Status: 'Enabled' } }, 1);
  });

  test('buckets stay with the stack gone, unless the stage says otherwise', () => {
    expect(resources(plain, 'AWS::S3::Bucket').map((one) => one.DeletionPolicy)).toEqual(['Retain', 'Retain']);
    expect(resources(full, 'AWS::S3::Bucket').map((one) => one.DeletionPolicy)).toEqual(['Delete', 'Delete']);
  });

  test('nothing empties a bucket, and no custom resource has a Lambda of its own', () => {
    for (const [template, functions] of [
      [plain, 2],
      [full, 7],
    ] as const) {
      expect(Object.keys(template.toJSON().Resources).filter((name) => /Custom/.test(name))).toEqual([]);
      template.resourceCountIs('AWS::Lambda::Function', functions);
    }
  });
});

describe('schedules', () => {
  test('each story is composed and looked for, in its own time zone, at the minute', () => {
    const schedules = resources(full, 'AWS::Scheduler::Schedule').map(({ Properties }) => Properties);
    expect(schedules.map((one) => [one.ScheduleExpression, one.ScheduleExpressionTimezone])).toEqual(
      expect.arrayContaining([
        ['cron(5 6 * * ? *)', 'Europe/Lisbon'],
        ['cron(0 7 * * ? *)', 'Europe/Lisbon'],
        ['cron(15 5 * * ? *)', 'Asia/Tokyo'],
        ['cron(30 6 * * ? *)', 'Asia/Tokyo'],
      ]),
    );
    for (const one of schedules) {
      expect(one).toMatchObject({
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: {
          DeadLetterConfig: { Arn: expect.anything() },
          RetryPolicy: { MaximumRetryAttempts: 10, MaximumEventAgeInSeconds: 21_600 },
          Input: expect.stringMatching(
            /^\{(?:"kind":"weekly",)?"story":"(?:harbour|flood)","scheduledTime":"<aws\.scheduler\.scheduled-time>"\}$/,
          ),
        },
      });
    }
  });
});

test('a story that is composed on some days is looked for on those alone', () => {
  const template = templateOf({ stories: [{ ...PLAIN.stories[0], cron: '5 6 ? * MON-FRI *' }] });
  const found = resources(template, 'AWS::Scheduler::Schedule').map(({ Properties }) => Properties.ScheduleExpression);
  expect(found.toSorted()).toEqual(['cron(0 7 ? * MON-FRI *)', 'cron(5 6 ? * MON-FRI *)']);
});

describe('the functions', () => {
  test('run on ARM and the newest Node, with no reserved concurrency', () => {
    for (const { Properties } of resources(plain, 'AWS::Lambda::Function')) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      expect(Properties.ReservedConcurrentExecutions).toBeUndefined();
    }
  });

  test('know the stories that wait for an editor', () => {
    full.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ DAYBRIEF_APPROVED_BY_EDITOR: 'flood' }) },
    });
  });

  test('log for a while, not forever', () => {
    const groups = resources(plain, 'AWS::Logs::LogGroup');
    expect(groups.map(({ Properties }) => Properties.RetentionInDays)).toEqual([30, 30]);
  });

  test('no role may do everything, or act on everything', () => {
    const policies = [...resources(full, 'AWS::IAM::Policy'), ...resources(full, 'AWS::IAM::Role')];
    const text = JSON.stringify(policies);
    expect(text).not.toMatch(/"Action":"\*"|"Action":\["\*"|"(?:s3|dynamodb|sqs|ses):\*"/);
    // SES knows the one for the whole account alone.
    expect(text.replaceAll('"Action":"ses:GetAccount","Effect":"Allow","Resource":"*"', '')).not.toContain(
      '"Resource":"*"',
    );
    expect(text).not.toContain('s3:DeleteObject');
    expect(text).not.toContain(':iam::aws:policy');
  });

  test('compose writes under cache, drafts and public of its stories, and nowhere else', () => {
    const puts = allowedTo(full, 'Compose').filter(({ Action }) => Action === 's3:PutObject');
    expect(pathsOf(puts)).toEqual([
      '/stories/flood/cache/*',
      '/stories/flood/drafts/*',
      '/stories/flood/public/*',
      '/stories/harbour/cache/*',
      '/stories/harbour/drafts/*',
      '/stories/harbour/public/*',
    ]);
  });
});

describe('the site', () => {
  test('reads the public prefixes alone, through its own access control', () => {
    full.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 's3:GetObject',
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Condition: { StringEquals: { 'AWS:SourceArn': Match.anyValue() } },
            Resource: ['flood', 'harbour'].map((story) => ({
              'Fn::Join': ['', [Match.anyValue(), `/stories/${story}/public/*`]],
            })),
          }),
        ]),
      },
    });
    full.resourceCountIs('AWS::CloudFront::OriginAccessControl', 1);
  });

  test('sends readers to https and tells browsers what a page may do', () => {
    plain.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        DefaultCacheBehavior: Match.objectLike({ ViewerProtocolPolicy: 'redirect-to-https' }),
      }),
    });
    plain.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: Match.objectLike({
          ContentSecurityPolicy: {
            ContentSecurityPolicy: Match.stringLikeRegexp("default-src 'none'.*frame-ancestors 'none'"),
            Override: true,
          },
        }),
      },
    });
  });

  test('has the operator’s own name where there is one', () => {
    full.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        Aliases: ['news.example.com'],
        ViewerCertificate: Match.objectLike({ MinimumProtocolVersion: 'TLSv1.2_2021' }),
      }),
    });
  });
});

describe('alarms', () => {
  test.each([
    ['EditionMissing', 'harbour'],
    ['EditionMissing', 'flood'],
    ['UndatedShare', 'harbour'],
    ['RefusedShare', 'flood'],
  ])('on %s of %s', (MetricName, story) => {
    full.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName,
      Namespace: 'Daybrief',
      Dimensions: Match.arrayWith([{ Name: 'story', Value: story }]),
      AlarmActions: [Match.anyValue()],
    });
  });

  test.each(['Errors', 'Duration', 'ApproximateNumberOfMessagesVisible'])('on %s', (MetricName) => {
    plain.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName, TreatMissingData: 'notBreaching' });
  });

  test('go to the operators where there are any', () => {
    full.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'ops@news.example.com' });
    plain.resourceCountIs('AWS::SNS::Subscription', 0);
  });

  test('may publish to the topic, which speaks TLS alone', () => {
    plain.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
          }),
        ]),
      },
    });
  });

  test('have a dashboard', () => {
    plain.resourceCountIs('AWS::CloudWatch::Dashboard', 1);
  });
});

test('the AwsSolutions pack speaks up where something is open', () => {
  const app = newApp();
  new Bucket(new Stack(app, 'Open'), 'Bucket');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  expect(() => app.synth()).toThrow();
});

test.each([
  ['without a sender', PLAIN],
  ['with everything', FULL],
])(
  '%s the AwsSolutions pack has nothing left to say, and each finding that is meant to be has its reason',
  (_name, stage) => {
    const app = newApp();
    newStack(stage, app);
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).not.toThrow();
  },
);

describe('what a written file calls', () => {
  const rules = (template: Template) =>
    Object.values(template.findResources('AWS::Events::Rule')).map(({ Properties }) => ({
      keys: Properties.EventPattern.detail.object.key.map(({ wildcard }: { wildcard: string }) => wildcard),
      inputs: Properties.Targets.map(({ InputTransformer }: { InputTransformer: { InputTemplate: string } }) =>
        InputTransformer.InputTemplate.replace(/<[^>]*>/, '"KEY"'),
      ).map((template: string) => JSON.parse(template)),
      targets: Properties.Targets.map(({ DeadLetterConfig }: { DeadLetterConfig?: object }) => DeadLetterConfig),
    }));

  test('the bucket tells of its files, without a function of the library', () => {
    plain.resourcePropertiesCountIs(
      'AWS::S3::Bucket',
      { NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } } },
      1,
    );
  });

  test('the editor’s changes call compose, and nothing else does where nothing is mailed', () => {
    expect(rules(plain)).toEqual([
      {
        keys: ['stories/harbour/edits/*.yaml'],
        inputs: [{ changed: 'KEY' }],
        targets: [expect.objectContaining({ Arn: expect.anything() })],
      },
    ]);
  });

  test('a publication calls the planner, for the day and for the week', () => {
    const planned = rules(full).find(({ keys }) => keys[0].endsWith('public/index.json'));
    expect(planned?.inputs).toEqual([
      { onApproval: true, changed: 'KEY' },
      { onApproval: true, kind: 'weekly', changed: 'KEY' },
    ]);
    expect(planned?.targets.every(Boolean)).toBe(true);
  });
});
