import type { PersonCounts } from '@/core/inspection';

/** The counts of a person in the order they are shown. */
export const countKinds = [
  'matters',
  'signed',
  'named',
  'views',
  'dissents',
  'standing',
] as const satisfies readonly (keyof PersonCounts)[];
