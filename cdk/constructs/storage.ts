import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, type BucketProps, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { StageSettings, StorySettings } from '../settings.ts';
import { allow } from './node-function.ts';

/**
 * The bucket of all stories, and the one of access logs. A bucket with data stays when the stack goes, whatever
 * `removal` says: CloudFormation cannot delete a bucket that is not empty, and nothing here empties one.
 */
export class Storage extends Construct {
  readonly data: Bucket;
  readonly logs: Bucket;

  constructor(scope: Construct, id: string, { removal }: StageSettings) {
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
      // CloudFront writes its logs through an ACL.
      objectOwnership: ObjectOwnership.OBJECT_WRITER,
      lifecycleRules: [{ expiration: Duration.days(90), abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    });
    this.data = new Bucket(this, 'Data', {
      ...guarded,
      versioned: true,
      serverAccessLogsBucket: this.logs,
      serverAccessLogsPrefix: 'bucket/',
      lifecycleRules: [
        { noncurrentVersionExpiration: Duration.days(90), abortIncompleteMultipartUploadAfter: Duration.days(7) },
      ],
    });
  }

  /** The objects of each story under some of its parts, as resources of a policy. */
  objects(stories: readonly StorySettings[], ...parts: readonly string[]): string[] {
    return stories.flatMap((story) => parts.map((part) => this.data.arnForObjects(`stories/${story.id}/${part}`)));
  }

  /**
   * May list the stories' prefixes. "If exists", because S3 asks for this permission also where an object to be read is
   * not there, without a prefix, and answers "forbidden" in the place of "not found" where it is missing. A listing without a prefix
   * passes too: it shows names of this bucket, which holds stories alone.
   */
  listing(stories: readonly StorySettings[]): PolicyStatement {
    const statement = allow(['s3:ListBucket'], [this.data.bucketArn]);
    statement.addCondition('StringLikeIfExists', { 's3:prefix': stories.map(({ id }) => `stories/${id}/*`) });
    return statement;
  }
}
