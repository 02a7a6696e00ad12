import type { Words } from '@/core/kernel';
import type { Verdict } from './check-rule';
import type { DecisionFacts } from './facts/decision-facts';
import type { JudgementName } from './facts/judgement-facts';
import { isHollow } from './hollow';

/** Whether the office stands by a judgement that the recorded features speak against: it said so, with a reason that says something. */
const isConfirmed = ({ judgementConfirmations = [] }: DecisionFacts, name: JudgementName): boolean =>
  judgementConfirmations.some(({ judgement, because }) => judgement === name && !isHollow(because));

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
