const SHANGHAI = 8 * 3_600_000;

/**
 * The moment ages are counted from: the day the desk tells at the hour it was fetched (city time, UTC+8), so that data and matters stand
 * on one clock; the moment of fetching where no day is told. `at` is in milliseconds since the epoch; gives an instant in ISO form.
 */
export function nowOf(today: string | undefined, at: number): string {
  const hour = new Date(at + SHANGHAI).toISOString().slice(10, 23);
  return today === undefined ? new Date(at).toISOString() : new Date(`${today}${hour}+08:00`).toISOString();
}
