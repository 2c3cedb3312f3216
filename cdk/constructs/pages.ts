import { Duration, Fn } from 'aws-cdk-lib';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { ORIGIN_HEADER } from '../../functions/edge/http/origin-header.ts';
import { API_PATHS } from '../api-paths.ts';
import type { Http } from './http.ts';
import { securityHeaders } from './security-headers.ts';

interface PagesProps {
  readonly http: Http;
  readonly originKey: ISecret;
}

/** Where the page brings none of its own, as an answer of the API's gateway does. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Beside the query, what the function reads: the viewer's address for the limits of rates, and whose form was sent. */
const FORWARDED = ['CloudFront-Viewer-Address', 'Content-Type', 'Origin', 'Sec-Fetch-Site'];

/** The subscriber's pages under the site's own host: asked of the API each time, kept nowhere. */
export class Pages extends Construct {
  /** By the paths of the site. */
  readonly behaviors: Readonly<Record<string, BehaviorOptions>>;

  constructor(scope: Construct, id: string, { http, originKey }: PagesProps) {
    super(scope, id);
    const host = Fn.select(2, Fn.split('/', http.api.apiEndpoint));
    const behavior: BehaviorOptions = {
      origin: new HttpOrigin(host, {
        readTimeout: Duration.seconds(30),
        // A reference that CloudFormation resolves: anybody may read a template, and the secret is not in it.
        customHeaders: { [ORIGIN_HEADER]: originKey.secretValue.unsafeUnwrap() },
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      // CloudFront allows POST with all methods or not at all.
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: new OriginRequestPolicy(this, 'Forwarded', {
        headerBehavior: OriginRequestHeaderBehavior.allowList(...FORWARDED),
        queryStringBehavior: OriginRequestQueryStringBehavior.all(),
      }),
      responseHeadersPolicy: new ResponseHeadersPolicy(this, 'Headers', {
        securityHeadersBehavior: securityHeaders(CONTENT_SECURITY_POLICY, { pageMayOverride: true }),
        customHeadersBehavior: { customHeaders: [{ header: 'Cache-Control', value: 'no-store', override: false }] },
      }),
      compress: true,
    };
    this.behaviors = Object.fromEntries(API_PATHS.map((path) => [path, behavior]));
  }
}
