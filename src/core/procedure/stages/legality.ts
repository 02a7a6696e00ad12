import { always, isLaw, whereLaw } from '../belongs';
import { isCleared } from '../is-cleared';
import type { Stage } from '../stage';
import { byRule, dated, onlyAfter, plannedAfter, type StepId, usuallyAfter } from '../step';

type LegalityStep =
  | 'unit-first-review'
  | 'unit-meeting'
  | 'legality-submitted'
  | 'legality-received'
  | 'legality-opinion'
  | 'legality-response';

/** What the draft has gone through before it leaves the undertaking unit. */
const argued: readonly StepId[] = [
  'draft',
  'opinions-answered',
  'hearing',
  'hearing-report',
  'participation-report',
  'expert-argument',
  'risk-report',
  'risk-review',
  'competition-concluded',
];

export const legality: Stage<LegalityStep> = {
  id: 'legality',
  dutyHolder: 'legality-reviewer',
  belongs: always,
  closedBy: {
    zh: '审查意见允许提请，需要修改的已经处理',
    en: 'the opinion lets it go to the meeting, and what it asked for is done',
  },
  isClosed: isCleared,
  steps: {
    'unit-first-review': {
      title: { zh: '本单位合法性初审', en: 'The unit’s own review' },
      ...dated('unitFirstReviewOn'),
      after: [...plannedAfter(...argued), ...usuallyAfter('opinions-answered')],
      belongs: whereLaw(always, 'HLJ/33/first-review'),
      dutyHolder: 'undertaking-unit',
      acts: ['recordUnitFirstReview'],
    },
    'unit-meeting': {
      title: { zh: '本单位会议审议', en: 'Meeting of the unit' },
      ...dated('unitMeetingOn'),
      after: [...plannedAfter(...argued), ...byRule('HLJ/33/unit-meeting', 'unit-first-review')],
      belongs: whereLaw(always, 'HLJ/33/unit-meeting'),
      dutyHolder: 'undertaking-unit',
      acts: ['recordUnitMeeting'],
    },
    'legality-submitted': {
      title: { zh: '送请合法性审查', en: 'Sent for legality review' },
      ...dated('legalitySubmittedOn'),
      after: [
        ...plannedAfter(...argued),
        ...byRule('D713/26.1/file', 'consultation-closes', 'hearing', 'expert-argument', 'risk-report'),
        ...byRule('HLJ/33/first-review', 'unit-first-review'),
        ...byRule('HLJ/33/unit-meeting', 'unit-meeting'),
        ...usuallyAfter('competition-concluded'),
      ],
      belongs: always,
      dutyHolder: 'undertaking-unit',
      acts: ['submitForLegalityReview'],
    },
    'legality-received': {
      title: { zh: '审查部门收件', en: 'File received' },
      ...dated('legalityReceivedOn'),
      after: onlyAfter('legality-submitted'),
      belongs: always,
      dutyHolder: 'legality-reviewer',
      acts: ['receiveReviewFile', 'stopReviewClock', 'resumeReviewClock', 'extendReview'],
    },
    'legality-opinion': {
      title: { zh: '合法性审查意见', en: 'Legality opinion' },
      ...dated('legalityOpinionOn'),
      after: [
        ...onlyAfter('legality-received'),
        { step: 'legality-submitted', weight: 'cannot', rule: 'D713/25.1/review', unplanned: true },
      ],
      belongs: always,
      dutyHolder: 'legality-reviewer',
      acts: ['issueLegalityOpinion', 'recordReviewReplaced'],
    },
    'legality-response': {
      title: { zh: '按审查意见修改反馈', en: 'Reworked after the review' },
      ...dated('legalityResponseOn'),
      after: onlyAfter('legality-opinion'),
      belongs: ({ legalityOutcome, legalityResponseOn }, law) =>
        legalityResponseOn ||
        (isLaw(law, 'HLJ/37/changes') &&
          (legalityOutcome === 'adjust-then-submit' || legalityOutcome === 'return-for-procedure'))
          ? { kind: 'yes' }
          : { kind: 'no', because: { zh: '审查意见未要求修改。', en: 'The opinion asks for no rework.' } },
      dutyHolder: 'undertaking-unit',
      acts: ['respondToLegalityOpinion'],
    },
  },
};
