import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { appraisalSchema, scenarioSchema } from './appraisal-schemas';
import { day, digest, line, prose } from './fact';
import { affectedSchema, criterionSchema, frozenAnalysis, optionSchema, weightingSchema } from './option-schemas';

/** What the law asks of this stage (D713 12, 13; HLJ 12, 13). */
export const draftingFacts = {
  draftRecordedOn: day.optional(),
  /** Day of the first version; later versions do not undo what was done on it. */
  firstDraftOn: day.optional(),
  draftVersion: z.number().int().min(1).max(999).optional(),
  draftDigest: digest.optional(),
  draftSections: z.array(line).max(40).optional(),
  draftClauses: z
    .array(z.strictObject({ no: line, text: prose }))
    .max(300)
    .optional(),
  /** null: recorded that the draft has no explanation. */
  explanationOn: day.nullable().optional(),
  /** Laws, regulations, rules and policies relied on (D713 12.2). */
  bases: z
    .array(
      z.strictObject({
        title: line,
        article: line,
        kind: z.enum(['law', 'regulation', 'rule', 'policy']),
        inForce: z.boolean(),
      }),
    )
    .max(200)
    .optional(),
  costBenefit: prose.nullable().optional(),
  /** null: recorded that no reason was given. */
  costBenefitReason: prose.nullable().optional(),
  draftExtensionReason: prose.nullable().optional(),
  options: z.array(optionSchema).max(12).optional(),
  criteria: z.array(criterionSchema).max(30).optional(),
  weighting: weightingSchema.optional(),
  affected: affectedSchema.optional(),
  appraisal: appraisalSchema.optional(),
  scenarios: z.array(scenarioSchema).max(12).optional(),
  /** Every time the answer was relied on, oldest first. */
  optionAnalyses: z.array(frozenAnalysis).max(50).optional(),
  /** null: recorded that none is preferred. */
  preferredOption: line.nullable().optional(),
  preferenceReason: prose.optional(),
  /** Units whose duties are touched; an empty list says none are. */
  unitsTouched: z.array(line).max(60).optional(),
  unitReplies: z
    .array(z.strictObject({ unit: line, reply: prose, agreed: z.boolean(), on: day.optional() }))
    .max(60)
    .optional(),
  /** null: no dispute left; null inside: that item is not reported. */
  dispute: z
    .strictObject({
      points: prose.nullable(),
      others: prose.nullable(),
      own: prose.nullable(),
      reasons: prose.nullable(),
      basis: prose.nullable(),
    })
    .nullable()
    .optional(),
};

export const draftingFactWords: Readonly<Record<keyof typeof draftingFacts, Words>> = {
  draftRecordedOn: { zh: '决策草案形成日', en: 'day the draft was recorded' },
  firstDraftOn: { zh: '草案首稿形成日', en: 'day of the first version of the draft' },
  draftVersion: { zh: '草案稿次', en: 'version of the draft' },
  draftDigest: { zh: '草案摘要值', en: 'digest of the draft' },
  draftSections: { zh: '草案应有内容', en: 'sections of the draft' },
  draftClauses: { zh: '草案条款', en: 'clauses of the draft' },
  explanationOn: { zh: '起草说明', en: 'explanation of the draft' },
  bases: { zh: '法律政策依据', en: 'laws and policies relied on' },
  costBenefit: { zh: '成本效益分析', en: 'cost and benefit analysis' },
  costBenefitReason: { zh: '不作成本效益分析的理由', en: 'reason for no cost-benefit analysis' },
  draftExtensionReason: { zh: '延长拟订时间的理由', en: 'reason for a longer drafting time' },
  options: { zh: '备选方案', en: 'options' },
  criteria: { zh: '比较准则', en: 'criteria' },
  weighting: { zh: '权重的由来', en: 'how the weights were found' },
  affected: { zh: '受影响群体', en: 'groups affected' },
  appraisal: { zh: '方案费用效益测算', en: 'costs and benefits of the options' },
  scenarios: { zh: '情景', en: 'scenarios' },
  optionAnalyses: { zh: '固化的方案分析', en: 'analyses of the options that were frozen' },
  preferredOption: { zh: '倾向方案', en: 'preferred option' },
  preferenceReason: { zh: '倾向理由', en: 'reason for the preference' },
  unitsTouched: { zh: '职责相关单位', en: 'units whose duties are touched' },
  unitReplies: { zh: '相关单位书面意见', en: 'written opinions of units' },
  dispute: { zh: '未达成一致的争议', en: 'unresolved dispute' },
};
