/** A number with what it counts, in English: 1 day, 2 days. Written as a text it is read as it stands. */
export const counted = (n: number | string | undefined, one: string, many = `${one}s`): string =>
  `${n} ${String(n) === '1' ? one : many}`;
