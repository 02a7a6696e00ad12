import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testCalendar as calendar } from '@/testing/test-calendar';
import { addDays, addMonths, type CivilDate, civilDate } from './civil-date';
import { addWorkingDays, workingDaysBetween } from './working-calendar';

const day = fc.integer({ min: 0, max: 365 * 7 }).map((n) => addDays(civilDate('2019-06-01'), n));
const later = fc.integer({ min: 0, max: 60 });
const length = fc.integer({ min: 0, max: 40 });
/** The day, or nothing beyond the calendar. */
const due = (start: CivilDate, workingDays: number) => {
  const result = addWorkingDays(calendar, start, workingDays);
  return result.ok ? result.value : undefined;
};
const used = (start: CivilDate, end: CivilDate) => {
  const result = workingDaysBetween(calendar, start, end);
  return result.ok ? result.value : undefined;
};

describe('a period', () => {
  it('never ends earlier when it begins later', () =>
    fc.assert(
      fc.property(day, later, length, (start, wait, n) => {
        const next = addDays(start, wait);
        expect(addDays(next, n) >= addDays(start, n)).toBe(true);
        expect(addMonths(next, n) >= addMonths(start, n)).toBe(true);
        const [before, after] = [due(start, n), due(next, n)];
        if (before === undefined) expect(after).toBeUndefined();
        else if (after !== undefined) expect(after >= before).toBe(true);
      }),
    ));
  it('never ends earlier when it is longer', () =>
    fc.assert(
      fc.property(day, length, length, (start, n, more) => {
        const [short, long] = [due(start, n), due(start, n + more)];
        if (long !== undefined) expect(short !== undefined && short <= long).toBe(true);
      }),
    ));
  it('of working days ends on the first day on which that many are full', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (start, n) => {
        const end = due(start, n);
        if (end === undefined) return;
        expect(used(start, end)).toBe(n);
        expect(used(start, addDays(end, -1))).toBe(n - 1);
        expect(calendar.isWorkingDay(end)).toBe(true);
      }),
    ));
  it('can be cut in two', () =>
    fc.assert(
      fc.property(day, later, later, (start, a, b) => {
        const [middle, end] = [addDays(start, a), addDays(start, a + b)];
        const [whole, first, second] = [used(start, end), used(start, middle), used(middle, end)];
        if (whole !== undefined) expect((first ?? 0) + (second ?? 0)).toBe(whole);
      }),
    ));
});

/** The calendar's own words, day by day: what the counts per year must agree with. */
const dayByDay = {
  between(start: CivilDate, end: CivilDate): number | undefined {
    let count = 0;
    for (let on = addDays(start, 1); on <= end; on = addDays(on, 1)) {
      const working = calendar.isWorkingDay(on);
      if (working === undefined) return undefined;
      if (working) count += 1;
    }
    return count;
  },
  due(start: CivilDate, workingDays: number): CivilDate | undefined {
    let on = start;
    for (let left = workingDays; left > 0; ) {
      on = addDays(on, 1);
      const working = calendar.isWorkingDay(on);
      if (working === undefined) return undefined;
      if (working) left -= 1;
    }
    return on;
  },
};

describe('counts per year', () => {
  const anyDay = fc.integer({ min: -400, max: 365 * 9 }).map((n) => addDays(civilDate('2019-01-01'), n));
  it('agree with counting day by day, across years and past both ends of the calendar', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10, max: 900 }), (start, days) => {
        const end = addDays(start, days);
        expect(used(start, end)).toBe(dayByDay.between(start, end));
      }),
      { numRuns: 1000 },
    ));
  it('find the same last day as counting day by day', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1, max: 600 }), (start, n) => {
        expect(due(start, n)).toBe(dayByDay.due(start, n));
      }),
      { numRuns: 1000 },
    ));
  it('hold on the first and last day that is known', () => {
    const [first, last] = [calendar.completeFrom, calendar.completeUntil];
    for (const start of [addDays(first, -2), addDays(first, -1), first, addDays(last, -1), last, addDays(last, 1)]) {
      for (const n of [0, 1, 2]) {
        expect(due(start, n)).toBe(dayByDay.due(start, n));
        expect(used(start, addDays(start, n))).toBe(dayByDay.between(start, addDays(start, n)));
      }
    }
    expect(used(addDays(first, -1), last)).toBe(dayByDay.between(addDays(first, -1), last));
  });
});
