import { startOfD71310p1 } from '../instruments/d713/10-start';
import { studiedOfD71310p1 } from '../instruments/d713/10-studied';
import { leadOfD71311p1 } from '../instruments/d713/11-lead';
import { unitOfD71311p1 } from '../instruments/d713/11-unit';
import { unitBySourceOfHlj202111 } from '../instruments/hlj2021/11-unit-by-source';
import { timeLimitOfSh202011 } from '../instruments/sh2020/11-time-limit';
import { studyReportOfXj20229 } from '../instruments/xj2022/09-study-report';
import type { AnyRule } from '../rule';

export const initiationRules: readonly AnyRule[] = [
  studiedOfD71310p1,
  studyReportOfXj20229,
  startOfD71310p1,
  unitOfD71311p1,
  leadOfD71311p1,
  timeLimitOfSh202011,
  unitBySourceOfHlj202111,
];
