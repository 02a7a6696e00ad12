import { reviewTimeOfAh202028 } from '../instruments/ah2020/28-review-time';
import { competitionJudgementOfD71329p1 } from '../instruments/d713/29-competition-judgement';
import { nineteenOfFcr20248p1 } from '../instruments/fcr2024/08-nineteen';
import { exceptionOfFcr202412p1 } from '../instruments/fcr2024/12-exception';
import { documentsOfFcr202414p1 } from '../instruments/fcr2024/14-documents';
import { heardOfFcr202416p1 } from '../instruments/fcr2024/16-heard';
import { conclusionOfFcr202418p1 } from '../instruments/fcr2024/18-conclusion';
import { beforeLegalityOfZj202317 } from '../instruments/zj2023/17-before-legality';
import type { AnyRule } from '../rule';

export const competitionRules: readonly AnyRule[] = [
  competitionJudgementOfD71329p1,
  conclusionOfFcr202418p1,
  documentsOfFcr202414p1,
  beforeLegalityOfZj202317,
  reviewTimeOfAh202028,
  nineteenOfFcr20248p1,
  heardOfFcr202416p1,
  exceptionOfFcr202412p1,
];
