import { civilDate } from '@/core/kernel';
import { unlessOffCatalogue } from '../../applicability';
import { checkRule } from '../../check-rule';
import { quoted } from '../../provision';

/** A late catalogue matter is re-planned: whether a matter is late rests partly on practice, so it only warns. One put off by the meeting and resumed is not decided. */
export const lateEntryReplanned = checkRule({
  id: 'D713/3.3/replanned',
  ref: 'R008',
  stage: 'catalogue',
  layer: 'N',
  legalBasis: [quoted('D713', '3.3', '并根据实际情况调整', '2026-11-29')],
  force: 'shall',
  effect: 'warns',
  gate: 'archive',
  dutyHolder: 'office',
  inForce: { from: civilDate('2019-09-01') },
  title: { zh: '逾期目录事项作出调整', en: 'A late catalogue matter is re-planned' },
  reads: ['plannedBy'],
  applies: unlessOffCatalogue,
  holds: ({ plannedBy, discussedOn, decisionOutcome, endedOn, suspendedOn }, { asOf }) => ({
    holds:
      (discussedOn !== undefined && decisionOutcome !== 'deferred') ||
      endedOn !== undefined ||
      Boolean(suspendedOn) ||
      asOf <= plannedBy,
    dueBy: plannedBy,
  }),
  met: () => ({ zh: '未超过承诺日。', en: 'Within the promised day.' }),
  unmet: () => ({
    zh: '已超过承诺日，应调整或移出并说明理由。',
    en: 'Past the promised day: re-plan or remove it, with the reason.',
  }),
});
