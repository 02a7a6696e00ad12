import type { AnyRule } from '../rule';

export const archiveRules: readonly AnyRule[] = [];
