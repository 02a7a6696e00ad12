import { civilDate, counted } from '@/core/kernel';
import { ifPassed } from '../../applicability-after-decision';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** Reports to the congress and other approvals are done, where due, before the decision is issued. */
export const approvalsObtained = checkRule({
  id: 'D713/8.1/approvals',
  ref: 'R132',
  stage: 'publication',
  layer: 'N',
  legalBasis: [quoted('D713', '8.1', '应当在出台前向本级人民代表大会常务委员会报告的，按照有关规定办理', '2026-11-29')],
  force: 'shall',
  effect: 'blocks',
  gate: 'publication',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '人大等事项按规定办理', en: 'Congress and other approvals done where due' },
  reads: ['otherApprovals'],
  takenOn: ({ publishedOn }) => publishedOn,
  applies: ifPassed,
  holds: ({ otherApprovals, publishedOn }) => {
    const late = otherApprovals.filter(
      ({ doneOn }) => Boolean(publishedOn) && (doneOn === null || (publishedOn && doneOn > publishedOn)),
    ).length;
    const values = { late, of: otherApprovals.length };
    if (late > 0) return { holds: false, values };
    return otherApprovals.every(({ doneOn }) => doneOn !== null)
      ? { holds: true, values }
      : { missing: ['otherApprovals'] };
  },
  met: (v) => ({ zh: `需要报批的 ${v.of} 项均已办理。`, en: `${v.of} of ${counted(v.of, 'approval')} due done.` }),
  unmet: (v) => ({
    zh: `${v.of} 项报批事项中有 ${v.late} 项在公布前没有办理。`,
    en: `Of ${v.of} approvals ${v.late} were not done before publication.`,
  }),
});
