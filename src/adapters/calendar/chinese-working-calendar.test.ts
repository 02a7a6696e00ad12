import { describe, expect, it } from 'vitest';
import { addDays, addWorkingDays, civilDate, workingDaysBetween, yearOf } from '@/core/kernel';
import { testCalendar } from '@/testing/test-calendar';
import { chineseWorkingCalendar as calendar } from './chinese-working-calendar';

describe('the working calendar', () => {
  it.each([
    ['2026-02-14', true, 'a Saturday made up for Spring Festival'],
    ['2026-02-17', false, 'Spring Festival'],
    ['2026-10-01', false, 'National Day'],
    ['2026-10-10', true, 'a Saturday made up for National Day'],
    ['2026-10-11', false, 'a plain Sunday'],
    ['2026-11-23', true, 'a plain Monday'],
  ])('%s is a working day: %s (%s)', (day, expected) => expect(calendar.isWorkingDay(civilDate(day))).toBe(expected));

  it('agrees with the frozen State Council calendar of 2026 on every day', () => {
    const differing: string[] = [];
    for (let day = civilDate('2026-01-01'); yearOf(day) === 2026; day = addDays(day, 1))
      if (calendar.isWorkingDay(day) !== testCalendar.isWorkingDay(day)) differing.push(day);
    expect(differing).toEqual([]);
  });
  it('answers for every day between its first and last, and for none beside', () => {
    const { completeFrom, completeUntil } = calendar;
    const unknown: string[] = [];
    for (let day = completeFrom; day <= completeUntil; day = addDays(day, 1))
      if (calendar.isWorkingDay(day) === undefined) unknown.push(day);
    expect(unknown).toEqual([]);
    expect(calendar.isWorkingDay(addDays(completeFrom, -1))).toBeUndefined();
    expect(calendar.isWorkingDay(addDays(completeUntil, 1))).toBeUndefined();
  });
  it('counts over a moved holiday', () => {
    expect(workingDaysBetween(calendar, civilDate('2026-09-30'), civilDate('2026-10-10'))).toEqual({
      ok: true,
      value: 3,
    });
    expect(addWorkingDays(calendar, civilDate('2026-09-30'), 3)).toEqual({ ok: true, value: '2026-10-10' });
  });
  it('does not guess beyond the announced years', () => {
    expect(calendar.isWorkingDay(civilDate('2027-01-04'))).toBeUndefined();
    expect(addWorkingDays(calendar, civilDate('2026-12-28'), 7)).toMatchObject({
      ok: false,
      error: { kind: 'beyond-calendar' },
    });
  });
});
