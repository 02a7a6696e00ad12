import { counted } from '@/core/kernel';
import { ifExperts } from '../../applicability';
import { eligibleExperts } from '../../eligible-experts';
import { optionalRule } from '../../optional-rule';
import { inForceOn } from '../../profiles/dated';

/** An odd number, at most a third from the competent authority; known by excerpt only, so it only warns. */
export const oddOfQz = optionalRule({
  id: 'QZ/excerpt/odd',
  ref: 'R071',
  stage: 'experts',
  parameter: 'expertOdd',
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  title: {
    zh: '专家为单数，主管部门人员不超过三分之一',
    en: 'An odd number of experts, few from the competent authority',
  },
  reads: ['expertPanel', 'expertsFromAuthority'],
  takenOn: ({ expertPanelOn }) => expertPanelOn,
  applies: ifExperts,
  holds: ({ expertPanel, expertsFromAuthority: own }, { params, lawOf }) => {
    const count = eligibleExperts(expertPanel).length;
    const share = inForceOn(params.expertMaxAuthorityShare, lawOf)?.value;
    if (share === undefined) return { holds: count % 2 === 1, values: { count, own, percent: '—' } };
    return {
      holds: count % 2 === 1 && own <= share * count,
      values: { count, own, percent: `${Math.round(share * 100)}%` },
      counted: { value: count === 0 ? 0 : own / count, unit: 'share', needed: share, bound: 'at-most' },
    };
  },
  met: (v) => ({
    zh: `专家 ${v.count} 人为单数，主管部门 ${v.own} 人，未超过 ${v.percent}。`,
    en: `${counted(v.count, 'expert')}, an odd number; ${v.own} from the competent authority, within ${v.percent}.`,
  }),
  unmet: (v) => ({
    zh: `专家 ${v.count} 人、主管部门 ${v.own} 人：应为单数且主管部门不超过 ${v.percent}（依据为摘录，仅提示）。`,
    en: `${counted(v.count, 'expert')}, ${v.own} from the competent authority: an odd number and at most ${v.percent} are asked (source known by excerpt only).`,
  }),
});
