/** How far a run has come: the rows of its ledger, added up. */
import * as z from 'zod';
import { type LedgerRow, type Manifest, RunName } from './run.ts';

const Counts = z.record(z.string(), z.int());

/** `sends/DATE/KIND/report.json`. What became of everybody adds up to the recipients. */
export const RunReport = z.object({
  run: RunName,
  rev: z.string(),
  at: z.iso.datetime({ offset: true }),
  /** `done`: nobody waits; `held`: stopped by the editor; `overdue`: given up with some still waiting. */
  state: z.enum(['under-way', 'done', 'held', 'overdue']),
  recipients: z.int().nonnegative(),
  submitted: z.int().nonnegative(),
  /** By SES's reason. */
  failed: Counts,
  /** Nothing was to be sent, by why. */
  skipped: Counts,
  /** In a call whose answer nobody has seen. */
  possiblyAccepted: z.int().nonnegative(),
  /** Not sent: `daybrief send` goes on with them. */
  pending: z.int().nonnegative(),
  batches: z.object({ all: z.int().nonnegative(), begun: z.int().nonnegative() }),
  /** Who was no recipient, by why. */
  excluded: Counts,
});
export type RunReport = z.infer<typeof RunReport>;

export interface Tally {
  add(row: Pick<LedgerRow, 'entries'>): void;
  report(manifest: Manifest, at: string, state: RunReport['state']): RunReport;
}

/** Adds rows up one at a time. Who stands in no row is pending. */
export function tally(): Tally {
  const failed: Record<string, number> = {};
  const skipped: Record<string, number> = {};
  let [submitted, possiblyAccepted, begun] = [0, 0, 0];
  return {
    add({ entries }) {
      begun += 1;
      for (const entry of entries) {
        if (entry.state === 'submitted') submitted += 1;
        else if (entry.state === 'submitting') possiblyAccepted += 1;
        else if (entry.state === 'failed') failed[entry.reason] = (failed[entry.reason] ?? 0) + 1;
        else if (entry.state === 'skipped') skipped[entry.reason] = (skipped[entry.reason] ?? 0) + 1;
      }
    },
    report({ run, rev, recipients, batches, excluded }, at, state) {
      const done = submitted + possiblyAccepted + sumOf(failed) + sumOf(skipped);
      return {
        ...{ run, rev, at, state, recipients, submitted, failed, skipped, possiblyAccepted },
        pending: recipients - done,
        batches: { all: batches, begun },
        excluded,
      };
    },
  };
}

/** Everybody of some counts. */
export const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The report as lines for a person. */
export function reportLines(report: RunReport): string[] {
  const { run, rev, state, recipients, submitted, possiblyAccepted, pending, batches } = report;
  const list = (what: string, counts: Readonly<Record<string, number>>): string[] =>
    Object.entries(counts)
      .toSorted(([, a], [, b]) => b - a)
      .map(([why, count]) => `  ${what} ${count}: ${why}`);
  return [
    `${run.story} ${run.date} ${run.kind}, revision ${rev}: ${state}, as of ${report.at}`,
    `  recipients ${recipients}, in ${batches.all} batches of which ${batches.begun} are begun`,
    `  submitted ${submitted}`,
    ...list('failed', report.failed),
    ...list('skipped', report.skipped),
    `  possibly accepted ${possiblyAccepted}`,
    `  pending ${pending}`,
    ...list('no recipient', report.excluded),
  ];
}
