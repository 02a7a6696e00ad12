import { civilDate } from '@/core/kernel';
import { both, ifRiskInFull } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/**
 * The finding rests on the assessment: a risk the report leaves high is not called controllable without a word.
 * Reading: the finding is the authority’s own, so it stands; that it differs from the report is shown, confirmed with a reason and kept.
 */
export const controllableAsAssessed = checkRule({
  id: 'D713/24.1/grade',
  ref: 'R085',
  stage: 'risk',
  layer: 'N',
  legalBasis: [quoted('D713', '24.1', '风险评估结果应当作为重大行政决策的重要依据', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'discussion',
  dutyHolder: 'authority',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '可控认定与评估等级相符', en: 'Found controllable as assessed' },
  reads: ['controllability', 'riskGradeExpected'],
  takenOn: ({ controllability }) => controllability?.on,
  applies: both(ifRiskInFull, ({ controllability }) => {
    if (controllability === undefined) return { missing: ['controllability'] };
    return controllability?.controllable
      ? 'applies'
      : { because: { zh: '没有认定风险可控。', en: 'The risk is not found controllable.' } };
  }),
  holds: ({ riskGradeExpected }) => riskGradeExpected !== 'high',
  met: () => ({ zh: '评估报告认为采取措施后不是高风险。', en: 'The report does not leave the risk high.' }),
  unmet: () => ({
    zh: '评估报告认为采取措施后仍为高风险，却认定风险可控。',
    en: 'The report leaves the risk high after measures, and it is found controllable.',
  }),
});
