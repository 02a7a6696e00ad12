import { barriersOf, type DecisionFacts, type GateId, gateIds, isBarring, type RuleFinding } from '@/core/law';

export interface RequirementCounts {
  /** Requirements of the next door, and of those before it, that bar it today. */
  readonly barring: readonly RuleFinding[];
  /** How many of the same are met. */
  readonly met: number;
  /** Required for doors that come after the next, and not met yet: nothing of them is owed now. */
  readonly later: readonly RuleFinding[];
}

const breachedFirst = (a: RuleFinding, b: RuleFinding) =>
  Number(b.finding.kind === 'breached') - Number(a.finding.kind === 'breached');

/**
 * What a matter lacks, always counted up to ONE door: the next. Only what keeps a door shut counts (`blocks`, breached or not
 * yet told); advice does not. Without a next door nothing is counted.
 */
export function requirementCounts(
  gate: GateId | undefined,
  findings: readonly RuleFinding[],
  facts?: DecisionFacts,
): RequirementCounts {
  if (gate === undefined) return { barring: [], met: 0, later: [] };
  const reach = gateIds.indexOf(gate);
  const isUpTo = ({ rule }: RuleFinding) => gateIds.indexOf(rule.gate) <= reach;
  const barring = findings.filter(isBarring);
  return {
    barring: [...barriersOf(gate, findings, facts)].sort(breachedFirst),
    met: findings.filter(
      (entry) => entry.rule.effect === 'blocks' && entry.finding.kind === 'satisfied' && isUpTo(entry),
    ).length,
    later: barring.filter((entry) => !isUpTo(entry)),
  };
}
