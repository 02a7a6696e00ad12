import type { DecisionFacts } from '@/core/law';
import { type Indicator, type Reading, share } from '../indicator';

const riskGrade = ({ riskGradeExpected, riskGradeInitial }: DecisionFacts) => riskGradeExpected ?? riskGradeInitial;
const isRisk =
  (grade: 'high' | 'medium' | 'low') =>
  (facts: DecisionFacts): Reading => {
    const own = riskGrade(facts);
    return own && share(own === grade, 'riskGradeExpected', 'riskGradeInitial');
  };

/** Grades after measures, and measures with an owner. */
export const riskIndicators = {
  'risk-high': {
    group: 'risk',
    title: { zh: '高风险', en: 'High risk' },
    unit: 'share',
    read: isRisk('high'),
  },
  'risk-medium': {
    group: 'risk',
    title: { zh: '中风险', en: 'Medium risk' },
    unit: 'share',
    read: isRisk('medium'),
  },
  'risk-low': {
    group: 'risk',
    title: { zh: '低风险', en: 'Low risk' },
    unit: 'share',
    read: isRisk('low'),
  },
  'risk-measures-owned': {
    group: 'risk',
    title: { zh: '有责任单位和期限的防范措施', en: 'Measures with an owner and a day' },
    unit: 'share',
    read: ({ riskFactors }) =>
      riskFactors && {
        part: riskFactors.filter(({ owner, dueOn }) => owner && dueOn).length,
        whole: riskFactors.length,
        from: ['riskFactors'],
      },
  },
} as const satisfies Readonly<Record<string, Indicator>>;
