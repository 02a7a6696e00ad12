import { err, ok, type Result } from '@/core/kernel';
import { barOfRows } from './bar-of-rows';
import { type BucketIndex, indexColumn, stretchOf } from './bucket-index';
import { cellsOf, type FilterColumn } from './filter-column';
import { type BoundTest, bindTest, type FilterTest } from './filter-test';
import { flipRows } from './flip-rows';
import { type CrossfilterFault, faultOf, type GroupSpec } from './group-spec';
import { type GroupTotals, groupTotals } from './group-totals';
import { runningTotals, type ShowStretch } from './running-totals';
import { type Flips, type Measure, type Tally, tally } from './tally';
import { wholeValues } from './whole-values';

/** A bit no column uses: rows pass it always. */
const NO_FILTER = 1 << 30;

/**
 * A linked filter over bulk rows: one filter per column, groups that follow all of them.
 * Each column remembers per row whether its filter rejects it, so a moved edge touches only the rows that change sides.
 */
export interface Crossfilter<Column extends string, Group extends string> {
  readonly rows: number;
  /** Rows that pass every filter. */
  passing(): number;
  /** Sets the filter of a column; null takes it away. Throws `RangeError` when the test does not fit the column. */
  filter(column: Column, test: FilterTest | null): void;
  /** Totals of every group under the filters now set; copies, free to be handed on. */
  groups(): Readonly<Record<Group, GroupTotals>>;
  /** Numbers of rows that pass every filter, ascending, at most `limit` of them and all beyond row `after`. */
  rowsPassing(limit: number, after?: number): Int32Array;
  /** Builds the index of a column before its first filter needs it. */
  prepare(column: Column): void;
  /**
   * Adds up totals along a column that is filtered again and again, as under a brush: its further filters then cost bars, not
   * rows, until another column is filtered. Does nothing where sums are not exact in any order.
   */
  follow(column: Column): void;
  /** Lets go of the columns; nothing may be asked afterwards. */
  close(): void;
}

interface Dimension {
  readonly column: FilterColumn;
  readonly bit: number;
  test: BoundTest;
  /** What the mask says of this column; behind `test` while running totals answer. */
  masked: BoundTest;
  index: BucketIndex | null;
}

/** Totals along the one column that is being filtered again and again, as a brush does. */
interface Running {
  readonly dimension: Dimension;
  readonly shows: readonly ShowStretch[];
}

interface Working {
  readonly tally: Tally;
  readonly bars: number;
  /** Bits of the filters that count for this group. */
  readonly heeds: number;
}

/**
 * Opens a linked filter over columns of equal length.
 *
 * @param columns at most 30; they are read, never written
 * @param groups what to count and sum, by which column
 */
