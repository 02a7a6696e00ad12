import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type CivilDate, civilDate } from '@/core/kernel';
import { testCalendar as calendar } from '@/testing/test-calendar';
import { type ClockStop, reviewDays, reviewFullOn } from './review-clock';

/** From before the first known day to past the last one. */
const day = fc.oneof(
  fc.integer({ min: -20, max: 365 * 8 + 20 }).map((n) => addDays(civilDate('2019-01-01'), n)),
  fc.nat(90).map((n) => addDays(civilDate('2026-01-20'), n)),
  fc.nat(60).map((n) => addDays(civilDate('2026-11-20'), n)),
);
/** A stop that begins near the receipt; its end may come before its beginning, as nothing forbids writing. */
const stopsFrom = (received: CivilDate) =>
  fc.array(
    fc
      .record({ after: fc.integer({ min: -10, max: 50 }), length: fc.option(fc.integer({ min: -3, max: 15 })) })
      .map(({ after, length }): ClockStop => {
        const from = addDays(received, after);
        return { kind: 'meeting', from, until: length === null ? null : addDays(from, length) };
      }),
    { maxLength: 5 },
  );
const review = day.chain((received) => fc.tuple(fc.constant(received), stopsFrom(received)));
const stands = (on: CivilDate, stops: readonly ClockStop[]) =>
  stops.some(({ from, until }) => from <= on && (until === null || on <= until));

it('counts as day by day', () =>
  fc.assert(
    fc.property(review, fc.integer({ min: -5, max: 400 }), ([received, stops], length) => {
      const end = addDays(received, length);
      const days = { counted: 0, stopped: 0, holidays: 0 };
      let isKnown = true;
      for (let on = addDays(received, 1); on <= end && isKnown; on = addDays(on, 1)) {
        const working = calendar.isWorkingDay(on);
        if (working === undefined) isKnown = false;
        else days[!working ? 'holidays' : stands(on, stops) ? 'stopped' : 'counted'] += 1;
      }
      const found = reviewDays(calendar, received, end, stops);
      if (isKnown) expect(found).toEqual({ ok: true, value: days });
      else expect(found).toMatchObject({ ok: false, error: { kind: 'beyond-calendar', completeUntil: '2026-12-31' } });
    }),
    { numRuns: 2000 },
  ));

it('is full on the day that is found day by day', () =>
  fc.assert(
    fc.property(review, fc.integer({ min: -1, max: 45 }), ([received, stops], length) => {
      let [on, counted]: [CivilDate | undefined, number] = [received, 0];
      while (on && counted < length) {
        on = addDays(on, 1);
        const working = calendar.isWorkingDay(on);
        if (working === undefined) on = undefined;
        else if (working && !stands(on, stops)) counted += 1;
      }
      const isRunning = stops.some(({ until }) => until === null);
      expect(reviewFullOn(calendar, received, length, stops)).toBe(isRunning ? undefined : on);
    }),
    { numRuns: 2000 },
  ));
