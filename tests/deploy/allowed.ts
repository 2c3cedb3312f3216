/** Whether the role of a deployed function lets it do what it did. moto lets everybody do everything. */
import { GetRolePolicyCommand, IAMClient, ListRolePoliciesCommand } from '@aws-sdk/client-iam';
import * as z from 'zod';
import type { Call } from './calls.ts';

const List = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const Statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: List,
  Resource: List,
  Condition: z.record(z.string(), z.record(z.string(), List)).optional(),
});
const Document = z.object({ Statement: z.array(Statement) });
export type Statement = z.infer<typeof Statement>;

/** All that a role's own policies say. @param role its ARN */
export async function statementsOf(role: string, endpoint: string): Promise<Statement[]> {
  const iam = new IAMClient({ endpoint });
  const RoleName = role.split('/').at(-1);
  const { PolicyNames = [] } = await iam.send(new ListRolePoliciesCommand({ RoleName }));
  const found: Statement[] = [];
  for (const PolicyName of PolicyNames) {
    const { PolicyDocument = '' } = await iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }));
    found.push(...Document.parse(JSON.parse(decodeURIComponent(PolicyDocument))).Statement);
  }
  iam.destroy();
  return found;
}

/** The calls that no statement allows, as "ACTION RESOURCE", each once. */
export function forbidden(statements: readonly Statement[], calls: readonly Call[]): string[] {
  const refused = calls.filter((call) => !statements.some((one) => one.Effect === 'Allow' && covers(one, call)));
  return [
    ...new Set(refused.map(({ action, resource, prefix }) => [action, resource, prefix].filter(Boolean).join(' '))),
  ];
}

/** The conditions of who sends are looked at on the template; a listing's prefix here. */
function covers({ Action, Resource, Condition }: Statement, { action, resource, prefix }: Call): boolean {
  const prefixes = Condition?.StringLikeIfExists?.['s3:prefix'];
  return (
    Action.some((one) => like(one, action)) &&
    Resource.some((one) => like(one, one === '*' ? '*' : `${one.slice(0, headOf(one))}${resource}`)) &&
    (prefix === undefined || prefixes === undefined || prefixes.some((one) => like(one, prefix)))
  );
}

/** Where an ARN's own part begins: behind its last colon, or behind "table/". */
const headOf = (arn: string): number => {
  const colon = arn.lastIndexOf(':') + 1;
  return arn.startsWith('table/', colon) ? colon + 'table/'.length : colon;
};

const like = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  ).test(text);
