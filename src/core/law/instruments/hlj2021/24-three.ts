import { civilDate } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { gist } from '../../provision';

/** Enough experts: three in Heilongjiang; other places set other numbers. */
export const threeOfHlj202124 = checkRule({
  id: 'HLJ/24/three',
  ref: 'R066',
  stage: 'experts',
  layer: 'H',
  parameter: 'expertMin',
  rests: [gist('HLJ', '24', '参加论证的专家不得少于3人')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '专家达到最低人数', en: 'Enough experts' },
  reads: ['expertPanel'],
  applies: ifExperts,
  holds: ({ expertPanel }, { params, asOf }) => {
    const need = inForceOn(params.expertMin, asOf)?.value ?? 0;
    return { holds: expertPanel.length >= need, values: { count: expertPanel.length, need } };
  },
  met: (v) => ({
    zh: `专家 ${v.count} 人，不少于 ${v.need} 人。`,
    en: `${v.count} experts, at least ${v.need} needed.`,
  }),
  unmet: (v) => ({ zh: `专家仅 ${v.count} 人，少于 ${v.need} 人。`, en: `Only ${v.count} experts, ${v.need} needed.` }),
});
