import { civilDate, type Words } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { checkRule } from '../../check-rule';
import { expertsTakenOn } from '../../eligible-experts';
import { factWords } from '../../facts/decision-facts';
import { beforeReview, tooLate } from '../../order-of-days';
import { quoted } from '../../provision';
import { isUndertakingUnit } from '../../undertaking-units';

const declaration: Words = { zh: '无利害关系声明', en: 'declaration of interest' };

/**
 * No expert has a direct interest, and each declared so before the part they took; who has one must leave the panel.
 * Reading: a panel wholly of the units that undertake the matter argues its own draft and is not neutral.
 */
export const noExpertInterest = checkRule({
  id: 'D713/20.1/no-interest',
  ref: 'R068',
  stage: 'experts',
  layer: 'N',
  legalBasis: [
    quoted('D713', '20.1', '不得选择与决策事项有直接利害关系的专家、专业机构', '2026-11-29'),
    quoted('D713', '20.1', '应当坚持专业性、代表性和中立性', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '专家无直接利害关系并作声明', en: 'No expert has a direct interest; each declared' },
  reads: ['expertPanel'],
  applies: ifExperts,
  takenOn: expertsTakenOn,
  holds(facts) {
    const { expertPanel, expertOpinions = [] } = facts;
    const sitting = expertPanel.filter(({ withdrewOn }) => !withdrewOn);
    if (sitting.some(({ hasInterest }) => hasInterest)) return false;
    if (sitting.length > 0 && sitting.every(({ unit }) => isUndertakingUnit(facts, unit)))
      return {
        holds: false,
        says: {
          zh: '论证专家全部来自承办单位，不具有中立性。',
          en: 'All experts are of the units that undertake the matter: the panel is not neutral.',
        },
      };
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
