import { expect, it } from 'vitest';
import { answerLocally, columnFrom, comparisons } from '@/analysis/tables';
import { cityTimeOf, dayOrTimeOf, instantOfCityTime } from './city-time';
import { dateBound, datesAmong } from './date-bound';

it('tells city time whatever the zone of the source', () => {
  expect(
    [
      '2026-01-01T16:30:00Z',
      '2026-01-01 16:30',
      '2026-01-01T16:30:00.120+09:00',
      '2026-01-01',
      '3月',
      '2026-13-01T00:00Z',
    ].map(cityTimeOf),
  ).toEqual([
    '2026-01-02T00:30:00',
    '2026-01-01T16:30:00',
    '2026-01-01T15:30:00.12',
    '2026-01-01',
    undefined,
    undefined,
  ]);
  expect(['2026-03-01T16:00:00Z', '2026-03-02T00:00:00.000', '2026-03-02T08:30', '3月'].map(dayOrTimeOf)).toEqual([
    '2026-03-02',
    '2026-03-02',
    '2026-03-02T08:30:00',
    undefined,
  ]);
  expect(instantOfCityTime('2026-01-02T00:30:00.5')).toBe('2026-01-01T16:30:00.5Z');
});

it('asks a source of days or instants what comes to the same as comparing the texts', () => {
  const held = {
    days: ['2025-12-31', '2026-01-01', '2026-03-02', '2026-03-31', '2026-04-01', null],
    instants: ['2025-12-31T23:59:59', '2026-03-02T00:00:00', '2026-03-02T08:30:00', '2026-03-03T00:00:00', null],
    either: ['2025-12-31T23:59:59', '2026-01-01', '2026-03-02', '2026-03-02T08:30:00', '2026-04-01', null],
  };
  const asHeld = (cell: string | null, holds: keyof typeof held) =>
    holds === 'either' && cell?.length === 10 ? `${cell}T00:00:00` : cell;
  const values = ['2026', '2026-03', '2026-03-02', '2026-03-02T00:00:00', '2026-03-02T08:30:00', '2025-12-31T23:59:59'];
  for (const holds of ['days', 'instants', 'either'] as const) {
    const column = columnFrom({ name: 'd', kind: 'date' }, held[holds]);
    const table = { columns: [column], rows: held[holds].length };
    const source = {
      columns: [
        columnFrom(
          { name: 'd', kind: 'date' },
          held[holds].map((cell) => asHeld(cell, holds)),
        ),
      ],
      rows: table.rows,
    };
    for (const value of values)
      for (const is of comparisons) {
        const bound = dateBound(is, value, holds);
        if (!bound) throw new Error(`${is} ${value}`);
        const asked =
          bound.t === 'none'
            ? 0
            : answerLocally(source, {
                where:
                  bound.t === 'told'
                    ? { t: 'missing', field: 'd', not: true }
                    : { t: 'cmp', field: 'd', is: bound.is, value: bound.at },
              }).rows;
        const meant = answerLocally(table, { where: { t: 'cmp', field: 'd', is, value } }).rows;
        expect([holds, is, value, asked]).toEqual([holds, is, value, meant]);
        if (bound.t === 'cmp') expect(bound.at).toHaveLength(holds === 'days' ? 10 : 19);
      }
  }
});

it('refuses what is no date, and weeks and quarters', () => {
  for (const value of [
    '2026-Q1',
    '2026-W03',
    '2026-02-30',
    '2026-13',
    '2026-01-01 00:00',
    "2026-01-01' OR 1=1",
    '2026-01-01T25:00:00',
  ])
    expect([value, dateBound('ge', value, 'days')]).toEqual([value, undefined]);
  expect(datesAmong(['2026-01-01', '2026-01'], 'days')).toEqual(['2026-01-01']);
  expect(datesAmong(['2026-01-01', 'x'], 'days')).toBeUndefined();
});
