import { expect, it } from 'vitest';
import { orderedPeriods, periodEnds, shifted, yearBefore } from './periods';

it('moves along each grain, over the ends of years', () => {
  expect(shifted('2026', 1)).toBe('2027');
  expect(shifted('2026-Q4', 1)).toBe('2027-Q1');
  expect(shifted('2026-12', 1)).toBe('2027-01');
  expect(shifted('2026-W53', 1)).toBe('2027-W01');
  expect(shifted('2026-02-28', 1)).toBe('2026-03-01');
  expect(shifted('2026-01/2026-03', 1)).toBeNull();
});

it('knows the days of a period and the year before', () => {
  expect(periodEnds('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
  expect(periodEnds('2026-W01')).toEqual(['2025-12-29', '2026-01-04']);
  expect(periodEnds('2026-01/2026-03')).toEqual(['2026-01-01', '2026-03-31']);
  expect(yearBefore('2026-01/2026-03')).toBe('2025-01/2025-03');
});

it('fills what is left out and keeps January and February together', () => {
  expect(orderedPeriods(['2026-05', '2026-02'])).toEqual(['2026-02', '2026-03', '2026-04', '2026-05']);
  expect(orderedPeriods(['2026-03', '2026-01/2026-02', '2025-12'])).toEqual(['2025-12', '2026-01/2026-02', '2026-03']);
  expect(orderedPeriods(['2026-01/2026-03', '2026-01/2026-02'])).toEqual(['2026-01/2026-02', '2026-01/2026-03']);
  expect(orderedPeriods([])).toEqual([]);
});
