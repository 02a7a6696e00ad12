import { startOfD71310p1 } from '../instruments/d713/10-start';
import { studiedOfD71310p1 } from '../instruments/d713/10-studied';
import { leadOfD71311p1 } from '../instruments/d713/11-lead';
import { unitOfD71311p1 } from '../instruments/d713/11-unit';
import { unitBySourceOfHlj202111 } from '../instruments/hlj2021/11-unit-by-source';
import type { AnyRule } from '../rule';

export const initiationRules: readonly AnyRule[] = [
  studiedOfD71310p1,
  startOfD71310p1,
  unitOfD71311p1,
  leadOfD71311p1,
  unitBySourceOfHlj202111,
];
