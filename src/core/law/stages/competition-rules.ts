import { regulatorHadTime } from '../instruments/ah2020/28-review-time';
import { competitionJudged } from '../instruments/d713/29-competition-judgement';
import { nineteenItemsAnswered } from '../instruments/fcr2024/08-nineteen';
import { competitionExceptionGrounded } from '../instruments/fcr2024/12-exception';
import { competitionDocumentsHeld } from '../instruments/fcr2024/14-documents';
import { operatorsHeard } from '../instruments/fcr2024/16-heard';
import { competitionConclusionAllows } from '../instruments/fcr2024/18-conclusion';
import { competitionBeforeLegality } from '../instruments/zj2023/17-before-legality';
import type { AnyRule } from '../rule';

export const competitionRules: readonly AnyRule[] = [
  competitionJudged,
  competitionConclusionAllows,
  competitionDocumentsHeld,
  competitionBeforeLegality,
  regulatorHadTime,
  nineteenItemsAnswered,
  operatorsHeard,
  competitionExceptionGrounded,
];
