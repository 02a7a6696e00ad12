import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, judgement, line, prose } from './fact';

/** Fields of risk a matter is judged for (D713 22.1; HLJ 29). */
export const riskFields = [
  'social-stability',
  'public-safety',
  'ecology',
  'public-finance',
  'public-opinion',
  'other',
] as const;
export type RiskField = (typeof riskFields)[number];

export const riskFieldWords: Readonly<Record<RiskField, Words>> = {
  'social-stability': { zh: '社会稳定', en: 'social stability' },
  'public-safety': { zh: '公共安全', en: 'public safety' },
  ecology: { zh: '生态环境', en: 'ecology' },
  'public-finance': { zh: '财政金融', en: 'public finance' },
  'public-opinion': { zh: '舆情', en: 'public opinion' },
  other: { zh: '其他', en: 'other' },
};

/** Prices for which Article 23 of the Price Law orders a hearing. */
const governmentPrices = ['public-utility', 'public-welfare', 'natural-monopoly', 'other'] as const;

/** Judgements that can be confirmed by the office against the features of the matter. */
export const judgementNames = ['participation', 'publication', 'hearing', 'experts', 'risk', 'competition'] as const;
export type JudgementName = (typeof judgementNames)[number];

/** The recorded judgements "applies / does not apply, because": three of the five procedures are conditional. */
export const judgementFacts = {
  /** null: recorded that the matter is public. `article` null: claimed without a basis; `reviewOn` null: no day set to look at it again. */
  nonPublicBasis: z
    .strictObject({ article: line.nullable(), level: line.nullable(), reviewOn: day.nullable() })
    .nullable()
    .optional(),
  participationJudgement: judgement.optional(),
  hearingJudgement: judgement.extend({ compulsoryUnder: line.nullable() }).optional(),
  expertJudgement: judgement.extend({ complex: z.boolean() }).optional(),
  riskJudgements: z
    .array(judgement.extend({ field: z.enum(riskFields) }))
    .max(6)
    .optional(),
  competitionJudgement: judgement.optional(),
  /** Groups specially affected (D713 14.3); an empty list says there are none. */
  specificGroups: z.array(line).max(50).optional(),
  directInterest: z.boolean().optional(),
  wideDisagreement: z.boolean().optional(),
  majorEconomic: z.boolean().optional(),
  majorLivelihood: z.boolean().optional(),
  widelyFollowed: z.boolean().optional(),
  nationalSecurityOrLifeline: z.boolean().optional(),
  /** Professional or technical to a high degree (D713 19.1). */
  technical: z.boolean().optional(),
  /** Price the government sets or guides (Price Law 23); null: none. */
  governmentPrice: z.enum(governmentPrices).nullable().optional(),
  /** Reason why no hearing is held although one may be (D713 16.1); null: recorded that none was given. */
  noHearingReason: prose.nullable().optional(),
  /** Judgements the office stands by although they differ from the recorded features, each with its reason. */
  judgementConfirmations: z
    .array(z.strictObject({ judgement: z.enum(judgementNames), because: prose, by: line, on: day }))
    .max(20)
    .optional(),
};

export const judgementFactWords: Readonly<Record<keyof typeof judgementFacts, Words>> = {
  nonPublicBasis: { zh: '依法不予公开的依据（没有则为“公开”）', en: 'legal basis for not publishing (none: public)' },
  participationJudgement: { zh: '公众参与是否适用的判断', en: 'judgement whether public participation applies' },
  hearingJudgement: { zh: '是否听证的判断', en: 'judgement whether a hearing is held' },
  expertJudgement: { zh: '是否专家论证的判断', en: 'judgement whether expert review applies' },
  riskJudgements: { zh: '各风险领域的判断', en: 'judgement for each field of risk' },
  competitionJudgement: {
    zh: '是否涉及经营者经济活动的判断',
    en: 'judgement whether market players’ activity is touched',
  },
  specificGroups: { zh: '受影响的特定群体', en: 'groups specially affected' },
  directInterest: { zh: '是否直接涉及群众切身利益', en: 'whether the public’s direct interests are touched' },
  wideDisagreement: { zh: '是否存在较大分歧', en: 'whether views differ widely' },
  majorEconomic: { zh: '是否重大经济决策', en: 'whether it is a major economic decision' },
  majorLivelihood: { zh: '是否重大民生决策', en: 'whether it is a major livelihood decision' },
  widelyFollowed: { zh: '是否社会普遍关心或专业性较强', en: 'whether widely followed or technical' },
  nationalSecurityOrLifeline: {
    zh: '是否涉及国家安全、经济命脉',
    en: 'whether national security or an economic lifeline is touched',
  },
  technical: { zh: '是否专业性、技术性较强', en: 'whether it is professional or technical' },
  governmentPrice: {
    zh: '是否制定政府定价、政府指导价（价格法第23条）',
    en: 'whether a price is set or guided by the government (Price Law 23)',
  },
  judgementConfirmations: {
    zh: '判断与事项特征不一致的确认',
    en: 'confirmations of judgements that differ from the features',
  },
  noHearingReason: { zh: '不举行听证会的理由', en: 'reason for not holding a hearing' },
};
