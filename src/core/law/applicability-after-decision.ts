import type { Applicability } from './check-rule';
import type { DecisionFacts } from './facts/decision-facts';

/** Whether the decision has been made known and is to be executed: published, or decided where it is lawfully not public. */
export const isInForce = ({ publishedOn, nonPublicBasis, minutesSignedOn }: DecisionFacts): boolean =>
  publishedOn !== undefined || (Boolean(nonPublicBasis) && minutesSignedOn !== undefined);

/** Whether the procedure ended with no decision to execute. */
export const endedUndecided = (facts: DecisionFacts): boolean => facts.endedOn !== undefined && !isInForce(facts);

export const ifInForce = (facts: DecisionFacts): Applicability => {
  if (isInForce(facts)) return 'applies';
  if (endedUndecided(facts))
    return { because: { zh: '程序已终止，没有作出决策。', en: 'The procedure ended without a decision.' } };
  return { missing: [facts.nonPublicBasis ? 'minutesSignedOn' : 'publishedOn'] };
};

/** The decision is evaluated: judged so, or an evaluator is at work. Without a situation nothing needs judging. */
export const ifEvaluated = (facts: DecisionFacts): Applicability => {
  const inForce = ifInForce(facts);
  if (inForce !== 'applies') return inForce;
  const { evaluator, evaluationJudgement, evaluationTriggers } = facts;
  if (evaluator !== undefined || evaluationJudgement?.applies) return 'applies';
  if (evaluationJudgement)
    return {
      because: {
        zh: `判断不开展后评估：${evaluationJudgement.because}`,
        en: `Judged: no evaluation. ${evaluationJudgement.because}`,
      },
    };
  if (evaluationTriggers?.length === 0)
    return { because: { zh: '没有应予评估的情形。', en: 'No situation calls for an evaluation.' } };
  return { missing: [evaluationTriggers ? 'evaluationJudgement' : 'evaluationTriggers'] };
};
