import { Stack } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { MailSettings } from '../settings.ts';
import { accept } from './accept.ts';
import type { MailIdentity } from './mail-identity.ts';
import { allow } from './node-function.ts';
import type { Secrets } from './secrets.ts';
import type { Storage } from './storage.ts';
import type { Tables } from './tables.ts';

/** What the functions of subscribing and sending share. */
export interface MailPlace {
  readonly settings: MailSettings;
  readonly storage: Storage;
  readonly siteUrl: string;
  readonly tables: Tables;
  readonly secrets: Secrets;
  readonly mail: MailIdentity;
}

/** The variables under which functions/edge/env.ts knows it all; the queues are named where they are made. */
export const mailEnvironment = (place: MailPlace): Record<string, string> => {
  const { settings, storage, siteUrl, tables, secrets, mail } = place;
  return {
    DAYBRIEF_BUCKET: storage.data.bucketName,
    DAYBRIEF_SITE: siteUrl,
    DAYBRIEF_SUBSCRIBERS: tables.subscribers.tableName,
    DAYBRIEF_SUPPRESSIONS: tables.suppressions.tableName,
    DAYBRIEF_LEDGER: tables.ledger.tableName,
    DAYBRIEF_LIMITS: tables.limits.tableName,
    DAYBRIEF_TOKEN_KEYS: secrets.tokenKeys.name,
    DAYBRIEF_ADDRESS_SALT: secrets.addressSalt.name,
    DAYBRIEF_SENDER: settings.sender,
    DAYBRIEF_REPLY_TO: settings.replyTo ?? '',
    DAYBRIEF_CONFIGURATION_SET: mail.configurationSetName,
    DAYBRIEF_WORKERS: String(workersOf(settings)),
  };
};

/** As many as a queue allows at least, unless the stage names a number: enough for 50 mails a second and more. */
export const workersOf = ({ workers }: MailSettings): number => workers ?? 2;

const arnOfSes = (handler: IFunction, resource: string, resourceName: string): string =>
  Stack.of(handler).formatArn({ service: 'ses', resource, resourceName });

/** All identities, or all templates, of the account. */
const anyOfSes = (handler: IFunction, resource: 'identity' | 'template', reason: string): string => {
  const finding = `arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:${resource}/*`;
  accept(handler.role ?? handler, `IAM5[Resource::${finding}]`, reason);
  return arnOfSes(handler, resource, '*');
};

/**
 * May send with this action, from the sender's address and through its configuration set alone. SES names the sender to
 * IAM with `SendEmail`; with `SendBulkEmail` it is not said to, and a condition on what is not named would refuse every
 * call. That action wants a template's permission too, although ours comes with the call and has no name.
 */
export function allowSending(
  handler: IFunction,
  action: 'ses:SendEmail' | 'ses:SendBulkEmail',
  { settings, mail }: MailPlace,
): void {
  const resources = [
    anyOfSes(
      handler,
      'identity',
      'In the sandbox SES asks for the verified recipients’ identities too; the condition names the one sender.',
    ),
    arnOfSes(handler, 'configuration-set', mail.configurationSetName),
  ];
  const bulk = action === 'ses:SendBulkEmail';
  if (bulk) resources.push(anyOfSes(handler, 'template', 'A template that comes with the call has no name.'));
  const statement = allow([action], resources);
  statement.addCondition(bulk ? 'StringEqualsIfExists' : 'StringEquals', { 'ses:FromAddress': settings.sender });
  handler.addToRolePolicy(statement);
}

/** May ask for the account's rate, what is left of its quota, and whom SES has verified. */
export function allowAccount(handler: IFunction): void {
  const identities = anyOfSes(handler, 'identity', 'In the sandbox each recipient is looked up; it only reads.');
  handler.addToRolePolicy(allow(['ses:GetEmailIdentity'], [identities]));
  handler.addToRolePolicy(allow(['ses:GetAccount'], ['*']));
  const reason = 'SES knows this action for the whole account alone; it only reads.';
  accept(handler.role ?? handler, 'IAM5[Resource::*]', reason);
}
