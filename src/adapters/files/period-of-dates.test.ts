import { expect, it } from 'vitest';
import { endless } from '@/analysis/tables';
import { periodOfDates } from './period-of-dates';

it.each<readonly [readonly string[], readonly [string, string] | null]>([
  [
    ['2025-01', '2025-02', '2025-Q1', '2025-04'],
    ['2025-01', '2025-04'],
  ],
  [
    ['2025-Q4', '2025-01/2025-09', '2025-Q1'],
    ['2025-01', '2025-Q4'],
  ],
  [
    ['2025', '2024-12-31'],
    ['2024-12-31', '2025'],
  ],
  [
    ['2026-03-01T16:00:00', '2026-03-01T08:05:00'],
    ['2026-03-01T08:05:00', '2026-03-01T16:00:00'],
  ],
  [
    ['2030-01-01', endless.forever],
    ['2030-01-01', '2030-01-01'],
  ],
  [[endless.forever], null],
])('%j cover %j', (dates, ends) => {
  const period = periodOfDates(dates);
  expect(period && [period.from, period.to]).toEqual(ends);
});
