import type { AnyRule } from '../rule';

export const initiationRules: readonly AnyRule[] = [];
