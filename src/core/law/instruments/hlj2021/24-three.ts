import { civilDate, counted } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { eligibleExperts, expertsTakenOn } from '../../eligible-experts';
import { parameterRule } from '../../parameter-rule';
import { paraphrased } from '../../provision';

/** Enough experts: three in Heilongjiang; who has an interest or withdrew does not count. */
export const enoughExperts = parameterRule({
  id: 'HLJ/24/three',
  ref: 'R066',
  stage: 'experts',
  layer: 'H',
  parameter: 'expertMin',
  legalBasis: [paraphrased('HLJ', '24', '参加论证的专家不得少于3人', '2026-11-20')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '专家达到最低人数', en: 'Enough experts' },
  reads: ['expertPanel'],
  applies: ifExperts,
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
    zh: `专家仅 ${v.count} 人，少于 ${v.need} 人。`,
    en: `Only ${counted(v.count, 'expert')}, ${v.need} needed.`,
  }),
});
