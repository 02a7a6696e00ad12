import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, digest, line, prose } from './fact';

/** Kinds of time that do not count into the review (HLJ 35), and any other. */
const clockStopKinds = ['supplement', 'consultation', 'site-visit', 'meeting', 'agency', 'other'] as const;

/** The review, and what must not replace it: asking for views, passing round, countersigning. */
export const legalityReviewForms = ['review', 'consultation', 'circulation', 'countersigning'] as const;

const legalityOutcomes = [
  'agree',
  'submit-with-risk',
  'adjust-then-submit',
  'return-for-procedure',
  'do-not-submit',
] as const;

/** What the law asks of this stage (D713 25 to 28; HLJ 32 to 37). */
export const legalityFacts = {
  /** null: recorded that there was no first review. */
  unitFirstReviewOn: day.nullable().optional(),
  unitFirstReview: prose.optional(),
  /** null: recorded that the unit held no meeting on it. */
  unitMeetingOn: day.nullable().optional(),
  unitMeetingPassed: z.boolean().optional(),
  legalitySubmittedOn: day.optional(),
  /** Kinds of paper in the file sent. */
  legalityFile: z.array(line).max(30).optional(),
  /** Account of the procedures not performed, with reasons. */
  procedureAccount: z
    .array(z.strictObject({ procedure: line, performed: z.boolean(), reason: prose.nullable() }))
    .max(20)
    .optional(),
  reviewedDraftDigest: digest.optional(),
  legalityReceivedOn: day.optional(),
  legalityStops: z
    .array(
      z.strictObject({
        /** `other`: a stop of a kind no text names, told as it was. */
        kind: z.enum(clockStopKinds),
        from: day,
        until: day.nullable(),
      }),
    )
    .max(60)
    .optional(),
  supplementAskedOn: day.nullable().optional(),
  /** null: recorded that it never came. */
  supplementReceivedOn: day.nullable().optional(),
  reviewExtension: z
    .strictObject({ workingDays: z.number().int().min(1).max(60), approvedBy: line, on: day })
    .nullable()
    .optional(),
  /** How it was looked at before the meeting: reviewed, or something else in place of the review (D713 25.1; HLJ 32). */
  legalityReviewForm: z.enum(legalityReviewForms).optional(),
  /** null: recorded that there is no legality opinion. */
  legalityOpinionOn: day.nullable().optional(),
  legalityReviewer: line.optional(),
  /** Unit of who received the file or signed the opinion. */
  legalityReviewerUnit: line.optional(),
  /** null under a heading: the opinion does not treat it. */
  legalityHeadings: z
    .strictObject({ power: prose.nullable(), procedure: prose.nullable(), content: prose.nullable() })
    .optional(),
  legalityOutcome: z.enum(legalityOutcomes).optional(),
  /** Exploratory reform (D713 25.2); null: not claimed; null inside: it does not say this. */
  exploratoryReform: z
    .strictObject({ noNationalRule: prose.nullable(), legalRisk: prose.nullable() })
    .nullable()
    .optional(),
  counselOpinions: z
    .array(
      z.strictObject({
        name: line,
        opinion: prose,
        signedOn: day.nullable(),
        /** Has an interest in the matter, or withdrew for it: the opinion does not count (HLJ 34). */
        withdrew: z.boolean().optional(),
      }),
    )
    .max(30)
    .optional(),
  shortReviewReason: prose.nullable().optional(),
  /** null: recorded that the opinion was not answered. */
  legalityResponseOn: day.nullable().optional(),
  /** The text as changed on the opinion. */
  legalityResponseDigest: digest.optional(),
  legalityChanges: prose.optional(),
  legalityFullyFollowed: z.boolean().optional(),
  legalityNotFollowedReason: prose.nullable().optional(),
  /** Reviews of this matter before the last one: after a return it is sent again. */
  earlierLegalityReviews: z
    .array(z.strictObject({ submittedOn: day, opinionOn: day, outcome: z.enum(legalityOutcomes) }))
    .max(20)
    .optional(),
};

export const legalityFactWords: Readonly<Record<keyof typeof legalityFacts, Words>> = {
  unitFirstReviewOn: { zh: '承办单位合法性初审日', en: 'day of the unit’s first review' },
  unitFirstReview: { zh: '初审意见', en: 'first-review opinion' },
  unitMeetingOn: { zh: '单位办公会议日', en: 'day of the unit’s meeting' },
  unitMeetingPassed: { zh: '办公会议是否通过', en: 'whether the unit’s meeting passed it' },
  legalitySubmittedOn: { zh: '送审日', en: 'day sent for review' },
  legalityFile: { zh: '送审材料', en: 'papers sent for review' },
  procedureAccount: { zh: '履行程序说明', en: 'account of procedures' },
  reviewedDraftDigest: { zh: '送审草案摘要值', en: 'digest of the text reviewed' },
  legalityReceivedOn: { zh: '审查部门收件日', en: 'day received by the reviewer' },
  legalityStops: { zh: '不计入的时间', en: 'clock stops' },
  supplementAskedOn: { zh: '要求补正日', en: 'day a supplement was asked' },
  supplementReceivedOn: { zh: '补正收到日', en: 'day the supplement came' },
  reviewExtension: { zh: '审查延期', en: 'extension of the review' },
  legalityReviewForm: { zh: '审查方式', en: 'how it was reviewed' },
  legalityOpinionOn: { zh: '合法性审查意见日', en: 'day of the legality opinion' },
  legalityReviewer: { zh: '审查人', en: 'reviewer' },
  legalityReviewerUnit: { zh: '审查人所在单位', en: 'unit of the reviewer' },
  legalityHeadings: { zh: '权限、程序、内容三项意见', en: 'power, procedure, content' },
  legalityOutcome: { zh: '合法性审查结论', en: 'outcome of the review' },
  exploratoryReform: { zh: '探索性改革说明', en: 'exploratory reform' },
  counselOpinions: { zh: '法律顾问、公职律师意见', en: 'opinions of legal advisers' },
  shortReviewReason: { zh: '缩短审查时间的理由', en: 'reason for a shorter review' },
  legalityResponseOn: { zh: '审查意见处理日', en: 'day the opinion was answered' },
  legalityResponseDigest: { zh: '按审查意见修改后的草案摘要值', en: 'digest of the text as changed on the opinion' },
  legalityChanges: { zh: '按审查意见修改情况', en: 'changes made' },
  legalityFullyFollowed: { zh: '是否完全采纳审查意见', en: 'whether fully followed' },
  legalityNotFollowedReason: { zh: '未完全采纳的理由', en: 'reason for not following' },
  earlierLegalityReviews: { zh: '此前的合法性审查', en: 'earlier legality reviews' },
};
