import { addDays } from '@/core/kernel';
import { CITY, OFFICE, type Story } from './story';

export function submitForDiscussion(story: Story): void {
  story.wait(2);
  story.act('undertaking', {
    type: 'submitForDiscussion',
    discussionPack: [
      'draft',
      'explanation',
      'unit-opinions',
      'legality-opinion',
      'legality-response',
      'discussion-application',
      'participation-report',
      'expert-report',
      'risk-report',
      ...(story.told('judged').competition.applies ? ['competition-conclusion'] : []),
    ],
    papers: [story.paper('discussion-application', '提请讨论申请')],
  });
}

export function scheduleMeeting(story: Story): void {
  story.wait(2);
  story.act(
    'office',
    {
      type: 'scheduleMeeting',
      meetingKind: 'executive',
      meetingNo: story.told('meeting').no,
      meetingOn: addDays(story.day, 6),
      materialsSentOn: addDays(story.day, 1),
      papers: [story.paper('meeting-notice', '会议通知')],
    },
    { unit: OFFICE },
  );
}

/** Everyone speaks, the chief last. */
export function discuss(story: Story): void {
  const { said } = story.told('meeting');
  const chief = said?.at(-1);
  if (!said || !chief) throw new Error(`${story.spec.id} decides without a word`);
  story.wait(6);
  story.act(
    'office',
    {
      type: 'recordDiscussion',
      chiefName: chief.name,
      membersPresent: said.slice(0, -1).map(({ name }) => name),
      statements: said,
      decisionOutcome: story.spec.until === 'deferred' ? 'deferred' : 'passed',
      reasonAgainstMajority: null,
      changeClass: null,
      legalityLeaderAttended: true,
      discussedDraftDigest: story.draftDigest,
      papers: [story.paper('meeting-record', '会议记录')],
    },
    { unit: OFFICE },
  );
}

export function signMinutes(story: Story): void {
  story.wait(2);
  story.act('chief', { type: 'signMinutes', papers: [story.paper('meeting-minutes', '会议纪要')] }, { unit: CITY });
}
