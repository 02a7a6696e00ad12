import { civilDate } from '@/core/kernel';
import { both, ifExperts } from '../../applicability';
import { checkRule } from '../../check-rule';
import { paraphrased } from '../../provision';

/** A leader of the unit attends the meeting of experts; without a meeting nothing is asked. */
export const leaderAttendedDemonstration = checkRule({
  id: 'HLJ/26/leader',
  ref: 'R074',
  stage: 'experts',
  layer: 'H',
  parameter: 'expertLeaderAttends',
  legalBasis: [paraphrased('HLJ', '26', '承办单位负责人应当出席论证会', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'legality',
  dutyHolder: 'undertaking-unit',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '承办单位负责人到会', en: 'A leader of the unit attended' },
  reads: ['expertLeaderAttended'],
  takenOn: ({ expertMeetingOn, expertReportOn }) => expertMeetingOn ?? expertReportOn,
  applies: both(ifExperts, ({ expertForm }) =>
    expertForm === undefined || expertForm === 'meeting'
      ? 'applies'
      : { because: { zh: '未采用论证会形式。', en: 'There was no expert meeting.' } },
  ),
  holds: ({ expertLeaderAttended }) => expertLeaderAttended,
  met: () => ({ zh: '负责人已到会。', en: 'A leader attended.' }),
  unmet: () => ({ zh: '负责人未到会。', en: 'No leader attended.' }),
});
