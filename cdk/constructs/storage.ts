import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket, BucketEncryption, type BucketProps, type CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { StageSettings, StorySettings } from '../settings.ts';
import { accept, arnOf } from './accept.ts';
import { allow } from './node-function.ts';

/**
 * The bucket of all stories, and the one of its access log. A bucket with data stays when the stack goes, whatever
 * `removal` says: CloudFormation cannot delete a bucket that is not empty, and nothing here empties one.
 */
export class Storage extends Construct {
  readonly data: Bucket;
  readonly logs: Bucket;

  constructor(scope: Construct, id: string, { removal, sender, stories }: StageSettings) {
    super(scope, id);
    const guarded = {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    } satisfies BucketProps;
    this.logs = new Bucket(this, 'Logs', {
      ...guarded,
      lifecycleRules: [{ expiration: Duration.days(90), abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    });
    const data = new Bucket(this, 'Data', {
      ...guarded,
      versioned: true,
      serverAccessLogsBucket: this.logs,
      serverAccessLogsPrefix: 'bucket/',
      lifecycleRules: [
        { noncurrentVersionExpiration: Duration.days(90), abortIncompleteMultipartUploadAfter: Duration.days(7) },
        // Who was to get an edition, by ids: no longer needed than the ledger, whose rows go after as many days.
        ...(sender ? stories : []).map(({ id: story }) => ({
          prefix: `stories/${story}/sends/`,
          expiration: Duration.days(90),
        })),
      ],
    });
    // The library's own switch for this would add a function that sets it.
    (data.node.defaultChild as CfnBucket).addPropertyOverride('NotificationConfiguration', {
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
    this.data = data;
  }

  /** The objects of each story under some of its parts, as resources of a policy. */
  objects(stories: readonly StorySettings[], ...parts: readonly string[]): string[] {
    return stories.flatMap((story) => parts.map((part) => this.data.arnForObjects(`stories/${story.id}/${part}`)));
  }

  /** A function may do something with the objects of each story under some of its parts: "story.yaml", "seeds/*". */
  grant(
    handler: IFunction,
    action: 's3:GetObject' | 's3:PutObject',
    stories: readonly StorySettings[],
    ...parts: readonly string[]
  ): void {
    handler.addToRolePolicy(allow([action], this.objects(stories, ...parts)));
    for (const story of stories)
      for (const part of parts.filter((one) => one.includes('*')))
        accept(
          handler.role ?? handler,
          `IAM5[Resource::${arnOf(this.data)}/stories/${story.id}/${part}]`,
          'The names of the files under a story’s prefix are not known beforehand.',
        );
  }

  /**
   * May list the stories' prefixes. "If exists", because S3 asks for this permission also where an object to be read is
   * not there, without a prefix, and answers "forbidden" in the place of "not found" where it is missing. A listing without a prefix
   * passes too: it shows names of this bucket, which holds stories alone.
   * @param names whether it may also list which stories there are
   */
  listing(stories: readonly StorySettings[], { names = false } = {}): PolicyStatement {
    const statement = allow(['s3:ListBucket'], [this.data.bucketArn]);
    statement.addCondition('StringLikeIfExists', {
      's3:prefix': [...(names ? ['stories/'] : []), ...stories.map(({ id }) => `stories/${id}/*`)],
    });
    return statement;
  }
}
