import { reasonOf } from './applicability';
import type { Applicability } from './check-rule';
import type { DecisionFacts } from './facts/decision-facts';
import { endedUndecided, isInForce, withheldUnder } from './in-force';

const endedWithout: Applicability = {
  because: { zh: '程序已终止，没有作出决策。', en: 'The procedure ended without a decision.' },
};

/**
 * Whether the meeting passed the decision. What it rejected, put off or withdrew is not issued: nothing follows from it. While
 * the outcome is not recorded the rule speaks, and of what was published nevertheless it speaks in any case.
 */
export const ifPassed = (facts: DecisionFacts): Applicability => {
  if (facts.publishedOn) return 'applies';
  switch (facts.decisionOutcome) {
    case 'deferred':
      return {
        because: { zh: '会议决定暂缓，尚未作出决策。', en: 'The meeting put it off: there is no decision yet.' },
      };
    case 'rejected':
      return { because: { zh: '会议决定不予通过。', en: 'The meeting rejected it: there is no decision.' } };
    default:
      return endedUndecided(facts) ? endedWithout : 'applies';
  }
};

export const ifInForce = (facts: DecisionFacts): Applicability => {
  if (isInForce(facts)) return 'applies';
  if (endedUndecided(facts)) return endedWithout;
  const passed = ifPassed(facts);
  if (passed !== 'applies') return passed;
  return { missing: [withheldUnder(facts) ? 'minutesSignedOn' : 'publishedOn'] };
};

/**
 * The decision is evaluated: a plan, an evaluator or a report is on record, or it was judged so. What was done goes before
 * what was thought to be needed: an evaluation without a situation is one all the same.
 */
export const ifEvaluated = (facts: DecisionFacts): Applicability => {
  const inForce = ifInForce(facts);
  if (inForce !== 'applies') return inForce;
  const { evaluationJudgement, evaluationTriggers } = facts;
  if (isEvaluating(facts) || evaluationJudgement?.applies) return 'applies';
  if (evaluationJudgement)
    return {
      because: {
        zh: `判断不开展后评估：${reasonOf(evaluationJudgement).zh}`,
        en: `Judged: no evaluation. ${reasonOf(evaluationJudgement).en}`,
      },
    };
  if (evaluationTriggers?.length === 0)
    return { because: { zh: '没有应予评估的情形。', en: 'No situation calls for an evaluation.' } };
  return { missing: [evaluationTriggers ? 'evaluationJudgement' : 'evaluationTriggers'] };
};

/** Whether an evaluation is under way or done, whatever was judged before. */
export const isEvaluating = ({ evaluator, evaluationPlannedOn, evaluationReportOn }: DecisionFacts): boolean =>
  evaluator !== undefined || evaluationPlannedOn !== undefined || Boolean(evaluationReportOn);

/** The execution was suspended. Not told to be, none is on record; only with the closing it has to be told. */
export const ifSuspended = ({ executionSuspension, executionClosedOn }: DecisionFacts): Applicability =>
  executionSuspension || (executionSuspension === undefined && executionClosedOn !== undefined)
    ? 'applies'
    : { because: { zh: '没有记录中止执行。', en: 'No suspension of the execution is on record.' } };
