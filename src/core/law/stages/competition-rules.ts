import type { AnyRule } from '../rule';

export const competitionRules: readonly AnyRule[] = [];
