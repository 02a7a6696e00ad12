import type { AnyRule } from '../rule';

export const publicationRules: readonly AnyRule[] = [];
