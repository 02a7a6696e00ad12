import type { AnyRule } from '../rule';

export const hearingRules: readonly AnyRule[] = [];
