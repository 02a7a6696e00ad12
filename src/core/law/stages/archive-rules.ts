import { retentionOfArc202420p2 } from '../instruments/arc2024/20-retention';
import { completeOfD71333p1 } from '../instruments/d713/33-complete';
import { orderOfD71333p1 } from '../instruments/d713/33-order';
import { unitOfD71334p1 } from '../instruments/d713/34-unit';
import type { AnyRule } from '../rule';

export const archiveRules: readonly AnyRule[] = [
  completeOfD71333p1,
  orderOfD71333p1,
  retentionOfArc202420p2,
  unitOfD71334p1,
];
