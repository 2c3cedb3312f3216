/** Tables for a terminal, and the one shape in which every part of the evaluation answers. */

export interface Part {
  readonly title: string;
  readonly lines: readonly string[];
  /** The same figures for a program. */
  readonly data: unknown;
}

type Cell = string | number | null;

/** Columns as wide as their widest cell; words to the left, figures to the right; null is a dash. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  const all = [head, ...rows.map((row) => row.map((cell) => (cell === null ? '–' : String(cell))))];
  const columns = head.map((_, column) => {
    const width = Math.max(...all.map((row) => (row[column] ?? '').length));
    const figures = column > 0 && all.slice(1).every((row) => /^(?:\P{L}*|.*\d.*)$/u.test(row[column] ?? ''));
    return (cell: string) => (figures ? cell.padStart(width) : cell.padEnd(width));
  });
  return all.map((row) =>
    columns
      .map((pad, column) => pad(row[column] ?? ''))
      .join('  ')
      .trimEnd(),
  );
}

/** A share as a percentage without decimals; null where there is nothing to share. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`;

/** Three decimals without the leading nought, as the literature writes ROUGE. */
export const score = (value: number): string => value.toFixed(3).replace(/^0/, '');

export const shorten = (text: string, most = 110): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
};

/** The value in the middle; of an even count, the upper of the two; 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
