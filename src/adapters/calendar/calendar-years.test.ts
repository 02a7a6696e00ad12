import { expect, it } from 'vitest';
import { addWorkingDays, civilDate } from '@/core/kernel';
import { withCalendarYears } from './calendar-years';
import { chineseWorkingCalendar as base } from './chinese-working-calendar';

/** Invented for the test: nothing is announced for 2027 here. */
const year = { year: 2027, source: '示例', holidays: ['2027-01-01', '2027-02-08'], makeUpDays: ['2027-02-14'] };

it('counts on into the years of the file', () => {
  const calendar = withCalendarYears(base, { years: [year] });
  if (!calendar.ok) throw new Error(calendar.error.en);
  expect(calendar.value.completeUntil).toBe('2027-12-31');
  // 30 and 31 December 2026, then Monday 4 January: New Year's Day 2027 is off.
  expect(addWorkingDays(calendar.value, civilDate('2026-12-29'), 3)).toEqual({ ok: true, value: '2027-01-04' });
  expect(calendar.value.isWorkingDay(civilDate('2027-02-14'))).toBe(true);
  expect(calendar.value.isWorkingDay(civilDate('2028-01-03'))).toBeUndefined();
  expect(calendar.value.isWorkingDay(civilDate('2026-10-10'))).toBe(true);
});
it('is the published calendar where the file is empty', () => {
  expect(withCalendarYears(base, { years: [] })).toEqual({ ok: true, value: base });
});
it.each([
  ['a year left out', { years: [{ ...year, year: 2028 }] }, 'years.0.year'],
  ['a year given twice', { years: [year, year] }, 'years.1.year'],
  ['a day of another year', { years: [{ ...year, holidays: ['2026-12-31'] }] }, 'years.0.holidays'],
  ['a day that does not exist', { years: [{ ...year, holidays: ['2027-02-30'] }] }, 'years.0.holidays.0'],
  ['a make-up day on a Monday', { years: [{ ...year, makeUpDays: ['2027-02-15'] }] }, 'years.0.makeUpDays'],
  ['a day both off and made up', { years: [{ ...year, holidays: ['2027-02-14'] }] }, 'years.0.makeUpDays'],
  ['no holidays', { years: [{ ...year, holidays: [] }] }, 'years.0.holidays'],
  ['an unknown field', { years: [{ ...year, notes: '' }] }, 'years.0'],
  ['no file', undefined, '(root)'],
])('refuses %s and names the place', (_, file, at) => {
  const answer = withCalendarYears(base, file);
  expect(answer).toMatchObject({ ok: false, error: { at } });
});
