import { civilDate } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Necessity, feasibility and soundness are argued: the words of the text as they stand. */
export const headingsOfD71319p1 = checkRule({
  id: 'D713/19.1/headings',
  ref: 'R065',
  stage: 'experts',
  layer: 'N',
  rests: [quoted('D713', '19.1', '论证其必要性、可行性、科学性')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '论证必要性、可行性、科学性', en: 'Necessity, feasibility and soundness are argued' },
  reads: ['expertOpinions'],
  applies: ifExperts,
  holds: ({ expertOpinions }) => expertOpinions.length > 0,
  met: () => ({ zh: '三方面均已论证。', en: 'All three are argued.' }),
  unmet: () => ({ zh: '没有专家意见。', en: 'There is no expert opinion.' }),
});
