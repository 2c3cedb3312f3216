/** The keys of the tables, for those who make them: the stack, the tests, a local run. */

export interface TableKeys {
  /** A string in every table. */
  readonly partition: 'pk';
  readonly sort?: { readonly name: 'sk'; readonly type: 'S' | 'N' };
  /** The attribute that says when a row may be dropped, in seconds since 1970. */
  readonly ttl?: 'ttl';
}

export const TABLES = {
  subscribers: { partition: 'pk', sort: { name: 'sk', type: 'S' }, ttl: 'ttl' },
  suppressions: { partition: 'pk' },
  ledger: { partition: 'pk', sort: { name: 'sk', type: 'N' }, ttl: 'ttl' },
  limits: { partition: 'pk', ttl: 'ttl' },
} as const satisfies Record<string, TableKeys>;
export type TableName = keyof typeof TABLES;
