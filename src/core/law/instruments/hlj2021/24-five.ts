import { civilDate, counted } from '@/core/kernel';
import { both, ifExperts } from '../../applicability';
import { eligibleExperts, expertsTakenOn } from '../../eligible-experts';
import { parameterRule } from '../../parameter-rule';
import { paraphrased } from '../../provision';

/** More experts for complex matters: five in Heilongjiang; who has an interest or withdrew does not count. */
export const enoughExpertsForComplex = parameterRule({
  id: 'HLJ/24/five',
  ref: 'R067',
  stage: 'experts',
  layer: 'H',
  parameter: 'expertMinComplex',
  legalBasis: [paraphrased('HLJ', '24', '涉及面广、争议较大或者特别复杂、敏感的不得少于5人', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '复杂敏感事项专家达到最低人数', en: 'Enough experts for complex matters' },
  reads: ['expertPanel'],
  applies: both(ifExperts, ({ expertJudgement }) =>
    expertJudgement?.complex ? 'applies' : { because: { zh: '不属于复杂敏感事项。', en: 'Not a complex matter.' } },
  ),
  takenOn: expertsTakenOn,
  holds: ({ expertPanel }, { value: need }) => {
    const count = eligibleExperts(expertPanel).length;
    return {
      holds: count >= need,
      values: { count, need },
      counted: { value: count, unit: 'people', needed: need, bound: 'at-least' },
    };
  },
  met: (v) => ({
    zh: `专家 ${v.count} 人，不少于 ${v.need} 人。`,
    en: `${counted(v.count, 'expert')}, at least ${v.need} needed.`,
  }),
  unmet: (v) => ({
    zh: `复杂事项专家仅 ${v.count} 人，少于 ${v.need} 人。`,
    en: `Only ${counted(v.count, 'expert')} for a complex matter, ${v.need} needed.`,
  }),
});
