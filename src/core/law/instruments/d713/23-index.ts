import { civilDate } from '@/core/kernel';
import { ifRiskInFull } from '../../applicability';
import { parameterRule } from '../../parameter-rule';
import { quoted } from '../../provision';
import { gradeOf, isMilder, riskGradeBounds, riskIndex } from '../../risk-grade';

/** Weights are added up to three decimals. */
const WEIGHTS_TOLERANCE = 0.001;

/**
 * The grades follow from the index, or the difference is reasoned; the weights add up to one.
 * An index that rises by the measures is reasoned too.
 * Reading: a graver grade than the index shows is allowed, a milder one needs its reason, before measures and after them;
 * the bounds of the grades are practice, no text.
 */
export const riskIndexHolds = parameterRule({
  id: 'D713/23.1/index',
  ref: 'R085',
  stage: 'risk',
  layer: 'N',
  parameter: 'riskGradeBounds',
  legalBasis: [quoted('D713', '23.1', '运用定性分析与定量分析等方法', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'assessor',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '风险指数计算自洽', en: 'The index arithmetic holds' },
  reads: ['riskFactors', 'riskGradeInitial'],
  takenOn: ({ riskReportOn }) => riskReportOn,
  applies: ifRiskInFull,
  holds({ riskFactors, riskGradeInitial, riskGradeExpected, gradeReason }, { params, lawOf }) {
    const bounds = riskGradeBounds(params, lawOf);
    if (!bounds) return { because: { zh: '没有等级界限。', en: 'No bounds of the grades are set.' } };
    const weights = riskFactors.reduce((sum, { w }) => sum + w, 0);
    const [before, after] = [riskIndex(riskFactors, 'before'), riskIndex(riskFactors, 'after')];
    const values = { index: before.toFixed(2), after: after.toFixed(2) };
    if (Math.abs(weights - 1) > WEIGHTS_TOLERANCE)
      return {
        holds: false,
        values,
        says: {
          zh: `权重合计 ${weights.toFixed(3)}，不是 1。`,
          en: `The weights add up to ${weights.toFixed(3)}, not 1.`,
        },
      };
    if (after > before && !gradeReason)
      return {
        holds: false,
        values,
        says: {
          zh: `综合指数 ${values.index} → ${values.after}：采取措施后反而更高，又没有说明理由。`,
          en: `Index ${values.index} → ${values.after}: higher after the measures, and no reason is given.`,
        },
      };
    const milder =
      isMilder(riskGradeInitial, gradeOf(before, bounds)) ||
      (riskGradeExpected !== undefined && isMilder(riskGradeExpected, gradeOf(after, bounds)));
    if (milder && gradeReason)
      return {
        holds: true,
        values,
        says: {
          zh: `综合指数 ${values.index} → ${values.after}，等级低于指数所示，已说明理由。`,
          en: `Index ${values.index} → ${values.after}; a grade is milder than it shows, with the reason.`,
        },
      };
    return { holds: !milder, values };
  },
  met: (v) => ({
    zh: `综合指数 ${v.index} → ${v.after}，等级不低于指数所示。`,
    en: `Index ${v.index} → ${v.after}; no grade is milder than it shows.`,
  }),
  unmet: (v) => ({
    zh: `综合指数 ${v.index} → ${v.after}，等级低于指数所示，又没有说明理由。`,
    en: `Index ${v.index} → ${v.after}; a grade is milder than it shows, and no reason is given.`,
  }),
});
