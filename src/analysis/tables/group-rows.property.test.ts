import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aggregateGroups } from './aggregate-groups';
import { aggregateRows } from './aggregate-rows';
import { groupRows, membersOf } from './group-rows';
import { periodOf } from './period';
import type { GroupBy } from './query';
import { type Cell, cellAt, columnFrom, columnOf, type Table } from './table';

const table: fc.Arbitrary<Table> = fc
  .array(
    fc.record({
      place: fc.option(fc.constantFrom('1', '01', '道里区', ''), { nil: null }),
      open: fc.option(fc.boolean(), { nil: null }),
      size: fc.option(fc.constantFrom(0, -0, 1, 1e21, 0.1), { nil: null }),
      on: fc.option(fc.constantFrom('2026', '2026-Q1', '2026-03', '2026-03-02', '2026-01/2026-03', 'x'), { nil: null }),
    }),
    { maxLength: 60 },
  )
  .map((rows) => ({
    rows: rows.length,
    columns: [
      columnFrom(
        { name: 'place', kind: 'code' },
        rows.map(({ place }) => place),
      ),
      columnFrom(
        { name: 'open', kind: 'flag' },
        rows.map(({ open }) => open),
      ),
      columnFrom(
        { name: 'size', kind: 'number' },
        rows.map(({ size }) => size),
      ),
      columnFrom(
        { name: 'on', kind: 'date' },
        rows.map(({ on }) => on),
      ),
    ],
  }));
const fields: fc.Arbitrary<readonly GroupBy[]> = fc.subarray<GroupBy>([
  { field: 'place' },
  { field: 'open' },
  { field: 'size' },
  { field: 'on', grain: 'quarter' },
]);

/** The same by the text of every row's key. */
function byText(from: Table, rows: Uint32Array, groups: readonly GroupBy[]) {
  const found = new Map<string, { key: Cell[]; rows: number[] }>();
  if (groups.length === 0) found.set('', { key: [], rows: [] });
  for (const row of rows) {
    const key = groups.map(({ field, grain }): Cell => {
      const column = columnOf(from, field);
      const cell = column ? cellAt(column, row) : null;
      return grain && cell !== null ? periodOf(String(cell), grain) : cell;
    });
    const text = groups.length === 0 ? '' : JSON.stringify(key);
    const group = found.get(text) ?? { key, rows: [] };
    group.rows.push(row);
    found.set(text, group);
  }
  return [...found.values()];
}

it('groups rows as the text of their keys would, in the order of their first rows', () =>
  fc.assert(
    fc.property(table, fields, fc.infiniteStream(fc.boolean()), (from, groups, picks) => {
      const rows = Uint32Array.from(Array.from({ length: from.rows }, (_, row) => row)).filter(
        () => picks.next().value !== false,
      );
      const grouped = groupRows(from, rows, groups);
      const expected = byText(from, rows, groups);
      expect(membersOf(grouped).map((members) => [...members])).toEqual(expected.map((group) => group.rows));
      // −0 and 0 are one number in a key, whichever came first.
      expect(JSON.stringify(grouped.keys)).toEqual(JSON.stringify(expected.map(({ key }) => key)));
    }),
  ));

it('folds all groups as each would be folded by itself', () =>
  fc.assert(
    fc.property(
      table,
      fields,
      fc.constantFrom('sum', 'mean', 'count', 'min', 'max', 'distinct'),
      fc.constantFrom('size', 'open'),
      (from, groups, by, of) => {
        const grouped = groupRows(
          from,
          Uint32Array.from({ length: from.rows }, (_, row) => row),
          groups,
        );
        const fold = { as: 'it', of: by === 'sum' || by === 'mean' ? 'size' : of, by } as const;
        expect(aggregateGroups(from, grouped)(fold)).toEqual(
          membersOf(grouped).map((members) => aggregateRows(from, fold, members)),
        );
      },
    ),
  ));

it('throws on a field the table lacks', () =>
  expect(() => groupRows({ rows: 0, columns: [] }, new Uint32Array(0), [{ field: 'no' }])).toThrow('no field no'));
