import { z } from 'zod';
import type { Words } from '@/core/kernel';
import { day, line, prose } from './fact';

/** What the law asks of this stage (FCR 8 to 18; D713 29). */
export const competitionFacts = {
  /** null: recorded that there was none. */
  competitionFirstReviewOn: day.nullable().optional(),
  /** Answers to the 19 items of FCR 8 to 11: true where the draft contains such content. */
  competitionAnswers: z.array(z.boolean()).max(19).optional(),
  operatorsHeard: z.array(line).max(60).optional(),
  /** Exception of FCR 12; null: none claimed; null inside: it does not say this. A period or a condition on which it ends is enough. */
  competitionException: z
    .strictObject({
      ground: prose.nullable(),
      noMilderWay: prose.nullable(),
      period: prose.nullable(),
      endCondition: prose.nullable().optional(),
    })
    .nullable()
    .optional(),
  /** null: recorded that there is no conclusion. */
  competitionConcludedOn: day.nullable().optional(),
  competitionConclusion: z.enum(['consistent', 'exception', 'inconsistent']).nullable().optional(),
  /** Unit of who concluded the review. */
  competitionReviewerUnit: line.optional(),
  /** Day the draft and the first review went to the market regulator. */
  competitionSubmittedOn: day.optional(),
};

export const competitionFactWords: Readonly<Record<keyof typeof competitionFacts, Words>> = {
  competitionFirstReviewOn: { zh: '公平竞争初审日', en: 'day of the drafter’s first review' },
  competitionAnswers: { zh: '四类十九项审查', en: 'answers to the 19 items' },
  operatorsHeard: { zh: '听取意见的经营者和协会', en: 'operators and associations heard' },
  competitionException: { zh: '例外规定', en: 'exception claimed' },
  competitionConcludedOn: { zh: '公平竞争审查结论日', en: 'day of the regulator’s conclusion' },
  competitionConclusion: { zh: '公平竞争审查结论', en: 'the regulator’s conclusion' },
  competitionReviewerUnit: { zh: '作出公平竞争审查结论的单位', en: 'unit that concluded the fair-competition review' },
  competitionSubmittedOn: { zh: '送市场监管部门审查日', en: 'day sent to the market regulator' },
};
