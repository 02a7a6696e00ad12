import { majorOfD71337p1 } from '../instruments/d713/37-major';
import { procedureOfD71337p1 } from '../instruments/d713/37-procedure';
import { suspensionOfD71337p1 } from '../instruments/d713/37-suspension';
import { lossesOfHlj202150 } from '../instruments/hlj2021/50-losses';
import { meetingOfSh202043 } from '../instruments/sh2020/43-meeting';
import type { AnyRule } from '../rule';

export const adjustmentRules: readonly AnyRule[] = [
  procedureOfD71337p1,
  suspensionOfD71337p1,
  meetingOfSh202043,
  majorOfD71337p1,
  lossesOfHlj202150,
];
