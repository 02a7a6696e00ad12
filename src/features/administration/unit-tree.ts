import type { AdministrationState } from '@/ports/administration';

type Unit = AdministrationState['units'][number];

/** Units in the order of their tree, each with how deep it stands. */
export function unitTree(
  units: readonly Unit[],
  parent: string | null = null,
  depth = 0,
): readonly (Unit & { readonly depth: number })[] {
  return units
    .filter((one) => one.parent === parent)
    .flatMap((one) => [{ ...one, depth }, ...unitTree(units, one.id, depth + 1)]);
}
