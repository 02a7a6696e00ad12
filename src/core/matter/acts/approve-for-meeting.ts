import { defineAct } from '../act';
import { correspondenceOf } from '../correspondence';
import { refuse } from '../refusal';
import { letterFields } from './letter-fields';

/** 同意上会: the leader in charge consents to the submission going to the meeting. No text makes it a condition; a submission made anew needs it anew. */
export const approveForMeeting = defineAct({
  type: 'approveForMeeting',
  event: 'ApprovedForMeeting',
  kind: 'records',
  stage: 'discussion',
  anyStage: true,
  title: { zh: '同意上会', en: 'Approve for the meeting' },
  roles: ['chief', 'deputy'],
  after: ['discussionSubmittedOn'],
  tells: [],
  fields: letterFields.ApprovedForMeeting,
  check: ({ entry }, { facts, recordedIn, record }) => {
    if (entry !== recordedIn.discussionSubmittedOn)
      return refuse(
        'invalid',
        { zh: `第 ${entry} 条不是现在的提请。`, en: `Entry ${entry} is not the submission that stands.` },
        { field: 'entry' },
      );
    if (correspondenceOf(record).approval)
      return refuse('already-done', { zh: '该提请已同意上会。', en: 'This submission is approved already.' });
    return facts.discussedOn
      ? refuse('already-done', { zh: '该提请已经会议讨论。', en: 'The meeting has discussed it already.' })
      : undefined;
  },
  tell: () => ({}),
});
