import type { FormValues } from './form-state';

interface Shape {
  /** Fields left out when nothing was entered. */
  readonly drop?: readonly string[];
  /** Fields that say "none" (null) when nothing was entered. */
  readonly none?: readonly string[];
}

const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** The payload of plain form values: blanks left out or told as none; everything else as it stands, for the schema to judge. */
export function payloadOf(values: FormValues, { drop = [], none = [] }: Shape): Record<string, unknown> {
  const kept = Object.entries(values).filter(
    ([name, value]) => !(isBlank(value) && (drop.includes(name) || name === 'papers')),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, isBlank(value) && none.includes(name) ? null : value]));
}
