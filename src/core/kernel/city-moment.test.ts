import { expect, it } from 'vitest';
import { cityDayOf, cityInstant, momentOn } from './city-moment';

const fetched = Date.parse('2026-11-25T20:30:15.000Z'); // already the 26th in the city

it('keeps the moment of fetching where the API tells the same day or none', () => {
  expect(momentOn(undefined, fetched)).toBe('2026-11-25T20:30:15.000Z');
  expect(momentOn('2026-11-26', fetched)).toBe('2026-11-25T20:30:15.000Z');
});

it('stands on the day of the API at the hour of fetching', () => {
  expect(momentOn('2026-10-09', fetched)).toBe('2026-10-08T20:30:15.000Z');
});

it('tells the day in the city, not the day in Greenwich', () => {
  expect(cityDayOf(fetched)).toBe('2026-11-26');
});

it.each([
  ['2026-03-02', '2026-03-01T16:00:00.000Z'],
  ['2026-03-02T05', '2026-03-01T21:00:00.000Z'],
  ['2026-03-02T05:30', '2026-03-01T21:30:00.000Z'],
  ['2026-03-02 05:30:10', '2026-03-01T21:30:10.000Z'],
  ['2026-03-02T05:30:10Z', '2026-03-02T05:30:10.000Z'],
  ['2026-03-02T05:30:10.5-05:00', '2026-03-02T10:30:10.500Z'],
])('reads %s in the city unless it names its zone', (told, instant) =>
  expect(new Date(cityInstant(told)).toISOString()).toBe(instant),
);
it('gives no instant for what is none', () => expect(cityInstant('soon')).toBeNaN());
