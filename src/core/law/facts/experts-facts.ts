import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { expertDrawParts } from './expert-draw-parts';
import { expertRoundParts } from './expert-round-parts';
import { count, day, digest, line, prose } from './fact';

/** What the law asks of this stage (D713 19, 20; HLJ 23 to 27). */
export const expertsFacts = {
  expertPanelOn: day.optional(),
  expertPanel: z
    .array(
      z.strictObject({
        name: line,
        unit: line,
        field: line,
        fromPool: z.boolean(),
        declaredOn: day.nullable(),
        hasInterest: z.boolean(),
        /** Day the expert left the panel. */
        withdrewOn: day.nullable().optional(),
      }),
    )
    .max(60)
    .optional(),
  /** Why experts outside the pool were taken; null: no reason given. */
  poolExceptionReason: prose.nullable().optional(),
  differingViewsSought: z.boolean().optional(),
  expertForm: z.enum(['meeting', 'written', 'commissioned']).optional(),
  expertOpinions: z
    .array(
      z.strictObject({
        name: line,
        /** Which of `expertQuestions` it answers, where several were put. */
        question: line.optional(),
        /** null: not argued. */
        necessity: prose.nullable(),
        feasibility: prose.nullable(),
        soundness: prose.nullable(),
        verdict: z.enum(['agree', 'conditional', 'disagree']),
        scores: z.array(z.number().int().min(1).max(5)).max(20),
        /** null: not signed. */
        signedOn: day.nullable(),
        sealed: z.boolean(),
        /** Who filed the signed paper, where the expert did not enter it. */
        filedBy: line.optional(),
        /** Ties an opinion that was signed by a link to that link; absent: it was signed here or on paper. */
        proof: digest.optional(),
      }),
    )
    .max(60)
    .optional(),
  /** Draws from the pool, oldest first. */
  expertDraws: z
    .array(z.strictObject({ on: day, ...expertDrawParts }))
    .max(20)
    .optional(),
  expertItems: z.array(line).max(20).optional(),
  /** Anonymous rounds of the panel, oldest first. */
  expertRounds: z
    .array(z.strictObject({ no: z.number().int().min(1), on: day, ...expertRoundParts }))
    .max(12)
    .optional(),
  /** Questions put to the experts, where there are several. */
  expertQuestions: z.array(line).max(20).optional(),
  /** null: recorded that there is no report. */
  expertReportOn: day.nullable().optional(),
  expertLeaderAttended: z.boolean().optional(),
  expertMajorityFollowed: z.boolean().optional(),
  expertMajorityReason: prose.nullable().optional(),
  expertAdoption: prose.optional(),
  /** Day the papers reached the experts. */
  expertMaterialsOn: day.optional(),
  expertMeetingOn: day.optional(),
  /** Experts from the competent authority. */
  expertsFromAuthority: count.optional(),
  /** Kinds of expert on the panel. */
  expertKinds: z
    .array(z.enum(['trade', 'legal']))
    .max(2)
    .optional(),
};

export const expertsFactWords: Readonly<Record<keyof typeof expertsFacts, Words>> = {
  expertPanelOn: { zh: '选定专家日', en: 'day the panel was chosen' },
  expertPanel: { zh: '论证专家', en: 'expert panel' },
  poolExceptionReason: { zh: '选用库外专家的理由', en: 'reason for experts outside the pool' },
  differingViewsSought: { zh: '是否注重选择持不同意见的专家', en: 'whether differing views were sought' },
  expertForm: { zh: '论证形式', en: 'form of demonstration' },
  expertOpinions: { zh: '专家论证意见', en: 'expert opinions' },
  expertDraws: { zh: '专家抽取', en: 'draws of experts' },
  expertItems: { zh: '评分事项', en: 'items rated' },
  expertRounds: { zh: '匿名征询轮次', en: 'anonymous rounds' },
  expertQuestions: { zh: '请专家论证的问题', en: 'questions put to the experts' },
  expertReportOn: { zh: '专家论证报告日', en: 'day of the expert report' },
  expertLeaderAttended: { zh: '承办单位负责人是否到会', en: 'whether a leader of the unit attended' },
  expertMajorityFollowed: { zh: '是否采纳多数意见', en: 'whether the majority was followed' },
  expertMajorityReason: { zh: '未采纳多数意见的理由', en: 'reason against the majority' },
  expertAdoption: { zh: '专家意见采纳情况', en: 'adoption of expert opinions' },
  expertMaterialsOn: { zh: '论证材料送达日', en: 'day the papers reached the experts' },
  expertMeetingOn: { zh: '论证会日期', en: 'day of the expert meeting' },
  expertsFromAuthority: { zh: '来自主管部门的专家人数', en: 'experts from the competent authority' },
  expertKinds: { zh: '专家类别', en: 'kinds of expert on the panel' },
};
