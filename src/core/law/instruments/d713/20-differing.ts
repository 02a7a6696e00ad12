import { civilDate } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { checkRule } from '../../check-rule';
import { expertsTakenOn } from '../../eligible-experts';
import { explanationOf } from '../../explained';
import { quoted } from '../../provision';

export const differingViewsSought = checkRule({
  id: 'D713/20.1/differing',
  ref: 'R069',
  stage: 'experts',
  layer: 'N',
  legalBasis: [quoted('D713', '20.1', '注重选择持不同意见的专家、专业机构', '2026-11-29')],
  force: 'generally',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '注重选择持不同意见的专家', en: 'Experts with differing views were sought' },
  reads: ['differingViewsSought'],
  applies: ifExperts,
  takenOn: expertsTakenOn,
  holds: (facts) => {
    const reason = facts.differingViewsSought ? undefined : explanationOf(facts, 'D713/20.1/differing');
    if (reason === undefined) return facts.differingViewsSought;
    return {
      holds: false,
      says: {
        zh: `未选择持不同意见的专家，已说明：${reason}`,
        en: `Differing views were not sought; the reason given: ${reason}`,
      },
    };
  },
  met: () => ({ zh: '已注重选择持不同意见的专家。', en: 'Differing views were sought.' }),
  unmet: () => ({ zh: '未选择持不同意见的专家，请说明。', en: 'Differing views were not sought; please explain.' }),
});
