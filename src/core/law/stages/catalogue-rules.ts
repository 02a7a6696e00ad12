import type { AnyRule } from '../rule';

export const catalogueRules: readonly AnyRule[] = [];
