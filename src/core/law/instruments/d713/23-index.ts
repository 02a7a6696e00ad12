import { civilDate } from '@/core/kernel';
import { ifRiskInFull } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** The index arithmetic holds: thresholds 0.36 and 0.64 are practice, not text; a graver grade than the index is allowed, a milder one is not. */
export const indexOfD71323p1 = checkRule({
  id: 'D713/23.1/index',
  ref: 'R085',
  stage: 'risk',
  layer: 'N',
  rests: [quoted('D713', '23.1', '运用定性分析与定量分析等方法')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  owedBy: 'assessor',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '风险指数计算自洽', en: 'The index arithmetic holds' },
  reads: ['riskFactors', 'riskGradeInitial'],
  applies: ifRiskInFull,
  holds: ({ riskFactors, riskGradeInitial }) => {
    const weights = riskFactors.reduce((sum, { w }) => sum + w, 0);
    const index = riskFactors.reduce((sum, { p, q, w }) => sum + p * q * w, 0);
    const grade = index > 0.64 ? 'high' : index >= 0.36 ? 'medium' : 'low';
    const rank = { low: 0, medium: 1, high: 2 };
    return {
      holds: Math.abs(weights - 1) <= 0.001 && rank[riskGradeInitial] >= rank[grade],
      values: { index: index.toFixed(2) },
    };
  },
  met: (v) => ({
    zh: `综合指数 ${v.index}，等级不低于指数所示。`,
    en: `Index ${v.index}; the grade is no lower than it shows.`,
  }),
  unmet: (v) => ({
    zh: `综合指数 ${v.index}，与等级或权重不符。`,
    en: `Index ${v.index} does not fit the grade or the weights.`,
  }),
});
