import { majorChangeOpensRun } from '../instruments/d713/37-major';
import { changeThroughProcedure } from '../instruments/d713/37-procedure';
import { suspensionGrounded } from '../instruments/d713/37-suspension';
import { lossMeasuresRecorded } from '../instruments/hlj2021/50-losses';
import { suspensionPutToMeeting } from '../instruments/sh2020/43-meeting';
import type { AnyRule } from '../rule';

export const adjustmentRules: readonly AnyRule[] = [
  changeThroughProcedure,
  suspensionGrounded,
  suspensionPutToMeeting,
  majorChangeOpensRun,
  lossMeasuresRecorded,
];
