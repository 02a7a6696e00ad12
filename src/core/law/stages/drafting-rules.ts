import type { AnyRule } from '../rule';

export const draftingRules: readonly AnyRule[] = [];
