import { aggregateRows } from './aggregate-rows';
import { asDecimalSum } from './decimal-sum';
import { membersOf, type RowGroups } from './group-rows';
import type { Aggregate } from './query';
import { type Cell, columnOf, type Table } from './table';

/**
 * Folds over groups: of a fold one value of every group, as `aggregateRows` gives it of the group's rows; where numbers are counted or
 * added up, in one pass over all of them. Throws on a field the table lacks.
 */
export function aggregateGroups(table: Table, groups: RowGroups): (fold: Aggregate) => readonly Cell[] {
  let members: readonly Uint32Array[] | undefined; // sorted out once, for the folds that need them
  return (fold) => {
    const totals = totalsOfFold(table, fold, groups);
    if (totals) return totals;
    members ??= membersOf(groups);
    return members.map((rows) => aggregateRows(table, fold, rows));
  };
}

/** Counts, sums and means of numbers; undefined for any other fold. */
function totalsOfFold(table: Table, { by, of }: Aggregate, groups: RowGroups): readonly Cell[] | undefined {
  if (by === 'count' && of === '*') return [...totalsOf(null, groups).counts];
  const values = columnOf(table, of)?.values;
  if (!(values instanceof Float64Array) || !(by === 'count' || by === 'sum' || by === 'mean')) return undefined;
  const { sums, counts } = totalsOf(values, groups);
  if (by === 'count') return [...counts];
  return Array.from(sums, (sum, group) => {
    const count = counts[group] ?? 0;
    return count === 0 ? null : by === 'mean' ? sum / count : sum;
  });
}

/** Of every group how many rows tell a number (without `values`: how many there are), and their compensated sum as in `exactSum`. */
function totalsOf(values: Float64Array | null, { keys, rows, groupOf }: RowGroups) {
  const counts = new Uint32Array(keys.length);
  const sums = new Float64Array(keys.length);
  const lost = new Float64Array(keys.length);
  for (let at = 0; at < rows.length; at += 1) {
    const group = groupOf[at] ?? 0;
    if (values) {
      const value = values[rows[at] ?? 0] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      const sum = sums[group] ?? 0;
      const next = sum + value;
      lost[group] = (lost[group] ?? 0) + (Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum);
      sums[group] = next;
    }
    counts[group] = (counts[group] ?? 0) + 1;
  }
  const whole = (sum: number, group: number) => sum + (lost[group] ?? 0);
  return { counts, sums: sums.map((sum, group) => (values ? asDecimalSum(values, whole(sum, group)) : sum)) };
}
