import type { MatterState } from '../matter-state';

/** The number of a row that an entry adds to a list. One that a withdrawn entry bore is not given again: later entries name rows by it. */
export const nextNumber = (rows: readonly unknown[] | undefined, { struckBefore = 0 }: MatterState): number =>
  (rows?.length ?? 0) + struckBefore + 1;
