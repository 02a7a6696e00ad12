import { isRecord } from './blank-values';

/** Rows whose shares add up to 1: where one row alone leaves its share open, it is what the others leave. */
export function withRemainder(rows: unknown, share: string): unknown {
  if (!Array.isArray(rows) || rows.length === 0) return rows;
  const shares = rows.map((row: unknown) => (isRecord(row) ? row[share] : undefined));
  if (shares.filter((value) => typeof value !== 'number').length !== 1 || !shares.includes(null)) return rows;
  const left = remainderOf(shares);
  return left < 0
    ? rows
    : rows.map((row: unknown, at) => (isRecord(row) && shares[at] === null ? { ...row, [share]: left } : row));
}

/** What is missing to 1, without the dust of binary fractions. */
export const remainderOf = (shares: readonly unknown[]): number =>
  Math.round((1 - shares.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0)) * 1e6) / 1e6;
