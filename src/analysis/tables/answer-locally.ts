import { aggregateGroups } from './aggregate-groups';
import { codedOf } from './coded';
import { comparatorOf } from './compare-cells';
import { filterRows } from './filter-rows';
import { groupRows } from './group-rows';
import type { Aggregate, GroupBy, OrderBy, Query } from './query';
import { type Cell, type Column, cellAt, columnFrom, columnOf, type FieldKind, type Table, takeRows } from './table';

export type LocalClauses = Pick<Query, 'where' | 'group' | 'fold' | 'order' | 'take' | 'pick'>;

/**
 * Carries out clauses on a whole table: where, then group and fold, then order, then take, then pick. Right only on whole
 * inputs: the caller has made sure that no row is missing. Does not change the table.
 */
export function answerLocally(table: Table, { where, group, fold, order, take, pick }: LocalClauses): Table {
  const isFolded = (group?.length ?? 0) + (fold?.length ?? 0) > 0;
  const source = isFolded ? gather(table, filterRows(table, where), group ?? [], fold ?? []) : table;
  let rows = filterRows(source, isFolded ? undefined : where);
  if (order?.length) rows = sorted(source, rows, order);
  if (take !== undefined) rows = rows.subarray(0, take);
  const columns = pick?.length ? pick.map((name) => need(source, name)) : source.columns;
  const isWhole = rows.length === source.rows && !order?.length;
  return isWhole ? { rows: source.rows, columns } : takeRows({ rows: source.rows, columns }, rows);
}

function gather(table: Table, rows: Uint32Array, groups: readonly GroupBy[], folds: readonly Aggregate[]): Table {
  const gathered = groupRows(table, rows, groups);
  const folded = aggregateGroups(table, gathered);
  return {
    rows: gathered.keys.length,
    columns: [
      ...groups.map((group, index) => {
        const { kind, unit } = need(table, group.field);
        return columnFrom(
          { name: group.field, kind, unit },
          gathered.keys.map((key) => key[index] ?? null),
        );
      }),
      ...folds.map((fold) => columnFrom(foldedColumn(table, fold), folded(fold))),
    ],
  };
}

function foldedColumn(table: Table, { as, of, by }: Aggregate): Omit<Column, 'values'> {
  const source = columnOf(table, of);
  const counts = by === 'count' || by === 'distinct';
  const kind: FieldKind = counts ? 'number' : (source?.kind ?? 'number');
  return { name: as, kind, unit: counts ? undefined : source?.unit };
}

/** The rows in another order: stable, missing cells last in either direction. */
function sorted(table: Table, rows: Uint32Array, order: readonly OrderBy[]): Uint32Array {
  const by = order.map(({ field, desc }) => rowOrder(need(table, field), desc ? -1 : 1));
  return rows.slice().sort((a, b) => {
    for (const compare of by) {
      const found = compare(a, b);
      if (found !== 0) return found;
    }
    return a - b;
  });
}

/** Which of two rows comes first by a column. Where cells repeat they are sorted once, and rows by the places of their cells. */
function rowOrder(column: Column, sign: 1 | -1): (a: number, b: number) => number {
  const compare = comparatorOf(column.kind);
  const cells = (left: Cell, right: Cell): number => {
    if (left === right) return 0;
    if (left === null) return 1;
    if (right === null) return -1;
    return sign * compare(left, right);
  };
  const coded = codedOf(column);
  if (!coded) return (a, b) => cells(cellAt(column, a), cellAt(column, b));
  const places = new Uint32Array(coded.cells.length);
  const inOrder = coded.cells.map((cell, code) => ({ cell, code })).sort((a, b) => cells(a.cell, b.cell));
  for (const [place, { code }] of inOrder.entries()) places[code] = place;
  return (a, b) => (places[coded.codes[a] ?? 0] ?? 0) - (places[coded.codes[b] ?? 0] ?? 0);
}

function need(table: Table, name: string): Column {
  const column = columnOf(table, name);
  if (!column) throw new Error(`no field ${name}`);
  return column;
}
