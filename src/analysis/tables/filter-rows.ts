import { assertNever } from '@/core/kernel';
import type { Comparison, Test } from './ask';
import { type Cell, cellAt, columnOf, type Table } from './table';
import { touchesBox } from './touches-box';

/** The rows a condition holds for, in their order. Throws on a field the table lacks: `planAsk` refuses that before. */
export function filterRows(table: Table, where: Test | undefined): Uint32Array {
  const passes = where ? rowTest(table, where) : () => true;
  const kept = new Uint32Array(table.rows);
  let count = 0;
  for (let row = 0; row < table.rows; row += 1)
    if (passes(row)) {
      kept[count] = row;
      count += 1;
    }
  return kept.subarray(0, count);
}

type RowTest = (row: number) => boolean;

function rowTest(table: Table, test: Test): RowTest {
  if (test.t === 'all' || test.t === 'any') {
    const parts = test.of.map((part) => rowTest(table, part));
    return test.t === 'all' ? (row) => parts.every((part) => part(row)) : (row) => parts.some((part) => part(row));
  }
  const column = columnOf(table, test.field);
  if (!column) throw new Error(`no field ${test.field}`);
  const passes = cellTest(test);
  return (row) => passes(cellAt(column, row));
}

function cellTest(test: Exclude<Test, { t: 'all' } | { t: 'any' }>): (cell: Cell) => boolean {
  switch (test.t) {
    case 'cmp': {
      const { is, value } = test;
      return (cell) => cell !== null && typeof cell === typeof value && compares(is, cell, value);
    }
    case 'among': {
      const values = new Set<Cell>(test.values);
      const wanted = test.not !== true;
      return (cell) => cell !== null && values.has(cell) === wanted;
    }
    case 'text': {
      const { how, value } = test;
      return (cell) => typeof cell === 'string' && (how === 'starts' ? cell.startsWith(value) : cell.includes(value));
    }
    case 'missing':
      return test.not ? (cell) => cell !== null : (cell) => cell === null;
    case 'inside':
      return (cell) => typeof cell === 'string' && touchesBox(cell, test.bbox);
    default:
      return assertNever(test);
  }
}

function compares(is: Comparison, cell: Exclude<Cell, null>, value: Exclude<Cell, null>): boolean {
  switch (is) {
    case 'eq':
      return cell === value;
    case 'ne':
      return cell !== value;
    case 'lt':
      return cell < value;
    case 'le':
      return cell <= value;
    case 'gt':
      return cell > value;
    case 'ge':
      return cell >= value;
    default:
      return assertNever(is);
  }
}
