import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import type { MilestoneId } from './milestone';

/** A term the law lets be shortened in general, where a reason is recorded. */
export type ShortenedTerm = 'consultation-closes' | 'legality-opinion';
export const shortenedTerms = ['consultation-closes', 'legality-opinion'] as const satisfies readonly ShortenedTerm[];

/** Conditional procedures a judgement can bring in or leave out. */
export const conditionalProcedures = ['hearing', 'experts', 'risk', 'competition'] as const;
export type ConditionalProcedure = (typeof conditionalProcedures)[number];

/** What is supposed of a plan. Nothing of it is recorded. */
export interface WhatIf {
  /** An act is not done before this day. */
  readonly notBefore?: Partial<Record<MilestoneId, CivilDate>> | undefined;
  readonly judged?: Partial<Record<ConditionalProcedure, boolean>> | undefined;
  /** Length of a term in its own unit, and the reason that would be recorded; an empty reason is none. */
  readonly shortened?: Partial<Record<ShortenedTerm, { readonly count: number; readonly reason: string }>> | undefined;
}

const SUPPOSED = '假设';

/** The facts as supposed on a day. A judgement that stands is only replaced where it differs. */
export function supposed(facts: DecisionFacts, { judged = {}, shortened = {} }: WhatIf, on: CivilDate): DecisionFacts {
  const consultation = shortened['consultation-closes'];
  const review = shortened['legality-opinion'];
  const { hearing, experts, risk, competition } = judged;
  return {
    ...facts,
    ...(hearing !== undefined &&
      hearing !== facts.hearingJudgement?.applies && {
        hearingJudgement: {
          applies: hearing,
          because: SUPPOSED,
          by: SUPPOSED,
          on,
          compulsoryUnder: facts.hearingJudgement?.compulsoryUnder ?? null,
        },
      }),
    ...(experts !== undefined &&
      experts !== facts.expertJudgement?.applies && {
        expertJudgement: {
          applies: experts,
          because: SUPPOSED,
          by: SUPPOSED,
          on,
          complex: facts.expertJudgement?.complex ?? false,
        },
      }),
    ...(risk !== undefined &&
      risk !== facts.riskJudgements?.some(({ applies }) => applies) && {
        riskJudgements: [{ field: 'social-stability' as const, applies: risk, because: SUPPOSED, by: SUPPOSED, on }],
      }),
    ...(competition !== undefined &&
      competition !== facts.competitionJudgement?.applies && {
        competitionJudgement: { applies: competition, because: SUPPOSED, by: SUPPOSED, on },
      }),
    ...(consultation && { shorteningReason: consultation.reason.trim() || null }),
    ...(review && { shortReviewReason: review.reason.trim() || null }),
  };
}
