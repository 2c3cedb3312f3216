/** Stages to test on, and their templates. */
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { parseSettings } from '../../cdk/settings.ts';
import { DaybriefStack } from '../../cdk/stack.ts';
import cdkJson from '../../cdk.json' with { type: 'json' };

/** The library's switches, as the project sets them. */
const { stage: _stage, stages: _stages, ...FLAGS } = cdkJson.context;

const HARBOUR = { id: 'harbour', timeZone: 'Europe/Lisbon', cron: '5 6 * * ? *', sendAt: '07:00' };
const FLOOD = { id: 'flood', timeZone: 'Asia/Tokyo', cron: '15 5 * * ? *', sendAt: '06:30', approval: 'editor' };

/** Nothing that need not be set. */
export const PLAIN = { stories: [HARBOUR] };
/** Everything that may be set. */
export const FULL = {
  stories: [HARBOUR, FLOOD],
  sender: 'list@news.example.com',
  replyTo: 'desk@news.example.com',
  workers: 20,
  operators: 'ops@news.example.com',
  domain: {
    name: 'news.example.com',
    certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555',
  },
  removal: 'destroy',
};

/** With no bundling: what is in the zips is tested where they are run. */
export const newApp = (): App => new App({ context: { ...FLAGS, 'aws:cdk:bundling-stacks': [] } });

export const newStack = (stage: object, app = newApp()): DaybriefStack =>
  new DaybriefStack(app, 'Test', parseSettings({ dev: stage }, 'dev'));

export const templateOf = (stage: object): Template => Template.fromStack(newStack(stage));

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
}

export const resources = (template: Template, type: string): Resource[] => Object.values(named(template, type));

/** By their logical ids. */
export const named = (template: Template, type: string): Record<string, Resource> =>
  template.findResources(type) as Record<string, Resource>;

export interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

/** What the role of a function may do; the function by the start of its logical id: "MailingSend". */
export const allowedTo = (template: Template, start: string): Statement[] =>
  Object.entries(named(template, 'AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith(`${start}RoleDefaultPolicy`))
    .flatMap(([, { Properties }]) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement);

/** The actions of them, in order, each once. */
export const actionsOf = (statements: readonly Statement[]): string[] =>
  [...new Set(statements.flatMap(({ Action }) => Action))].toSorted();

/** The paths of the bucket that they name, in order. */
export const pathsOf = (statements: readonly Statement[]): string[] =>
  [...JSON.stringify(statements).matchAll(/\/stories\/[^"]*/g)].map(([path]) => path).toSorted();
