import { civilDate } from '@/core/kernel';
import { both, ifExperts } from '../../applicability';
import { checkRule } from '../../check-rule';
import { inForceOn } from '../../profiles/dated';
import { gist } from '../../provision';

/** More experts for complex matters: five in Heilongjiang; other places set other numbers. */
export const fiveOfHlj202124 = checkRule({
  id: 'HLJ/24/five',
  ref: 'R067',
  stage: 'experts',
  layer: 'H',
  parameter: 'expertMinComplex',
  rests: [gist('HLJ', '24', '涉及面广、争议较大或者特别复杂、敏感的不得少于5人')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '复杂敏感事项专家达到最低人数', en: 'Enough experts for complex matters' },
  reads: ['expertPanel'],
  applies: both(ifExperts, ({ expertJudgement }) =>
    expertJudgement?.complex ? 'applies' : { because: { zh: '不属于复杂敏感事项。', en: 'Not a complex matter.' } },
  ),
  holds: ({ expertPanel }, { params, asOf }) => {
    const need = inForceOn(params.expertMinComplex, asOf)?.value ?? 0;
    return { holds: expertPanel.length >= need, values: { count: expertPanel.length, need } };
  },
  met: (v) => ({
    zh: `专家 ${v.count} 人，不少于 ${v.need} 人。`,
    en: `${v.count} experts, at least ${v.need} needed.`,
  }),
  unmet: (v) => ({
    zh: `复杂事项专家仅 ${v.count} 人，少于 ${v.need} 人。`,
    en: `Only ${v.count} experts for a complex matter, ${v.need} needed.`,
  }),
});
