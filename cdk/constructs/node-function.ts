import { fileURLToPath } from 'node:url';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type FunctionOptions, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

const project = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What CommonJS packages inside an ES module's bundle call. */
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** A Lambda of this project: bundled here by esbuild, with a log group and a role of its own that may write there alone. */
export function nodeFunction(
  scope: Construct,
  name: string,
  { logDays, ...options }: FunctionOptions & { readonly logDays: number },
): NodejsFunction {
  const logGroup = new LogGroup(scope, 'LogGroup', { retention: logDays, removalPolicy: RemovalPolicy.DESTROY });
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  return new NodejsFunction(scope, 'Function', {
    entry: project(`functions/${name}.ts`),
    depsLockFilePath: project('package-lock.json'),
    projectRoot: project(''),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    retryAttempts: 2,
    maxEventAge: Duration.hours(6),
    ...options,
    environment: { NODE_OPTIONS: '--enable-source-maps=false', POWERTOOLS_SERVICE_NAME: name, ...options.environment },
    bundling: {
      format: OutputFormat.ESM,
      target: 'node24',
      minify: true,
      mainFields: ['module', 'main'],
      banner: REQUIRE,
      externalModules: [],
      forceDockerBundling: false,
    },
  });
}

/** A statement that allows actions on resources. */
export const allow = (actions: readonly string[], resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({ effect: Effect.ALLOW, actions: [...actions], resources: [...resources] });
