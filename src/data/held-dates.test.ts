import { expect, it } from 'vitest';
import { answerLocally, columnFrom, comparisons, type Predicate } from '@/analysis/tables';
import { heldDates } from './held-dates';

const held = {
  days: ['2024-12-31', '2025-12-31', '2026-01-01', '2026-03-02', '2026-03-31', '2026-04-01', '2026-07-01', null],
  moments: ['2025-12-31T23:59:59', '2026-03-02T00:00:00', '2026-03-02T08:30:00', '2026-03-03T00:00:00', null],
  either: ['2025-12-31T23:59:59', '2026-01-01', '2026-03-02', '2026-03-02T08:30:00', '2026-04-01', null],
};
const values = [
  '2026',
  '2026-Q1',
  '2026-W10',
  '2026-03',
  '2026-03-02',
  '9999-12-31',
  '2026-03-02T00:00:00',
  '2026-03-02T08:30:00',
  '2025-12-31T23:59:59',
];
const rowsOf = (cells: readonly (string | null)[], where: Predicate) => {
  const table = { rows: cells.length, columns: [columnFrom({ name: 'd', kind: 'date' }, cells)] };
  return answerLocally(
    {
      ...table,
      columns: [
        ...table.columns,
        columnFrom(
          { name: 'n', kind: 'number' },
          cells.map((_, n) => n),
        ),
      ],
    },
    {
      where,
      pick: ['n'],
    },
  ).columns[0]?.values;
};
/** Whether a test names full days, or moments, alone: then a source may compare them as they stand. */
const isHeld = (test: Predicate, length: number): boolean =>
  test.t === 'all' || test.t === 'any'
    ? test.of.every((part) => isHeld(part, length))
    : test.t === 'cmp'
      ? String(test.value).length === length
      : test.t !== 'among' || test.values.every((value) => String(value).length === length);

it.each(['days', 'moments', 'either'] as const)('asks a source of %s what comes to the same as asked here', (holds) => {
  const cells = held[holds];
  const there = cells.map((cell) => (holds === 'either' && cell?.length === 10 ? `${cell}T00:00:00` : cell));
  const tests: Predicate[] = values.flatMap((value) =>
    comparisons.map((is) => ({ t: 'cmp', field: 'd', is, value }) as const),
  );
  for (const not of [undefined, true] as const)
    for (const list of [values, ['2026-03-02', '2026-04-01'], ['2026-03-02T08:30:00'], ['2026-03'], []])
      tests.push({ t: 'among', field: 'd', values: list, not });
  for (const test of tests) {
    if (test.t !== 'cmp' && test.t !== 'among') continue;
    const asked = heldDates(test, holds);
    if (!asked) throw new Error(JSON.stringify(test));
    expect([test, isHeld(asked, holds === 'days' ? 10 : 19)]).toEqual([test, true]);
    expect([test, rowsOf(there, asked)]).toEqual([test, rowsOf(cells, test)]);
    if (holds !== 'either' && (asked.t === 'cmp' || asked.t === 'among')) expect(heldDates(asked, holds)).toBe(asked);
  }
});

it.each(['2026-W60', '2026-02-30', '2026-13', '2026-01-01 00:00', "2026-01-01' OR 1=1", '2026-01-01T25:00:00', 'soon'])(
  'refuses %s, which is no date',
  (value) => {
    expect(heldDates({ t: 'cmp', field: 'd', is: 'ge', value }, 'days')).toBeUndefined();
    expect(heldDates({ t: 'among', field: 'd', values: ['2026-01-01', value] }, 'moments')).toBeUndefined();
  },
);
