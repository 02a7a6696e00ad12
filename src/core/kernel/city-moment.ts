import { type CivilDate, civilDate } from './civil-date';

/** Asia/Shanghai is eight hours before UTC and has had no summer time since 1991. */
const CITY_MS = 8 * 3_600_000;
const DAY_ENDS = 10;

/** The day in the city at a moment; `at` is in milliseconds since the epoch. */
export const cityDayOf = (at: number): CivilDate => civilDate(new Date(at + CITY_MS).toISOString().slice(0, DAY_ENDS));

/**
 * The moment things are stamped with and ages are counted from: the day the API tells at the hour of `at` in the city, so that data
 * and matters stand on one clock; `at` itself where no day is told. `at` is in milliseconds since the epoch; gives an instant in ISO form.
 */
export function momentOn(today: string | undefined, at: number): string {
  const hour = new Date(at + CITY_MS).toISOString().slice(DAY_ENDS, 23);
  return today === undefined ? new Date(at).toISOString() : new Date(`${today}${hour}+08:00`).toISOString();
}

/**
 * The instant of a day or a moment as a source writes it, in milliseconds since the epoch: a day begins in the city, and a time without a
 * zone is of the city, wherever it is read. NaN: neither.
 */
export function cityInstant(told: string): number {
  const [day, time = '00:00'] = told.split(/[T ]/);
  if (/(Z|[+-]\d{2}:?\d{2})$/i.test(time)) return Date.parse(`${day}T${time}`);
  return Date.parse(`${day}T${time.length === 2 ? `${time}:00` : time}+08:00`);
}
