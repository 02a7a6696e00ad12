import { assertNever } from '@/core/kernel';
import { codedOf } from './coded';
import { comparatorOf } from './compare-cells';
import { dateTest } from './date-test';
import { type Comparison, conjunctsOf, type Predicate } from './query';
import { type Cell, cellAt, columnOf, type FieldKind, type Table } from './table';
import { touchesBox } from './touches-box';

/** The rows a condition holds for, in their order. Throws on a field the table lacks: `planQuery` refuses that before. */
export function filterRows(table: Table, where: Predicate | undefined): Uint32Array {
  let rows = new Uint32Array(table.rows);
  for (let row = 0; row < rows.length; row += 1) rows[row] = row;
  for (const test of conjunctsOf(where)) {
    const passes = rowTest(table, test);
    let count = 0;
    for (const row of rows)
      if (passes(row)) {
        rows[count] = row; // never ahead of the row that is read
        count += 1;
      }
    rows = rows.subarray(0, count);
  }
  return rows;
}

type RowTest = (row: number) => boolean;

function rowTest(table: Table, test: Predicate): RowTest {
  if (test.t === 'all' || test.t === 'any') {
    const parts = test.of.map((part) => rowTest(table, part));
    return test.t === 'all' ? (row) => parts.every((part) => part(row)) : (row) => parts.some((part) => part(row));
  }
  const column = columnOf(table, test.field);
  if (!column) throw new Error(`no field ${test.field}`);
  const passes = cellTest(test, column.kind);
  const coded = codedOf(column);
  if (!coded) return (row) => passes(cellAt(column, row));
  const { codes } = coded;
  const passing = Uint8Array.from(coded.cells, (cell) => Number(passes(cell)));
  return (row) => passing[codes[row] ?? 0] === 1;
}

function cellTest(test: Exclude<Predicate, { t: 'all' } | { t: 'any' }>, kind: FieldKind): (cell: Cell) => boolean {
  switch (test.t) {
    case 'cmp': {
      const { is, value } = test;
      if (kind === 'date' && typeof value === 'string') return ofDates(dateTest(is, value));
      return (cell) => cell !== null && typeof cell === typeof value && compares(is, cell, value);
    }
    case 'among': {
      const values = new Set<Cell>(test.values);
      const wanted = test.not !== true;
      if (kind === 'date') {
        const tests = test.values.map((value) => dateTest('eq', String(value)));
        return ofDates((cell) => (values.has(cell) || tests.some((passes) => passes(cell))) === wanted);
      }
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

const ofDates =
  (passes: (cell: string) => boolean): ((cell: Cell) => boolean) =>
  (cell) =>
    typeof cell === 'string' && passes(cell);

const compareTexts = comparatorOf('text');

function compares(is: Comparison, cell: Exclude<Cell, null>, value: Exclude<Cell, null>): boolean {
  switch (is) {
    case 'eq':
      return cell === value;
    case 'ne':
      return cell !== value;
    case 'lt':
      return compareTexts(cell, value) < 0;
    case 'le':
      return compareTexts(cell, value) <= 0;
    case 'gt':
      return compareTexts(cell, value) > 0;
    case 'ge':
      return compareTexts(cell, value) >= 0;
    default:
      return assertNever(is);
  }
}
