import type { PaperKind } from '@/core/law';
import type { FormDefinition, FormOf } from './form-definition';
import { kindsHeld } from './known';
import { w } from './say';

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
  papers: ['meeting-notice'],
};

const recordRediscussion: FormOf<'recordRediscussion'> = { fields: { reason: {} }, papers: ['meeting-record'] };
const signMinutes: FormOf<'signMinutes'> = { fields: {}, papers: ['meeting-minutes'] };
const suspendMatter: FormOf<'suspendMatter'> = {
  fields: { suspensionReason: { label: w('暂缓（中止）理由', 'Reason of the suspension') } },
};
const resumeMatter: FormOf<'resumeMatter'> = {
  fields: { reason: { label: w('恢复的理由', 'Reason for resuming') } },
};
const endMatter: FormOf<'endMatter'> = { fields: { endReason: {} } };

export const meetingForms = {
  submitForDiscussion,
  scheduleMeeting,
  recordRediscussion,
  signMinutes,
  suspendMatter,
  resumeMatter,
  endMatter,
} satisfies Readonly<Record<string, FormDefinition>>;
