import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** The office puts the matter on the agenda of an executive or plenary meeting and sends the papers before (D713 30.1; HLJ 39). */
export const scheduleMeeting = defineAct({
  type: 'scheduleMeeting',
  event: 'MeetingScheduled',
  stage: 'discussion',
  title: { zh: '安排会议议题', en: 'Put on the agenda' },
  roles: ['office'],
  after: ['discussionSubmittedOn'],
  mustHold: ['D713/30.1/meeting'],
  settles: ['D713/30.1/meeting', 'HLJ/39/materials'],
  fields: {
    meetingKind: f.meetingKind.unwrap(),
    meetingNo: f.meetingNo.unwrap(),
    meetingOn: f.meetingOn.unwrap(),
    materialsSentOn: f.materialsSentOn,
  },
  check: ({ meetingOn }, { facts }) =>
    facts.discussionSubmittedOn && meetingOn < facts.discussionSubmittedOn
      ? refuse(
          'invalid',
          { zh: '会议日期早于提请日。', en: 'The meeting is before the submission.' },
          { field: 'meetingOn' },
        )
      : undefined,
});
