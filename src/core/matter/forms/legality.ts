import { counted } from '@/core/kernel';
import type { PaperKind } from '@/core/law';
import { numberOf } from './day-bounds';
import type { FormDefinition, FormOf } from './form-definition';
import { kindsHeld } from './known';
import { procedureAccountOf } from './procedure-account';
import { choice, w } from './say';

const recordUnitFirstReview: FormOf<'recordUnitFirstReview'> = {
  fields: { unitFirstReview: { label: w('法制机构初审意见', 'Opinion of the unit’s legal body') } },
  dayOfPaper: 'unit-first-review',
  papers: ['unit-first-review'],
};

const recordUnitMeeting: FormOf<'recordUnitMeeting'> = {
  fields: { unitMeetingPassed: { label: w('办公会议审议通过', 'Passed by the unit’s meeting') } },
  papers: ['unit-meeting-minutes'],
};

const filed: readonly PaperKind[] = [
  'draft',
  'explanation',
  'basis-texts',
  'procedure-account',
  'unit-first-review',
  'participation-report',
  'hearing-record',
  'expert-report',
  'risk-report',
  'competition-conclusion',
];

const submitForLegalityReview: FormOf<'submitForLegalityReview'> = {
  fields: {
    legalityFile: { label: w('送审材料', 'Papers sent'), kinds: filed, known: kindsHeld(filed) },
    procedureAccount: {
      rows: 1,
      known: ({ facts }) => procedureAccountOf(facts),
      parts: {
        procedure: {},
        performed: {},
        reason: { label: w('未履行的理由', 'Reason if not performed') },
      },
    },
  },
  papers: ['review-request', 'procedure-account'],
};

const receiveReviewFile: FormOf<'receiveReviewFile'> = { fields: {} };

const stopReviewClock: FormOf<'stopReviewClock'> = {
  fields: {
    kind: {
      label: w('事由', 'Ground'),
      options: [
        choice('supplement', '补充材料', 'supplement'),
        choice('consultation', '征求意见', 'consulting others'),
        choice('site-visit', '实地调研', 'site visit'),
        choice('meeting', '论证会议', 'meeting'),
        choice('agency', '委托机构', 'agency'),
        choice('other', '其他事由（规定未列）', 'another cause (no text names it)'),
      ],
    },
  },
};

const resumeReviewClock: FormOf<'resumeReviewClock'> = { fields: {} };

const extendReview: FormOf<'extendReview'> = {
  fields: {
    workingDays: {
      label: w('延长工作日数', 'Working days more'),
      hint: (situation) => {
        const most = numberOf('legalityExtensionWorkingDays', situation);
        return most === undefined ? undefined : w(`不超过 ${most} 个工作日`, `at most ${counted(most, 'working day')}`);
      },
      min: 1,
    },
    approvedBy: {},
  },
};

const issueLegalityOpinion: FormOf<'issueLegalityOpinion'> = {
  isWrittenNow: true,
  fields: {
    legalityHeadings: {
      parts: {
        power: { label: w('是否符合法定权限', 'Power') },
        procedure: { label: w('是否履行法定程序', 'Procedure') },
        content: { label: w('内容是否合法', 'Content') },
      },
    },
    legalityOutcome: { label: w('审查结论（五选一）', 'Outcome (one of five)') },
    counselOpinions: {
      label: w('法律顾问、公职律师意见（条例第28条）', 'Opinions of legal advisers (28)'),
      rows: 1,
      parts: { name: {}, opinion: {}, signedOn: {} },
    },
    exploratoryReform: {
      label: w('探索性改革（不适用则整组留空）', 'Exploratory reform (else leave all blank)'),
      parts: {
        noNationalRule: { label: w('国家尚无明确规定的说明', 'That no national rule exists') },
        legalRisk: { label: w('法律风险', 'The legal risk') },
      },
    },
    shortReviewReason: {
      label: w('缩短审查时间的理由（没有缩短留空）', 'Reason for a shorter review (blank if not shortened)'),
      hint: (situation) => {
        const least = numberOf('legalityMinWorkingDays', situation);
        return least === undefined
          ? undefined
          : w(`审查不少于 ${least} 个工作日`, `a review takes at least ${counted(least, 'working day')}`);
      },
    },
  },
  papers: ['legality-opinion', 'counsel-opinion'],
};

const recordReviewReplaced: FormOf<'recordReviewReplaced'> = {
  fields: {
    legalityReviewForm: {
      label: w('代替审查的方式（条例第25条）', 'What stood in for the review (25)'),
    },
    because: { label: w('经过和原因', 'What happened, and why') },
  },
};

const respondToLegalityOpinion: FormOf<'respondToLegalityOpinion'> = {
  fields: {
    legalityChanges: { label: w('修改情况', 'Changes made') },
    legalityFullyFollowed: { label: w('完全采纳审查意见', 'The opinion is fully followed') },
    legalityNotFollowedReason: {
      label: w('未完全采纳的理由（完全采纳则留空）', 'Reason where not followed (blank if followed)'),
    },
  },
  dayOfPaper: 'legality-response',
  papers: ['legality-response'],
};

export const legalityForms = {
  recordUnitFirstReview,
  recordUnitMeeting,
  submitForLegalityReview,
  receiveReviewFile,
  stopReviewClock,
  resumeReviewClock,
  extendReview,
  issueLegalityOpinion,
  recordReviewReplaced,
  respondToLegalityOpinion,
} satisfies Readonly<Record<string, FormDefinition>>;
