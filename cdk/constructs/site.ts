import { Duration, Fn, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { accept } from './accept.ts';
import type { Pages } from './pages.ts';
import { publicPaths } from './public-paths.ts';
import { securityHeaders } from './security-headers.ts';
import type { Storage } from './storage.ts';

interface SiteProps {
  readonly settings: StageSettings;
  readonly storage: Storage;
  /** What the API answers under the same host; none where nothing is mailed. */
  readonly pages?: Pages | undefined;
}

/**
 * CloudFront would keep an error for some seconds, whatever its headers say and whatever query it was the answer to. An
 * edition that is not there yet may be a moment later, and nobody may get the answer to somebody else's link.
 */
const FLEETING = [400, 403, 404, 405, 414, 500, 501, 502, 503, 504];

/**
 * The pages carry their own policy with the hash of their style sheet, and a browser keeps to both. The header cannot
 * name the hash: pages of years with other style sheets stand side by side.
 */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The public site: of the bucket, the `public/` prefixes alone. */
export class Site extends Construct {
  /** Its origin, "https://d111.cloudfront.net". */
  readonly url: string;

  constructor(scope: Construct, id: string, { settings, storage, pages }: SiteProps) {
    super(scope, id);
    const { domain, stories } = settings;
    const paths = new EdgeFunction(this, 'Paths', {
      runtime: FunctionRuntime.JS_2_0,
      comment: 'Maps /STORY/DATE/ to the public prefix of the story',
      code: FunctionCode.fromInline(publicPaths(stories.map((story) => story.id))),
    });
    const headers = new ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: securityHeaders(CONTENT_SECURITY_POLICY),
    });
    // By its name alone, because the library would let the origin at the whole bucket; the policy below names the
    // public prefixes.
    const named = Bucket.fromBucketAttributes(this, 'Bucket', {
      bucketName: storage.data.bucketName,
      bucketRegionalDomainName: storage.data.bucketRegionalDomainName,
    });
    const origin = S3BucketOrigin.withOriginAccessControl(named, {
      originAccessControl: new S3OriginAccessControl(this, 'Access'),
    });
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'Daybrief editions',
      defaultBehavior: {
        origin,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: headers,
        functionAssociations: [{ function: paths, eventType: FunctionEventType.VIEWER_REQUEST }],
        compress: true,
      },
      additionalBehaviors: pages?.behaviors ?? {},
      errorResponses: FLEETING.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(domain
        ? {
            minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
            domainNames: [domain.name],
            certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
          }
        : {}),
    });
    accept(distribution, 'CFR1', 'The editions are for readers everywhere.');
    accept(
      distribution,
      'CFR3',
      'Its log would keep readers’ addresses, and queries with tokens that never expire; the bucket and the API have logs.',
    );
    accept(
      distribution,
      'CFR2',
      'Files, and four small pages whose rates are limited: a firewall would cost more than the rest of the stack.',
    );
    if (!domain)
      accept(
        distribution,
        'CFR4',
        'Without a domain of its own it has CloudFront’s certificate, whose TLS versions cannot be set.',
      );
    Validations.of(distribution).acknowledge({
      id: 'Annotation::@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac',
      reason: 'The policy is written below, for the public prefixes alone.',
    });
    storage.data.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        actions: ['s3:GetObject'],
        resources: storage.objects(stories, 'public/*'),
        conditions: { StringEquals: { 'AWS:SourceArn': distribution.distributionArn } },
      }),
    );
    this.url = Fn.join('', ['https://', domain?.name ?? distribution.distributionDomainName]);
  }
}
