import { compulsoryListAssessed } from '../instruments/ah2020/24-compulsory-list';
import { riskFieldsJudged } from '../instruments/d713/22-judgement';
import { assessmentNotRepeated } from '../instruments/d713/22-not-repeated';
import { departmentsHeardOnRisk } from '../instruments/d713/23-departments';
import { riskIndexHolds } from '../instruments/d713/23-index';
import { riskMeasuresOwned } from '../instruments/d713/23-measures';
import { riskReportComplete } from '../instruments/d713/23-report';
import { riskControllable } from '../instruments/d713/24-controllable';
import { controllableAsAssessed } from '../instruments/d713/24-grade';
import { riskPlanComplete } from '../instruments/hlj2021/30-plan';
import { riskReviewedByOthers } from '../instruments/hlj2021/30-review';
import { simpleRiskProcedure } from '../instruments/hlj2021/30-simple';
import { noThirdPartyForSecurity } from '../instruments/hlj2021/30-third-party';
import { thirdPartyFit } from '../instruments/js2020/28-third-party';
import { riskGradeStated } from '../instruments/sh2020/24-grade';
import { endingGroundsRaised } from '../instruments/sh2020/27-end';
import type { AnyRule } from '../rule';

export const riskRules: readonly AnyRule[] = [
  riskFieldsJudged,
  compulsoryListAssessed,
  assessmentNotRepeated,
  riskPlanComplete,
  departmentsHeardOnRisk,
  riskReportComplete,
  riskGradeStated,
  riskIndexHolds,
  riskMeasuresOwned,
  riskReviewedByOthers,
  simpleRiskProcedure,
  noThirdPartyForSecurity,
  thirdPartyFit,
  riskControllable,
  controllableAsAssessed,
  endingGroundsRaised,
];
