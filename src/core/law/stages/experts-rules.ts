import { materialsOfAh202022 } from '../instruments/ah2020/22-materials';
import { headingsOfD71319p1 } from '../instruments/d713/19-headings';
import { judgementOfD71319p1 } from '../instruments/d713/19-judgement';
import { signedOfD71319p2 } from '../instruments/d713/19-signed';
import { differingOfD71320p1 } from '../instruments/d713/20-differing';
import { noInterestOfD71320p1 } from '../instruments/d713/20-no-interest';
import { fiveOfHlj202124 } from '../instruments/hlj2021/24-five';
import { poolOfHlj202124 } from '../instruments/hlj2021/24-pool';
import { threeOfHlj202124 } from '../instruments/hlj2021/24-three';
import { leaderOfHlj202126 } from '../instruments/hlj2021/26-leader';
import { reportOfHlj202126 } from '../instruments/hlj2021/26-report';
import { majorityOfHlj202127 } from '../instruments/hlj2021/27-majority';
import { oddOfQz } from '../instruments/qz/odd';
import { kindsOfXj202225 } from '../instruments/xj2022/25-kinds';
import { studyTimeOfXj202226 } from '../instruments/xj2022/26-study-time';
import type { AnyRule } from '../rule';

export const expertsRules: readonly AnyRule[] = [
  judgementOfD71319p1,
  headingsOfD71319p1,
  threeOfHlj202124,
  fiveOfHlj202124,
  oddOfQz,
  noInterestOfD71320p1,
  differingOfD71320p1,
  studyTimeOfXj202226,
  materialsOfAh202022,
  poolOfHlj202124,
  kindsOfXj202225,
  leaderOfHlj202126,
  signedOfD71319p2,
  reportOfHlj202126,
  majorityOfHlj202127,
];
