import { addDays, civilDate } from '@/core/kernel';
import { checkRule } from '../../check-rule';
import { meetingDay } from '../../meeting-day';
import { paraphrased } from '../../provision';

/** Papers reached the members before the day of the meeting. */
export const meetingPapersInTime = checkRule({
  id: 'HLJ/39/materials',
  ref: 'R120',
  stage: 'discussion',
  layer: 'H',
  parameter: 'meetingMaterialsBefore',
  legalBasis: [paraphrased('HLJ', '39', '会前将材料送会议组成人员', '2026-11-20')],
  force: 'shall',
  effect: 'warns',
  gate: 'publication',
  dutyHolder: 'office',
  inForce: { from: civilDate('2021-08-01') },
  title: { zh: '会前送达材料', en: 'Papers reached members before the meeting' },
  reads: ['materialsSentOn'],
  takenOn: meetingDay,
  atOnce: (facts) => {
    const meeting = meetingDay(facts);
    if (facts.materialsSentOn !== undefined || meeting === undefined) return undefined;
    return { missing: ['materialsSentOn'], dueBy: addDays(meeting, -1) };
  },
  holds: (facts) => {
    const { materialsSentOn } = facts;
    if (materialsSentOn === null) return { holds: false, values: { why: 'none' } };
    const meeting = meetingDay(facts);
    if (meeting === undefined) return { missing: ['meetingOn'] };
    return {
      holds: materialsSentOn < meeting,
      values: { why: 'late', sent: materialsSentOn, meeting },
      dueBy: addDays(meeting, -1),
    };
  },
  met: (v) => ({
    zh: `材料 ${v.sent} 送达，会议 ${v.meeting}。`,
    en: `Sent on ${v.sent}, the meeting on ${v.meeting}.`,
  }),
  unmet: (v) =>
    v.why === 'none'
      ? { zh: '没有送达会议材料。', en: 'No papers were sent.' }
      : {
          zh: `材料 ${v.sent} 送达，没有早于会议 ${v.meeting}。`,
          en: `Sent on ${v.sent}, not before the meeting on ${v.meeting}.`,
        },
});
