import { isDeepStrictEqual } from 'node:util';
import { exactSum } from '@/analysis/statistics';
import { answerLocally, cellAt, columnFrom, columnOf, type Query, rowsOf, type Table } from '@/analysis/tables';
import { type Row, showSpread, spreadOf } from './figures';

const ROWS = 1_000_000;
const ROUNDS = 5;
const DISTRICTS = ['道里区', '南岗区', '道外区', '香坊区', '平房区', '松北区'];

/** Work orders as a brought file holds them: one row each, day, district, days taken. */
function workOrders(): Table {
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    rows: ROWS,
    columns: [
      columnFrom(
        { name: 'district', kind: 'code' },
        rows.map((row) => DISTRICTS[(row * 7) % DISTRICTS.length] ?? null),
      ),
      columnFrom(
        { name: 'on', kind: 'date' },
        rows.map((row) => `2026-${two(1 + ((row * 31) % 12))}-${two(1 + ((row * 17) % 28))}`),
      ),
      columnFrom(
        { name: 'days', kind: 'number', unit: '天' },
        rows.map((row) => ((row * 7919) % 900) / 10),
      ),
    ],
  };
}

type Question = Pick<Query, 'group' | 'fold'>;
const days = { as: 'days', of: 'days', by: 'sum' } as const;
/** What the four panels of a board ask. */
const board: readonly Question[] = [
  { group: [{ field: 'district' }], fold: [days] },
  { group: [{ field: 'on', grain: 'month' }], fold: [days] },
  { group: [{ field: 'district' }, { field: 'on', grain: 'month' }], fold: [days] },
  { fold: [days, { as: 'n', of: '*', by: 'count' }] },
];

/** The plain way: a text for the key of every row. */
function byText(table: Table, { group = [], fold = [] }: Question) {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row += 1) {
    const key = JSON.stringify(
      group.map(({ field, grain }) => {
        const column = columnOf(table, field);
        const cell = column ? cellAt(column, row) : null;
        return grain === 'month' ? String(cell).slice(0, 7) : cell;
      }),
    );
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  const values = columnOf(table, 'days')?.values ?? [];
  return [...groups].map(([key, rows]) => {
    const cells: readonly unknown[] = JSON.parse(key);
    return {
      ...Object.fromEntries(group.map(({ field }, at) => [field, cells[at]])),
      ...Object.fromEntries(
        fold.map(({ as, by }) => [as, by === 'sum' ? exactSum(rows.map((row) => Number(values[row]))) : rows.length]),
      ),
    };
  });
}

/** Four questions over a million rows in this thread, as the worker of brought files answers them. Throws when the ways differ. */
export function measureLocalAnswer(): readonly Row[] {
  const table = workOrders();
  const times = { ours: [] as number[], plain: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    let begun = performance.now();
    const ours = board.map((question) => answerLocally(table, question));
    times.ours.push(performance.now() - begun);
    begun = performance.now();
    const plain = board.map((question) => byText(table, question));
    times.plain.push(performance.now() - begun);
    if (!isDeepStrictEqual(ours.map(rowsOf), plain)) throw new Error('the two ways differ');
  }
  const [ours, plain] = [spreadOf(times.ours), spreadOf(times.plain)];
  return [
    { what: 'four questions, a text for every row (ms)', figure: showSpread(plain), against: 'baseline' },
    {
      what: 'four questions, ours (ms)',
      figure: showSpread(ours),
      against: `${(ours.median / plain.median).toFixed(2)} × the plain way; all equal`,
    },
  ];
}
