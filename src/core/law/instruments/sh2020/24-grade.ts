import { ifRiskInFull } from '../../applicability';
import { optionalRule } from '../../optional-rule';

/** High, medium or low in the report itself (Shanghai, Anhui, Jiangsu); the authority’s finding of D713 24 stays its own. */
export const riskGradeStated = optionalRule({
  id: 'SH/24/grade',
  ref: 'R084',
  stage: 'risk',
  parameter: 'riskGrades',
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'assessor',
  title: { zh: '评估报告载明风险等级', en: 'The report states a risk grade' },
  reads: ['riskReportOn'],
  atOnce: ({ riskReportOn }) => (riskReportOn === null ? false : undefined),
  takenOn: ({ riskReportOn }) => riskReportOn,
  applies: ifRiskInFull,
  holds: ({ riskGradeInitial, riskGradeStated }, { value: grades }) => {
    if (riskGradeInitial !== undefined) return grades.includes(riskGradeInitial);
    return riskGradeStated ?? { missing: ['riskGradeInitial'] };
  },
  met: () => ({ zh: '评估报告载明了风险等级。', en: 'The report states a grade.' }),
  unmet: () => ({ zh: '评估报告未载明风险等级。', en: 'The report states no grade.' }),
});
