import type { Words } from '@/core/kernel';

/** Words of the values of closed choices, by the field they stand in. */
export type ValuesByField = Readonly<Record<string, Readonly<Record<string, Words>>>>;
