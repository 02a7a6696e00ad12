/** Squares and sums of numbers up to here stay far from the end of the number range; what is beyond it is a slip of typing. */
const LARGEST = 1e100;

/** A number that can be worked with: finite and at most 1e100 either side of 0. */
export const isWorkable = (value: number): boolean => Math.abs(value) <= LARGEST;

/** The place of the first number that fails a test, anywhere inside what is given. */
export function firstNumber(
  given: unknown,
  fails: (value: number) => boolean,
  at: readonly (string | number)[] = [],
): readonly (string | number)[] | undefined {
  if (typeof given === 'number') return fails(given) ? at : undefined;
  if (typeof given !== 'object' || given === null) return undefined;
  for (const [key, inside] of Object.entries(given)) {
    const found = firstNumber(inside, fails, [...at, Array.isArray(given) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
