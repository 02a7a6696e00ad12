import { civilDate } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** No expert has a direct interest; each declared: the words of the text as they stand. */
export const noInterestOfD71320p1 = checkRule({
  id: 'D713/20.1/no-interest',
  ref: 'R068',
  stage: 'experts',
  layer: 'N',
  rests: [quoted('D713', '20.1', '不得选择与决策事项有直接利害关系的专家、专业机构')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '专家无直接利害关系并作声明', en: 'No expert has a direct interest; each declared' },
  reads: ['expertPanel'],
  applies: ifExperts,
  holds: ({ expertPanel }) =>
    expertPanel.some(({ hasInterest }) => hasInterest)
      ? false
      : expertPanel.every(({ declaredOn }) => declaredOn !== null) || { missing: ['expertPanel'] },
  met: () => ({ zh: '专家均已声明无直接利害关系。', en: 'Every expert declared no direct interest.' }),
  unmet: () => ({
    zh: '有专家与事项有直接利害关系，应当回避。',
    en: 'An expert has a direct interest and must withdraw.',
  }),
});
