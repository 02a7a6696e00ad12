import { type CivilDate, laterOf, type Words } from '@/core/kernel';
import type { Verdict } from './check-rule';
import type { DecisionFacts } from './facts/decision-facts';
import type { JudgementName } from './facts/judgement-facts';
import { isHollow } from './hollow';

/**
 * Whether the office stands by a judgement that the recorded features speak against: it said so, with a reason that says
 * something. What is judged anew after that is confirmed anew.
 */
const isConfirmed = (facts: DecisionFacts, name: JudgementName): boolean => {
  const judged = judgedOn(facts, name);
  return (facts.judgementConfirmations ?? []).some(
    ({ judgement, because, on }) => judgement === name && !isHollow(because) && (judged === undefined || on >= judged),
  );
};

function judgedOn(facts: DecisionFacts, name: JudgementName): CivilDate | undefined {
  switch (name) {
    case 'hearing':
      return facts.hearingJudgement?.on;
    case 'experts':
      return facts.expertJudgement?.on;
    case 'risk':
      return facts.riskJudgements?.map(({ on }) => on).reduce(laterOf);
    case 'competition':
      return facts.competitionJudgement?.on;
    case 'participation':
    case 'publication':
      return undefined; // held against what was done, no judgement of its own
  }
}

/** A judgement against the features: a breach until the office confirms it with a reason. */
export const standsIfConfirmed = (facts: DecisionFacts, name: JudgementName, zh: string, en: string): Verdict =>
  isConfirmed(facts, name)
    ? {
        holds: true,
        says: { zh: `${zh}已由办公厅（室）说明理由确认。`, en: `${en} The office confirmed it with its reason.` },
      }
    : {
        holds: false,
        says: {
          zh: `${zh}请改正判断，或者由办公厅（室）说明理由确认。`,
          en: `${en} Judge again, or let the office confirm it with a reason.`,
        },
      };

/** A judgement without a reason is none. */
export const noReason: Words = {
  zh: '判断没有说明理由。',
  en: 'The judgement gives no reason.',
};
