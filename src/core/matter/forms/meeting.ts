import type { PaperKind } from '@/core/law';
import { isRecord } from './blank-values';
import type { FormDefinition, FormOf } from './form-definition';
import { kindsHeld } from './known';
import { nextSitting } from './next-sitting';
import { sameMembers } from './same-members';
import { choice, w } from './say';

const packed: readonly PaperKind[] = [
  'draft',
  'explanation',
  'unit-opinions',
  'legality-opinion',
  'legality-response',
  'discussion-application',
  'participation-report',
  'expert-report',
  'risk-report',
  'competition-conclusion',
];

const submitForDiscussion: FormOf<'submitForDiscussion'> = {
  fields: {
    discussionPack: { label: w('提请讨论材料', 'Papers of the submission'), kinds: packed, known: kindsHeld(packed) },
  },
  papers: ['discussion-application'],
};

const scheduleMeeting: FormOf<'scheduleMeeting'> = {
  fields: {
    meetingKind: { label: w('会议种类（条例第30条）', 'Kind of meeting (30)') },
    meetingNo: {},
    meetingOn: {},
    materialsSentOn: { label: w('材料送达日', 'Day papers are sent') },
  },
  offers: { meetingOn: nextSitting },
  papers: ['meeting-notice'],
};

type Row = Readonly<Record<string, unknown>>;
const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** Those who withdrew are named among the members, and neither speak nor count. */
const withdrew = ({ position }: Row): boolean => position === 'withdrew';

const recordDiscussion: FormOf<'recordDiscussion'> = {
  day: ({ facts: { meetingOn }, today }) => (meetingOn && meetingOn <= today ? meetingOn : undefined),
  fields: {
    meetingKind: {
      label: w('实际讨论方式（与安排相同的不填）', 'How it was in fact discussed (empty: as set)'),
    },
    chiefName: { label: w('行政首长', 'Chief executive') },
    statements: {
      label: w(
        '逐人意见，按发言先后；行政首长最后（条例第30条）',
        'Statements in the order spoken; the chief last (30)',
      ),
      rows: 2,
      parts: {
        name: { label: w('姓名', 'Name') },
        position: {
          label: w('意见', 'Position'),
          forAll: true,
          options: [
            choice('agree', '同意', 'agrees'),
            choice('disagree', '不同意', 'disagrees'),
            choice('abstain', '弃权', 'abstains'),
            choice('silent', '未发言', 'silent'),
            choice('withdrew', '回避（不计入）', 'withdrew (not counted)'),
          ],
        },
        text: { label: w('发言要点（不同意见必填）', 'What was said (needed for dissent)') },
      },
    },
    decisionOutcome: {
      label: w('决定', 'Decision'),
      options: [
        choice('passed', '通过', 'passed'),
        choice('passed-with-changes', '原则通过并适当修改', 'passed with changes'),
        choice('rejected', '不予通过', 'rejected'),
        choice('deferred', '暂缓决策', 'deferred'),
      ],
    },
    changeClass: { label: w('修改类别（原则通过时）', 'Class of change (if passed with changes)') },
    reasonAgainstMajority: {
      label: w('与多数人意见不一致的理由（一致则留空）', 'Reasons against the majority (blank if with it)'),
    },
    legalityLeaderAttended: { label: w('司法行政部门负责人列席', 'The reviewer’s leader attended') },
  },
  offers: { chiefName: ({ lastMeeting }, { statements }) => lastMeeting && sameMembers(lastMeeting, statements) },
  derived: {
    statements: ({ statements }) => rowsOf(statements).filter((row) => !withdrew(row)),
    membersPresent: ({ statements, chiefName }) =>
      rowsOf(statements)
        .filter((row) => !withdrew(row) && row.name !== chiefName)
        .map(({ name }) => name),
    membersWithdrawn: ({ statements }) => {
      const names = rowsOf(statements)
        .filter(withdrew)
        .map(({ name }) => name);
      return names.length > 0 ? names : undefined;
    },
    discussedDraftDigest: (_payload, { facts }) => facts.draftDigest ?? '',
  },
  papers: ['meeting-record'],
};

const recordRediscussion: FormOf<'recordRediscussion'> = { fields: { reason: {} }, papers: ['meeting-record'] };
const signMinutes: FormOf<'signMinutes'> = { isWrittenNow: true, fields: {}, papers: ['meeting-minutes'] };
const suspendMatter: FormOf<'suspendMatter'> = {
  fields: { suspensionReason: { label: w('中止理由', 'Reason of the suspension') } },
};
const resumeMatter: FormOf<'resumeMatter'> = {
  fields: { reason: { label: w('恢复的理由', 'Reason for resuming') } },
};
const endMatter: FormOf<'endMatter'> = { fields: { endReason: {} } };

export const meetingForms = {
  submitForDiscussion,
  scheduleMeeting,
  recordDiscussion,
  recordRediscussion,
  signMinutes,
  suspendMatter,
  resumeMatter,
  endMatter,
} satisfies Readonly<Record<string, FormDefinition>>;
