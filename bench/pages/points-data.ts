import { seeded } from '../../src/analysis/random';

/** A wandering reading every minute from 2020-01-01 on; the same for the same length. */
export function pointsOf(count: number) {
  const random = seeded(count);
  const times = new Float64Array(count);
  const values = new Float64Array(count);
  let value = 100;
  for (let at = 0; at < count; at += 1) {
    value += random() - 0.5;
    times[at] = 1_577_836_800_000 + at * 60_000;
    values[at] = value;
  }
  return { times, values };
}
