import { expect, it } from 'vitest';
import { cityTimeOf, dayOrTimeOf, instantOfCityTime } from './city-time';

it('tells city time whatever the zone of the source', () => {
  expect(
    [
      '2026-01-01T16:30:00Z',
      '2026-01-01 16:30',
      '2026-01-01T16:30:00.120+09:00',
      '2026-01-01',
      '3月',
      '2026-13-01T00:00Z',
    ].map(cityTimeOf),
  ).toEqual([
    '2026-01-02T00:30:00',
    '2026-01-01T16:30:00',
    '2026-01-01T15:30:00.12',
    '2026-01-01',
    undefined,
    undefined,
  ]);
  expect(['2026-03-01T16:00:00Z', '2026-03-02T00:00:00.000', '2026-03-02T08:30', '3月'].map(dayOrTimeOf)).toEqual([
    '2026-03-02',
    '2026-03-02',
    '2026-03-02T08:30:00',
    undefined,
  ]);
  expect(instantOfCityTime('2026-01-02T00:30:00.5')).toBe('2026-01-01T16:30:00.5Z');
});

it.each([
  ['1988-07-01T15:30:00Z', '1988-07-02T00:30:00'], // summer time: the clock in the city was nine hours ahead
  ['1986-05-03T17:59:59Z', '1986-05-04T01:59:59'],
  ['1986-05-03T18:00:00Z', '1986-05-04T03:00:00'],
  ['1991-09-14T17:00:00Z', '1991-09-15T01:00:00'],
  ['1992-07-01T15:30:00Z', '1992-07-01T23:30:00'],
  ['1949-06-30T20:00:00Z', '1949-07-01T04:00:00'],
  ['1970-01-01T00:00:00.000Z', '1970-01-01T08:00:00'],
])('follows the clock of the city: %s was %s', (instant, cityTime) => expect(cityTimeOf(instant)).toBe(cityTime));

it('comes back from city time to the instant, through every hour of the years with summer time', () => {
  for (let at = Date.UTC(1985, 11, 1); at < Date.UTC(1992, 1, 1); at += 11 * 1_800_000) {
    const cityTime = cityTimeOf(new Date(at).toISOString()) ?? '';
    const back = Date.parse(instantOfCityTime(cityTime));
    // An hour that the clock shows twice is the first one.
    expect([cityTime, at - back === 0 || at - back === 3_600_000]).toEqual([cityTime, true]);
  }
});
