import { ifRisk, whereLaw } from '../belongs';
import type { Stage } from '../stage';
import { byRule, dated, onlyAfter, plannedAfter, usuallyAfter } from '../step';

export const risk: Stage<'risk-plan' | 'risk-report' | 'risk-review' | 'controllability'> = {
  id: 'risk',
  dutyHolder: 'authority',
  belongs: ifRisk,
  closedBy: { zh: '决策机关认定风险可控', en: 'the authority finds the risk controllable' },
  isClosed: ({ controllability }) => controllability?.controllable === true,
  steps: {
    'risk-plan': {
      title: { zh: '评估方案', en: 'Assessment plan' },
      ...dated('riskPlanOn'),
      after: plannedAfter('draft'),
      belongs: whereLaw(ifRisk, 'HLJ/30/plan'),
      dutyHolder: 'assessor',
      acts: ['planRiskAssessment'],
    },
    'risk-report': {
      title: { zh: '风险评估报告', en: 'Risk report' },
      ...dated('riskReportOn'),
      after: [...usuallyAfter('draft'), ...byRule('HLJ/30/plan', 'risk-plan')],
      belongs: ifRisk,
      dutyHolder: 'assessor',
      acts: ['reportRisk'],
    },
    'risk-review': {
      title: { zh: '评估报告评审', en: 'Review of the risk report' },
      ...dated('riskReviewedOn'),
      after: onlyAfter('risk-report'),
      belongs: (facts, law) =>
        facts.riskSimple
          ? { kind: 'no', because: { zh: '采用简易程序。', en: 'Simple procedure.' } }
          : whereLaw(ifRisk, 'HLJ/30/review')(facts, law),
      dutyHolder: 'undertaking-unit',
      acts: ['reviewRiskReport'],
    },
    controllability: {
      title: { zh: '认定风险可控', en: 'Risk found controllable' },
      fact: 'controllability',
      day: ({ controllability }) => controllability?.on,
      after: [...byRule('D713/24.1/controllable', 'risk-report'), ...usuallyAfter('risk-review')],
      belongs: ifRisk,
      dutyHolder: 'authority',
      acts: ['findControllability'],
    },
  },
};
