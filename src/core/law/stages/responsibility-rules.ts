import { lawVersionKept } from '../instruments/d713/33-law-version';
import { decisionNotDelayed } from '../instruments/d713/38-delay';
import { responsiblePersonsRecorded } from '../instruments/d713/38-responsible';
import { confidentialitySigned } from '../instruments/hlj2021/10-confidential';
import { toleranceConditionsShown } from '../instruments/hlj2021/55-tolerance';
import { reviewersYearlyReport } from '../instruments/zj2023/41-yearly-report';
import type { AnyRule } from '../rule';

export const responsibilityRules: readonly AnyRule[] = [
  decisionNotDelayed,
  responsiblePersonsRecorded,
  toleranceConditionsShown,
  confidentialitySigned,
  reviewersYearlyReport,
  lawVersionKept,
];
