import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, digest, line, prose } from './fact';

/** What the law asks of this stage (D713 29, 30; HLJ 38 to 40). */
export const discussionFacts = {
  discussionSubmittedOn: day.optional(),
  discussionPack: z.array(line).max(30).optional(),
  meetingKind: z.enum(['executive', 'plenary', 'circulation']).optional(),
  /** Kind it was set for, where it was discussed at another. */
  meetingKindSet: z.enum(['executive', 'plenary', 'circulation']).optional(),
  meetingNo: line.optional(),
  meetingOn: day.optional(),
  /** null: recorded that none were sent. */
  materialsSentOn: day.nullable().optional(),
  discussedOn: day.optional(),
  discussedDraftDigest: digest.optional(),
  legalityLeaderAttended: z.boolean().optional(),
  chiefName: line.optional(),
  /** Members present, without the chief. */
  membersPresent: z.array(line).max(60).optional(),
  /** Members who withdrew from this item for an interest: they neither speak nor count. */
  membersWithdrawn: z.array(line).max(60).optional(),
  /** In the order spoken. */
  statements: z
    .array(
      z.strictObject({
        /** null: minuted without a name. */
        name: line.nullable(),
        position: z.enum(['agree', 'disagree', 'abstain', 'silent']),
        text: prose.nullable(),
      }),
    )
    .max(60)
    .optional(),
  /** `other`: a result of a kind the law does not know, told as it was minuted. */
  decisionOutcome: z.enum(['passed', 'passed-with-changes', 'rejected', 'deferred', 'other']).optional(),
  reasonAgainstMajority: prose.nullable().optional(),
  changeClass: z.enum(['general', 'substance']).nullable().optional(),
  /** null: recorded that it was not discussed again. */
  rediscussedOn: day.nullable().optional(),
  /** null: recorded that they are not signed. */
  minutesSignedOn: day.nullable().optional(),
  /** Who signed them. */
  minutesSignedBy: line.optional(),
  /** Day of the suspension now running; null: none is. */
  suspendedOn: day.nullable().optional(),
  /** Every suspension of the procedure, ended ones too: how long it lasted is judged at its end. */
  suspensions: z
    .array(
      z.strictObject({
        on: day,
        reason: prose.nullable(),
        resumedOn: day.nullable(),
        /** Somebody suspended the procedure; put off by the meeting it is made ready for the next one meanwhile. */
        ordered: z.boolean().optional(),
      }),
    )
    .max(50)
    .optional(),
  suspensionReason: prose.optional(),
  resumptionReason: prose.optional(),
  /** Day the procedure ended without a decision. */
  endedOn: day.optional(),
  endReason: prose.optional(),
};

export const discussionFactWords: Readonly<Record<keyof typeof discussionFacts, Words>> = {
  discussionSubmittedOn: { zh: '提请讨论日', en: 'day submitted for discussion' },
  discussionPack: { zh: '提请讨论材料', en: 'papers of the submission' },
  meetingKind: { zh: '会议种类', en: 'kind of meeting' },
  meetingKindSet: { zh: '原安排的会议种类', en: 'kind of meeting it was set for' },
  meetingNo: { zh: '会议届次', en: 'number of the meeting' },
  meetingOn: { zh: '会议日期', en: 'day of the meeting' },
  materialsSentOn: { zh: '会前材料送达日', en: 'day papers were sent to members' },
  discussedOn: { zh: '集体讨论日', en: 'day of collective discussion' },
  discussedDraftDigest: { zh: '会上草案摘要值', en: 'digest of the text discussed' },
  legalityLeaderAttended: { zh: '司法行政部门负责人是否列席', en: 'whether the reviewer’s leader attended' },
  chiefName: { zh: '行政首长', en: 'chief executive' },
  membersPresent: { zh: '出席的会议组成人员', en: 'members present' },
  membersWithdrawn: { zh: '回避的会议组成人员', en: 'members who withdrew' },
  statements: { zh: '逐人意见', en: 'statements in order' },
  decisionOutcome: { zh: '决定结果', en: 'decision' },
  reasonAgainstMajority: { zh: '与多数人意见不一致的理由', en: 'reasons against the majority' },
  changeClass: { zh: '修改类别', en: 'class of change' },
  rediscussedOn: { zh: '重新讨论日', en: 'day discussed again' },
  minutesSignedOn: { zh: '纪要签发日', en: 'day the minutes were signed' },
  minutesSignedBy: { zh: '纪要签发人', en: 'who signed the minutes' },
  suspendedOn: { zh: '中止日', en: 'day of suspension' },
  suspensions: { zh: '历次中止', en: 'suspensions' },
  resumptionReason: { zh: '恢复理由', en: 'reason of resumption' },
  suspensionReason: { zh: '中止理由', en: 'reason of suspension' },
  endedOn: { zh: '程序终止日', en: 'day the procedure ended' },
  endReason: { zh: '终止理由', en: 'reason of the end' },
};
