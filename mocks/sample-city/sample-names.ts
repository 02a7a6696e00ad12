import type { KnownName } from '@/core/matter';
import { officers } from './sample-person';

/** The directory of the sample city beside what its records name. */
export const sampleNames: readonly KnownName[] = Object.entries(officers).flatMap(([unit, name]): KnownName[] => [
  { kind: 'unit', name: unit, unit: null },
  { kind: 'person', name, unit },
]);
