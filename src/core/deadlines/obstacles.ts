import { barriersOf, evaluateAll, type LawContext, type RuleFinding } from '@/core/law';
import type { OpenPlan } from './decision-plan';

/**
 * Rules the plan would break if it were carried out as it stands, read on the day of the decision: those that bar the
 * decision make the plan infeasible, the others ask for a reason. What is merely not recorded yet is no obstacle.
 */
export function obstaclesOf(plan: OpenPlan, law: LawContext) {
  const findings = evaluateAll(plan.facts, { ...law, asOf: plan.day.earliest });
  const isBreached = ({ finding }: RuleFinding) => finding.kind === 'breached';
  return {
    barring: barriersOf('decision', findings).filter(isBreached),
    warning: findings.filter((entry) => isBreached(entry) && entry.rule.effect === 'warns'),
  };
}
