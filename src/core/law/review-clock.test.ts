import { describe, expect, it } from 'vitest';
import { civilDate } from '@/core/kernel';
import { testCalendar } from '@/testing/test-calendar';
import { type ClockStop, reviewDays } from './review-clock';

const days = (received: string, end: string, ...stops: readonly [from: string, until: string | null][]) =>
  reviewDays(
    testCalendar,
    civilDate(received),
    civilDate(end),
    stops.map(
      ([from, until]): ClockStop => ({
        kind: 'meeting',
        from: civilDate(from),
        until: until ? civilDate(until) : null,
      }),
    ),
  );
const counts = (counted: number, stopped: number, holidays: number) => ({
  ok: true,
  value: { counted, stopped, holidays },
});

// Monday 1 June to Friday 12 June 2026: nine working days after the first, two Saturdays and Sundays less one.
describe('the clock of the review', () => {
  it('does not count the day of receipt, counts the last, and tells holidays apart', () =>
    expect(days('2026-06-01', '2026-06-12')).toEqual(counts(9, 0, 2)));
  it('is nought on the day of receipt', () => expect(days('2026-06-01', '2026-06-01')).toEqual(counts(0, 0, 0)));
  it('leaves out a stop from its first day to its last', () => {
    expect(days('2026-06-01', '2026-06-12', ['2026-06-03', '2026-06-05'])).toEqual(counts(6, 3, 2));
    expect(days('2026-06-01', '2026-06-12', ['2026-06-03', '2026-06-03'])).toEqual(counts(8, 1, 2));
  });
  it('counts a holiday inside a stop as a holiday', () =>
    expect(days('2026-06-01', '2026-06-12', ['2026-06-05', '2026-06-08'])).toEqual(counts(7, 2, 2)));
  it('stands still while a stop runs', () =>
    expect(days('2026-06-01', '2026-06-12', ['2026-06-10', null])).toEqual(counts(6, 3, 2)));
  it('counts a day of two stops once', () =>
    expect(days('2026-06-01', '2026-06-12', ['2026-06-03', '2026-06-04'], ['2026-06-04', '2026-06-05'])).toEqual(
      counts(6, 3, 2),
    ));
  it('ignores stops before and after', () =>
    expect(days('2026-06-01', '2026-06-05', ['2026-05-25', '2026-06-01'], ['2026-06-06', null])).toEqual(
      counts(4, 0, 0),
    ));
  it('does not guess beyond the calendar', () =>
    expect(days('2026-12-30', '2027-01-04')).toEqual({
      ok: false,
      error: { kind: 'beyond-calendar', completeUntil: '2026-12-31' },
    }));
});
