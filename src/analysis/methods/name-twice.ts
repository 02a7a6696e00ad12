const KEYS = ['name', 'criterion', 'grade'] as const;

/** The place of the first name that another of the same list bears already; terms of a sum may be called alike. */
export function nameTwice(
  given: unknown,
  at: readonly (string | number)[] = [],
): readonly (string | number)[] | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if (Array.isArray(given) && at.at(-1) !== 'terms')
    for (const key of KEYS) {
      const names = given.map((one: unknown) => (one as Record<string, unknown> | null)?.[key]);
      const second = names.findIndex((name, index) => typeof name === 'string' && names.indexOf(name) < index);
      if (second >= 0) return [...at, second, key];
    }
  for (const [key, inside] of Object.entries(given)) {
    const found = nameTwice(inside, [...at, Array.isArray(given) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
