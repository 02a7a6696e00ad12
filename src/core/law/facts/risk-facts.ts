import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { count, day, digest, line, prose } from './fact';
import { riskFields } from './judgement-facts';
import { riskWeightingSchema } from './option-schemas';

/** What the law asks of this stage (D713 22 to 24; HLJ 28 to 31). */
export const riskFacts = {
  /** Assessments made under other rules; an empty list says none. */
  existingAssessments: z.array(line).max(30).optional(),
  /** Fields of risk those assessments cover. */
  fieldsAssessedBefore: z.array(z.enum(riskFields)).max(6).optional(),
  riskPlanOn: day.optional(),
  /** null inside: the plan leaves that item out; null: there is no plan. */
  riskPlan: z
    .strictObject({
      aim: prose.nullable(),
      content: prose.nullable(),
      object: prose.nullable(),
      way: prose.nullable(),
      time: prose.nullable(),
    })
    .nullable()
    .optional(),
  riskAssessor: line.optional(),
  riskThirdParty: z.boolean().optional(),
  /** The simple procedure; null: the full one. `meetingOn` null: no special meeting was held on it. */
  riskSimple: z.strictObject({ meetingOn: day.nullable(), reason: prose }).nullable().optional(),
  riskFactors: z
    .array(
      z.strictObject({
        name: line,
        family: line,
        p: z.number().min(0).max(1),
        q: z.number().min(0).max(1),
        w: z.number().min(0).max(1),
        measure: prose,
        owner: line.nullable(),
        dueOn: day.nullable(),
        pAfter: z.number().min(0).max(1),
        qAfter: z.number().min(0).max(1),
        /** What likelihood and impact rest on: a survey, complaints, data. */
        evidence: prose.optional(),
        /** Who judged it. */
        by: line.optional(),
        /** It stands whatever the index says. */
        intolerable: z.boolean().optional(),
      }),
    )
    .max(60)
    .optional(),
  riskWeighting: riskWeightingSchema.optional(),
  riskDepartmentsHeard: z.array(line).max(60).optional(),
  riskResponsePlan: prose.nullable().optional(),
  riskAuthors: z.array(line).max(30).optional(),
  riskGradeInitial: z.enum(['high', 'medium', 'low']).optional(),
  riskGradeExpected: z.enum(['high', 'medium', 'low']).optional(),
  /** Why a grade differs from what the index shows; null: recorded that no reason was given. */
  gradeReason: prose.nullable().optional(),
  /** null: recorded that there is no report. */
  riskReportOn: day.nullable().optional(),
  riskReviewedOn: day.optional(),
  riskReviewers: z.array(line).max(30).optional(),
  /** null: recorded that there is no written opinion. */
  riskReviewOpinion: prose.nullable().optional(),
  riskPeopleAsked: count.optional(),
  /** The authority's own finding (D713 24), kept apart from the assessor's grade; null: recorded that there is none. */
  controllability: z
    .strictObject({
      controllable: z.boolean(),
      by: line,
      on: day,
      because: prose,
      /** The text it was found of. */
      draftDigest: digest.optional(),
    })
    .nullable()
    .optional(),
  /** Every finding that the risk is not controllable, whatever was found afterwards. */
  uncontrollableFindings: z
    .array(z.strictObject({ on: day, draftDigest: digest.optional() }))
    .max(50)
    .optional(),
  /** Class of the compulsory list of a place; null: none of them. */
  riskListClass: z
    .enum([
      'plans-and-boundaries',
      'industrial-policy-and-prices',
      'public-interest-policies-and-reforms',
      'resource-policies',
      'public-projects',
      'others',
    ])
    .nullable()
    .optional(),
  /** Whether the report states a grade, where the grade itself is not recorded. */
  riskGradeStated: z.boolean().optional(),
  /** What the third party declared; null: no declaration. */
  riskThirdPartyDeclaration: z.strictObject({ noInterest: z.boolean(), qualified: z.boolean() }).nullable().optional(),
  /** Grounds to end the procedure; an empty list says none. */
  endGrounds: z
    .array(z.enum(['low-acceptance', 'infeasible', 'unmanaged-risk']))
    .max(3)
    .optional(),
  /** Day it was proposed to the chief to end the procedure; null: it was not. */
  endProposedOn: day.nullable().optional(),
};

export const riskFactWords: Readonly<Record<keyof typeof riskFacts, Words>> = {
  existingAssessments: { zh: '已有的评价评估', en: 'existing assessments' },
  fieldsAssessedBefore: { zh: '已有评价评估所及领域', en: 'fields of risk assessed before' },
  riskPlanOn: { zh: '评估方案日', en: 'day of the assessment plan' },
  riskPlan: { zh: '评估方案', en: 'assessment plan' },
  riskAssessor: { zh: '评估单位', en: 'assessor' },
  riskThirdParty: { zh: '是否委托第三方', en: 'whether a third party' },
  riskSimple: { zh: '简易程序', en: 'simple procedure' },
  riskFactors: { zh: '风险因素与措施', en: 'risk factors and measures' },
  riskWeighting: { zh: '风险因素权重的由来', en: 'how the weights of the factors were found' },
  riskDepartmentsHeard: { zh: '听取意见的部门', en: 'departments heard' },
  riskResponsePlan: { zh: '处置预案', en: 'response plan' },
  riskAuthors: { zh: '报告编制人', en: 'authors of the report' },
  riskGradeInitial: { zh: '初始风险等级', en: 'initial risk grade' },
  riskGradeExpected: { zh: '措施后风险等级', en: 'grade after measures' },
  gradeReason: { zh: '等级与指数不一致的理由', en: 'reason for a grade other than the index shows' },
  riskReportOn: { zh: '风险评估报告日', en: 'day of the risk report' },
  riskReviewedOn: { zh: '评审日', en: 'day of the review of the report' },
  riskReviewers: { zh: '评审人', en: 'reviewers' },
  riskReviewOpinion: { zh: '评审意见', en: 'opinion of the reviewers' },
  riskPeopleAsked: { zh: '调查人数', en: 'people asked' },
  controllability: { zh: '决策机关可控认定', en: 'the authority’s finding of controllability' },
  uncontrollableFindings: { zh: '历次不可控认定', en: 'findings that the risk is not controllable' },
  riskListClass: { zh: '应当评估的事项类别', en: 'class of the compulsory list' },
  riskGradeStated: { zh: '报告是否载明风险等级', en: 'whether the report states a grade' },
  riskThirdPartyDeclaration: { zh: '第三方资质与无利害关系声明', en: 'declaration of the third party' },
  endGrounds: { zh: '提请终止的情形', en: 'grounds to end the procedure' },
  endProposedOn: { zh: '提请终止日', en: 'day the end was proposed' },
};
