import { civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { paraphrased } from '../../provision';

/** The reviewer’s leader attended the meeting. */
export const reviewLeaderAttended = checkRule({
  id: 'HLJ/39/legality-leader',
  ref: 'R122',
  stage: 'discussion',
  layer: 'H',
  parameter: 'legalityLeaderAttends',
  legalBasis: [paraphrased('HLJ', '39', '司法行政部门负责人列席会议', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'publication',
  dutyHolder: 'office',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '司法行政部门负责人列席', en: 'The reviewer’s leader attended' },
  reads: ['discussedOn', 'legalityLeaderAttended'],
  takenOn: ({ discussedOn }) => discussedOn,
  holds: ({ legalityLeaderAttended }) => legalityLeaderAttended,
  met: () => ({ zh: '司法行政部门负责人已列席。', en: 'Attended.' }),
  unmet: () => ({ zh: '司法行政部门负责人未列席。', en: 'Did not attend.' }),
});
