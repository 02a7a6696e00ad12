import type { AnyRule } from '../rule';

export const riskRules: readonly AnyRule[] = [];
