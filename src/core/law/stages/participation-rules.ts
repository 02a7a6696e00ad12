import { consultationPeriod } from '../instruments/d713/15-consultation-period';
import type { AnyRule } from '../rule';

export const participationRules: readonly AnyRule[] = [consultationPeriod];
