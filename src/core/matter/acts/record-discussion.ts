import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';

const f = decisionFactsSchema.shape;

/** Members speak, the chief last; dissent is kept; reasons are given against a majority (D713 30). */
export const recordDiscussion = defineAct({
  type: 'recordDiscussion',
  event: 'DecisionDiscussed',
  stage: 'discussion',
  title: { zh: '记录集体讨论决定', en: 'Record the collective discussion' },
  roles: ['office'],
  gate: 'decision',
  once: 'discussedOn',
  day: 'discussedOn',
  after: ['discussionSubmittedOn', 'meetingOn'],
  mustHold: [
    'D713/30.1/meeting',
    'D713/30.2/everyone',
    'D713/30.2/chief-last',
    'D713/30.2/reasons',
    'D713/25.2/same-text',
  ],
  settles: [
    'D713/25.2/same-text',
    'HLJ/40/changes',
    'D713/30.2/everyone',
    'D713/30.2/chief-last',
    'D713/30.2/reasons',
    'D713/30.3/dissent',
    'HLJ/39/outcome',
    'HLJ/39/legality-leader',
  ],
  fields: {
    chiefName: f.chiefName.unwrap(),
    membersPresent: f.membersPresent.unwrap(),
    statements: f.statements.unwrap(),
    decisionOutcome: f.decisionOutcome.unwrap(),
    reasonAgainstMajority: f.reasonAgainstMajority.unwrap(),
    changeClass: f.changeClass.unwrap(),
    legalityLeaderAttended: f.legalityLeaderAttended.unwrap(),
    discussedDraftDigest: f.discussedDraftDigest.unwrap(),
  },
  check: ({ membersPresent }) =>
    new Set(membersPresent).size < membersPresent.length
      ? refuse(
          'invalid',
          { zh: '出席人员中有重复的人。', en: 'Someone is listed as present twice.' },
          { field: 'membersPresent' },
        )
      : undefined,
  tell: ({ on, papers: _papers, ...discussion }) => ({
    ...discussion,
    ...(discussion.decisionOutcome === 'deferred' && { suspendedOn: on, suspensionReason: '会议决定暂缓决策' }),
    ...(discussion.decisionOutcome === 'rejected' && { endedOn: on, endReason: '会议决定不予通过' }),
  }),
});
