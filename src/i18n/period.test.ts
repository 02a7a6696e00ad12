import { expect, it } from 'vitest';
import { formatPeriod, formatPeriodTick } from './period';

it.each([
  ['2026', '2026年', '2026'],
  ['2026-03', '2026年3月', 'Mar 2026'],
  ['2026-Q1', '2026年一季度', 'Q1 2026'],
  ['2026-W09', '2026年第9周', 'week 9 of 2026'],
  ['2026-03-05', '2026年3月5日', '5 Mar 2026'],
  ['2026-01/2026-03', '2026年1—3月', 'Jan–Mar 2026'],
  ['2025-11/2026-02', '2025年11月—2026年2月', 'Nov 2025 – Feb 2026'],
  ['2026-03-02/2026-03-08', '2026年3月2日至8日', '2–8 Mar 2026'],
  ['示例期', '示例期', '示例期'],
])('%s', (period, zh, en) => {
  expect(formatPeriod(period, 'zh')).toBe(zh);
  expect(formatPeriod(period, 'en')).toBe(en);
});

it('names the year of an axis once', () => {
  expect(formatPeriodTick('2026-03', 'zh', false)).toBe('3月');
  expect(formatPeriodTick('2026-01', 'zh', false)).toBe('2026年\n1月');
  expect(formatPeriodTick('2026-03', 'en', true)).toBe('Mar\n2026');
  expect(formatPeriodTick('2026-01/2026-03', 'zh', false)).toBe('1—3月');
  expect(formatPeriodTick('2026', 'zh', true)).toBe('2026');
});
