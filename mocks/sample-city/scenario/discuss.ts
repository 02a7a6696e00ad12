import { addDays } from '@/core/kernel';
import type { Meeting } from '../matter-spec';
import { CITY, OFFICE, type Story } from './story';

/** Submitted; where the story says so, put off by a first meeting and submitted again. */
export function submitForDiscussion(story: Story): void {
  story.wait(2);
  submit(story);
  const first = story.spec.meeting?.deferredFirst;
  if (!first) return;
  schedule(story, first.no);
  story.wait(6);
  record(story, first.said, 'deferred');
  story.wait(12);
  story.act('office', { type: 'resumeMatter', reason: first.since }, { unit: OFFICE });
  story.wait(1);
  submit(story);
}

function submit(story: Story): void {
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

export const scheduleMeeting = (story: Story): void => schedule(story, story.told('meeting').no);

function schedule(story: Story, meetingNo: string): void {
  story.wait(2);
  story.act(
    'office',
    {
      type: 'scheduleMeeting',
      meetingKind: 'executive',
      meetingNo,
      meetingOn: addDays(story.day, 6),
      materialsSentOn: addDays(story.day, 1),
      papers: [story.paper('meeting-notice', '会议通知')],
    },
    { unit: OFFICE },
  );
}

/** Everyone speaks, the chief last. */
export function discuss(story: Story): void {
  story.wait(6);
  record(story, story.told('meeting').said, story.spec.until === 'deferred' ? 'deferred' : 'passed');
}

function record(story: Story, said: Meeting['said'], decisionOutcome: 'deferred' | 'passed'): void {
  const chief = said?.at(-1);
  if (!said || !chief) throw new Error(`${story.spec.id} decides without a word`);
  story.act(
    'office',
    {
      type: 'recordDiscussion',
      chiefName: chief.name,
      membersPresent: said.slice(0, -1).map(({ name }) => name),
      statements: said,
      decisionOutcome,
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
