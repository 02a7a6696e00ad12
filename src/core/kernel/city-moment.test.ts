import { expect, it } from 'vitest';
import { cityDayOf, momentOn } from './city-moment';

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
