import { decisionFactsSchema } from '@/core/law';
import { defineAct } from '../act';
import { refuse } from '../refusal';
import { moreOpinionsThanMembers, spokenByOthers } from './spoken-by-others';
import { cameBack } from './suspension-over';

const f = decisionFactsSchema.shape;
const putOff = '会议决定暂缓决策';

/** Members speak, the chief last; dissent is kept; reasons are given against a majority (D713 30). */
export const recordDiscussion = defineAct({
  type: 'recordDiscussion',
  event: 'DecisionDiscussed',
  kind: 'records',
  stage: 'discussion',
  withdrawnByTwo: true,
  title: { zh: '记录集体讨论决定', en: 'Record the collective discussion' },
  roles: ['office'],
  gate: 'decision',
  once: 'discussedOn',
  day: 'discussedOn',
  tells: [
    'meetingKind',
    'meetingKindSet',
    'chiefName',
    'membersPresent',
    'membersWithdrawn',
    'statements',
    'decisionOutcome',
    'reasonAgainstMajority',
    'changeClass',
    'legalityLeaderAttended',
    'discussedDraftDigest',
    'suspendedOn',
    'suspensions',
    'suspensionReason',
    'endedOn',
    'endReason',
  ],
  fields: {
    /** How it was in fact discussed, where that differs from what was set. */
    meetingKind: f.meetingKind,
    chiefName: f.chiefName.unwrap(),
    membersPresent: f.membersPresent.unwrap(),
    membersWithdrawn: f.membersWithdrawn,
    statements: f.statements.unwrap(),
    decisionOutcome: f.decisionOutcome.unwrap(),
    reasonAgainstMajority: f.reasonAgainstMajority.unwrap(),
    changeClass: f.changeClass.unwrap(),
    legalityLeaderAttended: f.legalityLeaderAttended.unwrap(),
    discussedDraftDigest: f.discussedDraftDigest.unwrap(),
  },
  check: ({ chiefName, membersPresent, membersWithdrawn, statements }) => {
    const stranger = spokenByOthers({ chiefName, membersPresent, membersWithdrawn, statements });
    if (stranger) return stranger;
    const tooMany = moreOpinionsThanMembers({ chiefName, membersPresent, membersWithdrawn, statements });
    if (tooMany) return tooMany;
    const silent = statements.findIndex(({ position, text }) => position === 'disagree' && text === null);
    if (silent >= 0)
      return refuse(
        'invalid',
        {
          zh: `“${statements[silent]?.name}”不同意，应当载明其意见（条例第30条第3款）。`,
          en: `${statements[silent]?.name} disagrees: what was said must be recorded (Decree 713, 30(3)).`,
        },
        { field: `statements.${silent}.text` },
      );
    return new Set(membersPresent).size < membersPresent.length
      ? refuse(
          'invalid',
          { zh: '出席人员中有重复的人。', en: 'Someone is listed as present twice.' },
          { field: 'membersPresent' },
        )
      : undefined;
  },
  tell: ({ on, ...discussion }, { facts }) => ({
    ...discussion,
    ...(discussion.meetingKind && facts.meetingKind && discussion.meetingKind !== facts.meetingKind
      ? { meetingKindSet: facts.meetingKind }
      : {}),
    ...(discussion.decisionOutcome !== 'deferred' && cameBack(on, facts)),
    ...(discussion.decisionOutcome === 'deferred' && { suspendedOn: on, suspensionReason: putOff }),
    ...(discussion.decisionOutcome === 'rejected' && { endedOn: on, endReason: '会议决定不予通过' }),
  }),
  add: ({ on, decisionOutcome }) =>
    decisionOutcome === 'deferred' ? { suspensions: [{ on, reason: putOff, resumedOn: null }] } : {},
});
