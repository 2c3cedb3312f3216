/** What a sending would take on AWS: from what was measured here, and list prices of us-east-1 as known when written. */
import { BATCH_SIZE } from '#core/delivery/run.ts';
import { table } from '#tests/eval/table.ts';

/** Dollars. */
const PRICES = {
  mail: 0.1 / 1000,
  /** A gigabyte-second on ARM. */
  lambda: 0.0000133334,
  /** On demand: a kilobyte written, four kilobytes read. */
  write: 0.625 / 1e6,
  read: 0.125 / 1e6,
  message: 0.4 / 1e6,
  get: 0.4 / 1e6,
};

/** Seconds that a bulk call of SES is taken to last; nothing here could measure it. */
const CALL_SECONDS = 0.25;
const GIGABYTES = 1;
/** SQS: sent, received and deleted. */
const MESSAGE_CALLS = 3;

export interface Measured {
  readonly count: number;
  readonly batches: number;
  readonly writes: number;
  readonly writeUnits: number;
  readonly rowBytes: number;
}

/** @returns lines for a person, and the most write units a second of one partition */
export function projection({ count, batches, writes, writeUnits, rowBytes }: Measured): {
  readonly lines: readonly string[];
  readonly writesAtMost: number;
} {
  const rates = [50, 500, 5000];
  const rows = rates.map((rate) => {
    // A worker sends its share, which is counted from a call's answer, and waits a second: SES never sees more.
    const seconds = (count / rate) * (1 + CALL_SECONDS);
    const workers = Math.max(2, Math.ceil((rate / BATCH_SIZE) * CALL_SECONDS));
    const cost = {
      mail: count * PRICES.mail,
      lambda: workers * seconds * GIGABYTES * PRICES.lambda,
      // The rows of subscribers and suppressions of a batch are two reads each recipient.
      ledger: writeUnits * PRICES.write + (batches + 2 * count) * PRICES.read,
      queue: batches * MESSAGE_CALLS * PRICES.message + batches * 2 * PRICES.get,
    };
    const sum = Object.values(cost).reduce((all, one) => all + one, 0);
    return [
      rate,
      duration(seconds),
      workers,
      ((rate / count) * writes).toFixed(0),
      ((rate / count) * writeUnits).toFixed(0),
      cost.mail.toFixed(2),
      (sum - cost.mail).toFixed(2),
    ];
  });
  return {
    lines: [
      `projected on AWS, ${count} recipients (a row of the ledger: ${rowBytes} bytes; a partition takes 1000 units of 1 KB a second)`,
      ...table(['mails a second', 'time', 'workers', 'ledger writes/s', 'ledger units/s', 'SES $', 'all else $'], rows),
    ],
    writesAtMost: (Math.max(...rates) / count) * writeUnits,
  };
}

const duration = (seconds: number): string =>
  seconds >= 3600 ? `${(seconds / 3600).toFixed(1)} h` : `${(seconds / 60).toFixed(1)} min`;
