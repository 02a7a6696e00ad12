import type { AnyRule } from '../rule';

export const legalityRules: readonly AnyRule[] = [];
