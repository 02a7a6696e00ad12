import { compulsoryListOfAh202024 } from '../instruments/ah2020/24-compulsory-list';
import { judgementOfD71322p1 } from '../instruments/d713/22-judgement';
import { notRepeatedOfD71322p2 } from '../instruments/d713/22-not-repeated';
import { departmentsOfD71323p2 } from '../instruments/d713/23-departments';
import { indexOfD71323p1 } from '../instruments/d713/23-index';
import { measuresOfD71323p2 } from '../instruments/d713/23-measures';
import { reportOfD71323p2 } from '../instruments/d713/23-report';
import { controllableOfD71324p1 } from '../instruments/d713/24-controllable';
import { planOfHlj202130 } from '../instruments/hlj2021/30-plan';
import { reviewOfHlj202130 } from '../instruments/hlj2021/30-review';
import { simpleOfHlj202130 } from '../instruments/hlj2021/30-simple';
import { thirdPartyOfHlj202130 } from '../instruments/hlj2021/30-third-party';
import { thirdPartyOfJs202028 } from '../instruments/js2020/28-third-party';
import { gradeOfSh202024 } from '../instruments/sh2020/24-grade';
import { endOfSh202027 } from '../instruments/sh2020/27-end';
import type { AnyRule } from '../rule';

export const riskRules: readonly AnyRule[] = [
  judgementOfD71322p1,
  compulsoryListOfAh202024,
  notRepeatedOfD71322p2,
  planOfHlj202130,
  departmentsOfD71323p2,
  reportOfD71323p2,
  gradeOfSh202024,
  indexOfD71323p1,
  measuresOfD71323p2,
  reviewOfHlj202130,
  simpleOfHlj202130,
  thirdPartyOfHlj202130,
  thirdPartyOfJs202028,
  controllableOfD71324p1,
  endOfSh202027,
];
