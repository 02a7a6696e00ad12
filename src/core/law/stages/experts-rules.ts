import { expertMaterialInTime } from '../instruments/ah2020/22-materials';
import { demonstrationHeadings } from '../instruments/d713/19-headings';
import { expertNeedJudged } from '../instruments/d713/19-judgement';
import { expertOpinionsSigned } from '../instruments/d713/19-signed';
import { differingViewsSought } from '../instruments/d713/20-differing';
import { noExpertInterest } from '../instruments/d713/20-no-interest';
import { enoughExpertsForComplex } from '../instruments/hlj2021/24-five';
import { expertsFromPool } from '../instruments/hlj2021/24-pool';
import { enoughExperts } from '../instruments/hlj2021/24-three';
import { leaderAttendedDemonstration } from '../instruments/hlj2021/26-leader';
import { expertReportMade } from '../instruments/hlj2021/26-report';
import { expertMajorityFollowed } from '../instruments/hlj2021/27-majority';
import { oddOfQz } from '../instruments/qz/odd';
import { legalAndTradeExperts } from '../instruments/xj2022/25-kinds';
import { expertStudyTime } from '../instruments/xj2022/26-study-time';
import type { AnyRule } from '../rule';

export const expertsRules: readonly AnyRule[] = [
  expertNeedJudged,
  demonstrationHeadings,
  enoughExperts,
  enoughExpertsForComplex,
  oddOfQz,
  noExpertInterest,
  differingViewsSought,
  expertStudyTime,
  expertMaterialInTime,
  expertsFromPool,
  legalAndTradeExperts,
  leaderAttendedDemonstration,
  expertOpinionsSigned,
  expertReportMade,
  expertMajorityFollowed,
];
