import { z } from 'zod';
import { day, judgement, line, paper, prose, riskFields } from '@/core/law';

const base = { stage: z.literal('judgement'), on: day, papers: z.array(paper).optional() };

/** The features of a matter on which the judgements stand. */
export const featuresJudgedEvent = z.strictObject({
  ...base,
  type: z.literal('FeaturesJudged'),
  nonPublicBasis: z.strictObject({ article: line, level: line, reviewOn: day }).nullable(),
  directInterest: z.boolean(),
  wideDisagreement: z.boolean(),
  majorEconomic: z.boolean(),
  majorLivelihood: z.boolean(),
  widelyFollowed: z.boolean(),
  nationalSecurityOrLifeline: z.boolean(),
  specificGroups: z.array(line),
});

/** The recorded judgements: which procedures apply to the matter, and why. */
export const proceduresJudgedEvent = z.strictObject({
  ...base,
  type: z.literal('ProceduresJudged'),
  participationJudgement: judgement,
  hearingJudgement: judgement.extend({ compulsoryUnder: line.nullable() }),
  noHearingReason: prose.optional(),
  expertJudgement: judgement.extend({ complex: z.boolean() }),
  riskJudgements: z.array(judgement.extend({ field: z.enum(riskFields) })),
  competitionJudgement: judgement,
});

export const judgementEvent = z.discriminatedUnion('type', [featuresJudgedEvent, proceduresJudgedEvent]);
export type JudgementEvent = z.infer<typeof judgementEvent>;
