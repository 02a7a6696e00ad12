import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, civilDate, daysBetween, isCivilDate, weekday } from './civil-date';

const day = fc.integer({ min: 0, max: 80_000 }).map((n) => addDays(civilDate('1950-01-01'), n));

describe('civil dates', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-2-3', '2026-00-10', '1899-12-31', '', 'today', 20260301, null])(
    'refuses %s',
    (text) => expect(isCivilDate(text)).toBe(false),
  );
  it('knows leap days', () => {
    expect(isCivilDate('2024-02-29')).toBe(true);
    expect(isCivilDate('2100-02-29')).toBe(false);
  });
  it('does not count the opening day', () =>
    expect(daysBetween(civilDate('2026-03-01'), civilDate('2026-03-31'))).toBe(30));
  it('clamps to the last day of a shorter month', () =>
    expect(addMonths(civilDate('2026-01-31'), 1)).toBe('2026-02-28'));
  it('writes the day as the calendar of the machine does', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: -200, max: 200 }), (date, months) => {
        const [year = 0, month = 1, ofMonth = 1] = date.split('-').map(Number);
        expect(addDays(date, months)).toBe(
          new Date(Date.UTC(year, month - 1, ofMonth + months)).toISOString().slice(0, 10),
        );
        const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
        expect(addMonths(date, months)).toBe(
          new Date(Date.UTC(year, month - 1 + months, Math.min(ofMonth, last))).toISOString().slice(0, 10),
        );
      }),
    ));
  it('refuses to leave the years it knows', () => {
    expect(() => addDays(civilDate('1900-01-01'), -1)).toThrow(RangeError);
    expect(() => addMonths(civilDate('2199-12-31'), 1)).toThrow(RangeError);
  });
  it('names the weekday', () => expect(weekday(civilDate('2026-11-23'))).toBe(1));
  it('moves there and back', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: -9000, max: 9000 }), (date, n) => daysBetween(date, addDays(date, n)) === n),
    ));
  it('has weeks of seven days', () =>
    fc.assert(fc.property(day, (date) => weekday(addDays(date, 7)) === weekday(date))));
});
