import type { AnyRule } from '../rule';

export const expertsRules: readonly AnyRule[] = [];
