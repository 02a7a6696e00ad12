import { expect, it } from 'vitest';
import { periodOf, spanOf } from './period';

it.each([
  ['2025-06-15T08:30:00', ['2025-06-15', '2025-W24', '2025-06', '2025-Q2', '2025']],
  ['0050-01-01', ['0050-01-01', '0049-W52', '0050-01', '0050-Q1', '0050']],
  ['-000043-03-15', ['-000043-03-15', '-000043-W11', '-000043-03', '-000043-Q1', '-000043']],
  ['2025-Q3', [null, null, null, '2025-Q3', '2025']],
  ['2025-W24', [null, '2025-W24', null, null, null]],
  ['infinity', ['infinity', 'infinity', 'infinity', 'infinity', 'infinity']],
  ['2025-01/2025-03', [null, null, null, null, null]],
  ['长期', [null, null, null, null, null]],
])('%s lies in its periods', (date, periods) =>
  expect((['day', 'week', 'month', 'quarter', 'year'] as const).map((grain) => periodOf(date, grain))).toEqual(periods),
);

it.each([
  ['2025', '2025-01-01', '2026-01-01'],
  ['2025-Q4', '2025-10-01', '2026-01-01'],
  ['2024-02', '2024-02-01', '2024-03-01'],
  ['2025-W01', '2024-12-30', '2025-01-06'],
  ['2020-W53', '2020-12-28', '2021-01-04'],
  ['9999-12', '9999-12-01', '+010000-01-01'],
  ['0001-01-01T05:00:00', '0001-01-01', '0001-01-02'],
])('%s has its days', (period, from, before) => expect(spanOf(period)).toEqual({ from, before }));

it.each(['2025-13', '2025-02-30', '2025-W53', '2025-W00', 'infinity', '2025-01/2025-03', '3月'])(
  '%s has none',
  (period) => expect(spanOf(period)).toBeUndefined(),
);
