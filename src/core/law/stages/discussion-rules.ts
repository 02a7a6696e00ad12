import type { AnyRule } from '../rule';

export const discussionRules: readonly AnyRule[] = [];