export function openCrossfilter<Column extends string, Group extends string>(
  columns: Readonly<Record<Column, FilterColumn>>,
  groups: Readonly<Record<Group, GroupSpec<NoInfer<Column>>>>,
): Result<Crossfilter<Column, Group>, CrossfilterFault> {
  const fault = faultOf(columns, groups);
  if (fault) return err(fault);
  const names = Object.keys(columns) as Column[]; // the keys of the record, which Object.keys types as any string
  const rows = cellsOf(columns[names[0] ?? ('' as Column)] ?? { kind: 'number', values: new Float64Array() }).length;
  let dimensions = new Map(
    names.map((name, at): [Column, Dimension] => [
      name,
      { column: columns[name], bit: 1 << at, test: { kind: 'all' }, masked: { kind: 'all' }, index: null },
    ]),
  );
  const every = [...dimensions.values()].reduce((bits, { bit }) => bits | bit, 0);
  let mask = new Int32Array(rows);
  let flipped = Int32Array.from({ length: rows }, (_, row) => row);
  const everyRow: Flips = { mask, bit: NO_FILTER, rows: flipped, count: rows };
  const measures = new Map<Column, Measure>();
  const measureOf = (name: Column): Measure | null => {
    const column = columns[name];
    if (column.kind !== 'number') return null;
    const known = measures.get(name) ?? { values: column.values, whole: wholeValues(column.values) };
    measures.set(name, known);
    return known;
  };
  const open = (spec: GroupSpec<Column>): Working => {
    const { by, bins, of, own } = spec;
    const { bar, bars } = barOfRows(by === null ? null : columns[by], bins ?? null, rows);
    const ownBit = by === null || own === 'applied' ? 0 : (dimensions.get(by)?.bit ?? 0);
    const group = {
      tally: tally(bar, bars + 2, of === undefined ? null : measureOf(of)),
      bars,
      heeds: every & ~ownBit,
    };
    group.tally.take(everyRow, 0);
    return group;
  };
  const whole = open({ by: null });
  let working = new Map((Object.keys(groups) as Group[]).map((name) => [name, open(groups[name])])); // the keys of the record
  const dimensionOf = (name: Column): Dimension => {
    const dimension = dimensions.get(name);
    if (!dimension) throw new RangeError(`no such column: ${name}`);
    return dimension;
  };
  const indexOf = (dimension: Dimension): BucketIndex => {
    dimension.index ??= indexColumn(dimension.column);
    return dimension.index;
  };

  let running: Running | null = null;
  /** Brings the mask up to what running totals have shown meanwhile. */
  const settle = ({ dimension }: Running) => {
    const { column, masked, test, bit } = dimension;
    flipRows(column, indexOf(dimension), masked, test, mask, bit, flipped);
    dimension.masked = test;
  };
  const heeding = (bit: number) => [whole, ...working.values()].filter(({ heeds }) => (heeds & bit) !== 0);
  const runAlong = (dimension: Dimension) => {
    if (running) settle(running);
    const { bit } = dimension;
    const shows = heeding(bit).map(({ tally: { slots }, heeds }) =>
      slots ? runningTotals(slots, indexOf(dimension), mask, heeds & ~bit) : null,
    );
    const found = shows.filter((show) => show !== null);
    running = found.length === shows.length ? { dimension, shows: found } : null;
  };

  return ok({
    rows,
    passing: () => whole.tally.counts[0] ?? 0,
    filter(name, test) {
      const dimension = dimensionOf(name);
      const after = bindTest(dimension.column, test);
      if (running?.dimension === dimension) {
        dimension.test = after;
        const { buckets, rows: edges } = stretchOf(indexOf(dimension), after, cellsOf(dimension.column));
        for (const show of running.shows) show(buckets, edges);
        return;
      }
      if (running) settle(running);
      running = null;
      const { bit, column, masked: before } = dimension;
      const count = flipRows(column, indexOf(dimension), before, after, mask, bit, flipped);
      dimension.test = after;
      dimension.masked = after;
      if (count === 0) return;
      const flips: Flips = { mask, bit, rows: flipped, count };
      for (const group of heeding(bit)) group.tally.take(flips, group.heeds & ~bit);
    },
    groups: () =>
      Object.fromEntries([...working].map(([name, group]) => [name, groupTotals(group.tally, group.bars)])) as Record<
        Group,
        GroupTotals
      >, // one entry per group asked for
    rowsPassing(limit, after = -1) {
      if (running) settle(running);
      const found: number[] = [];
      for (let row = after + 1; row < mask.length && found.length < limit; row += 1)
        if (mask[row] === 0) found.push(row);
      return Int32Array.from(found);
    },
    prepare: (name) => void indexOf(dimensionOf(name)),
    follow(name) {
      const dimension = dimensionOf(name);
      if (running?.dimension !== dimension) runAlong(dimension);
    },
    close() {
      running = null;
      dimensions = new Map();
      working = new Map();
      measures.clear();
      [mask, flipped] = [new Int32Array(), new Int32Array()];
    },
  });
}
