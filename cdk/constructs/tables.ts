import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption, type TableProps } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { TABLES, type TableKeys } from '../../functions/edge/tables.ts';
import type { StageSettings } from '../settings.ts';

const TYPES = { S: AttributeType.STRING, N: AttributeType.NUMBER };

/** What is known of people and of sendings. Billed by the request; a table with data of a stage that retains cannot be deleted. */
export class Tables extends Construct {
  readonly subscribers: Table;
  /** Addresses that get nothing any more, by their hash. */
  readonly suppressions: Table;
  /** One row a batch of a run, with the outcome of each recipient. */
  readonly ledger: Table;
  /** Counts that limit rates, each for a while. */
  readonly limits: Table;

  constructor(scope: Construct, id: string, { removal }: StageSettings) {
    super(scope, id);
    const kept = {
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      deletionProtection: removal === 'retain',
    } satisfies Partial<TableProps>;
    const table = (name: string, { partition, sort, ttl }: TableKeys): Table =>
      new Table(this, name, {
        ...kept,
        partitionKey: { name: partition, type: AttributeType.STRING },
        ...(sort ? { sortKey: { name: sort.name, type: TYPES[sort.type] } } : {}),
        ...(ttl ? { timeToLiveAttribute: ttl } : {}),
      });
    this.subscribers = table('Subscribers', TABLES.subscribers);
    this.suppressions = table('Suppressions', TABLES.suppressions);
    this.ledger = table('Ledger', TABLES.ledger);
    this.limits = table('Limits', TABLES.limits);
  }
}
