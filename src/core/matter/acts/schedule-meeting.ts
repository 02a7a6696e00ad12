import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** The office puts the matter on the agenda of an executive or plenary meeting and sends the papers before (D713 30.1; HLJ 39). */
export const scheduleMeeting = defineAct({
  type: 'scheduleMeeting',
  event: 'MeetingScheduled',
  kind: 'performs',
  stage: 'discussion',
  title: { zh: '安排会议议题', en: 'Put on the agenda' },
  roles: ['office'],
  after: ['discussionSubmittedOn'],
  fields: {
    meetingKind: f.meetingKind.unwrap(),
    meetingNo: f.meetingNo.unwrap(),
    meetingOn: f.meetingOn.unwrap(),
    materialsSentOn: f.materialsSentOn,
  },
  check: ({ meetingOn }, { facts }) =>
    facts.discussedOn
      ? refuse('already-done', {
          zh: '会议已经讨论；需要再次讨论的，请先重新提请。',
          en: 'The meeting has taken place; submit the matter again for another one.',
        })
      : facts.discussionSubmittedOn && meetingOn < facts.discussionSubmittedOn
        ? refuse(
            'invalid',
            { zh: '会议日期早于提请日。', en: 'The meeting is before the submission.' },
            { field: 'meetingOn' },
          )
        : undefined,
});
