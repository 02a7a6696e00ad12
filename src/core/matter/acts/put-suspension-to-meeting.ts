import { line } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

/** An emergency suspension is put to the meeting afterwards (SH 43). */
export const putSuspensionToMeeting = defineAct({
  type: 'putSuspensionToMeeting',
  event: 'SuspensionPutToMeeting',
  kind: 'records',
  stage: 'adjustment',
  title: { zh: '中止提交会议讨论', en: 'Put the suspension to the meeting' },
  roles: ['office'],
  after: ['executionSuspension'],
  day: 'suspensionMeetingOn',
  fields: { suspensionMeetingNo: line },
  check: ({ on }, { facts }) =>
    facts.executionSuspension && on < facts.executionSuspension.on
      ? refuse(
          'out-of-order',
          { zh: '会议早于中止之日。', en: 'The meeting is before the suspension.' },
          { field: 'on' },
        )
      : undefined,
});
