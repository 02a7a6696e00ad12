import { civilDate, type Words } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { checkRule } from '../../check-rule';
import { expertsTakenOn } from '../../eligible-experts';
import { factWords } from '../../facts/decision-facts';
import { beforeReview, tooLate } from '../../order-of-days';
import { quoted } from '../../provision';

const declaration: Words = { zh: '无利害关系声明', en: 'declaration of interest' };

/** No expert has a direct interest, and each declared so before the part they took; who has one must leave the panel. */
export const noInterestOfD71320p1 = checkRule({
  id: 'D713/20.1/no-interest',
  ref: 'R068',
  stage: 'experts',
  layer: 'N',
  rests: [quoted('D713', '20.1', '不得选择与决策事项有直接利害关系的专家、专业机构', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  owedBy: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '专家无直接利害关系并作声明', en: 'No expert has a direct interest; each declared' },
  reads: ['expertPanel'],
  applies: ifExperts,
  takenOn: expertsTakenOn,
  holds(facts) {
    const { expertPanel, expertOpinions = [] } = facts;
    const sitting = expertPanel.filter(({ withdrewOn }) => !withdrewOn);
    if (sitting.some(({ hasInterest }) => hasInterest)) return false;
    if (sitting.some(({ declaredOn }) => declaredOn === null))
      return {
        holds: false,
        says: { zh: '有专家没有作出无利害关系声明。', en: 'An expert made no declaration of interest.' },
      };
    for (const { name, declaredOn } of sitting) {
      const signed = expertOpinions.find((opinion) => opinion.name === name)?.signedOn;
      if (declaredOn && signed && declaredOn > signed)
        return { tooLate: { step: declaration, done: declaredOn, later: factWords.expertOpinions, needed: signed } };
      const late = tooLate(declaration, declaredOn, facts, ['expertMeetingOn', 'expertReportOn', ...beforeReview]);
      if (late) return { tooLate: late };
    }
    return true;
  },
  met: () => ({ zh: '专家均已声明无直接利害关系。', en: 'Every expert declared no direct interest.' }),
  unmet: () => ({
    zh: '有专家与事项有直接利害关系，应当回避。',
    en: 'An expert has a direct interest and must withdraw.',
  }),
});
