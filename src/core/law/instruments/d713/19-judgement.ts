import { civilDate } from '@/core/kernel';
import { argued } from '../../argued';
import { checkRule } from '../../check-rule';
import { noReason, standsIfConfirmed } from '../../judgements-held';
import { quoted } from '../../provision';

/**
 * Whether experts are needed was judged, with a reason, and not against what the matter is.
 * Reading: a matter recorded as professional or technical needs experts, no confirmation lifts that; one recorded as complex
 * or widely followed may be judged without them when the office confirms it with a reason.
 */
export const expertNeedJudged = checkRule({
  id: 'D713/19.1/judgement',
  ref: 'R064',
  stage: 'experts',
  layer: 'N',
  legalBasis: [
    quoted('D713', '19.1', '对专业性、技术性较强的决策事项，决策承办单位应当组织专家、专业机构论证', '2026-11-29'),
  ],
  force: 'shall',
  effect: 'blocks',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '记录是否适用专家论证', en: 'Whether experts are needed was judged' },
  reads: ['expertJudgement'],
  takenOn: ({ expertJudgement }) => expertJudgement?.on,
  argues: ({ expertJudgement }) =>
    argued({ zh: '为什么应当或者不需要专家论证', en: 'why experts are or are not needed' }, expertJudgement?.because),
  holds(facts) {
    const { expertJudgement: judged, technical, widelyFollowed } = facts;
    if (judged.because === null) return { holds: false, says: noReason };
    if (judged.applies) return true;
    if (technical) return false;
    if (judged.complex || widelyFollowed)
      return standsIfConfirmed(
        facts,
        'experts',
        '事项记为复杂敏感，或者社会普遍关心、专业性较强，却判断不需专家论证。',
        'Recorded as complex, or widely followed or technical, yet judged to need no experts.',
      );
    return true;
  },
  met: () => ({ zh: '已判断并记录理由。', en: 'Judged, with the reason.' }),
  unmet: () => ({
    zh: '事项记为专业性、技术性较强，应当组织专家论证，不能判断为不需要。',
    en: 'Recorded as professional or technical: experts are needed, it cannot be judged away.',
  }),
});
