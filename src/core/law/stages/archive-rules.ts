import { retentionOfArc202420p2 } from '../instruments/arc2024/20-retention';
import { recordKeptOfD71330p3 } from '../instruments/d713/30-record-kept';
import { completeOfD71333p1 } from '../instruments/d713/33-complete';
import { inTimeOfD71333p1 } from '../instruments/d713/33-in-time';
import { orderOfD71333p1 } from '../instruments/d713/33-order';
import { archiveHeldOfD71333p1 } from '../instruments/d713/33-papers';
import type { AnyRule } from '../rule';

export const archiveRules: readonly AnyRule[] = [
  completeOfD71333p1,
  archiveHeldOfD71333p1,
  orderOfD71333p1,
  retentionOfArc202420p2,
  inTimeOfD71333p1,
  recordKeptOfD71330p3,
];
