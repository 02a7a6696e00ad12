import type { CivilDate } from '@/core/kernel';
import type { DecisionFacts } from '@/core/law';
import type { MatterSummary } from '@/ports/matter-api';

/** A risk of the report, its value being likelihood by consequence. */
export interface RiskPoint {
  readonly name: string;
  readonly owner: string | null;
  readonly before: number;
  readonly after: number;
}

/** The risks, what remains highest first. */
export const riskPoints = ({ riskFactors = [] }: DecisionFacts): readonly RiskPoint[] =>
  riskFactors
    .map(({ name, owner, p, q, pAfter, qAfter }) => ({ name, owner, before: p * q, after: pAfter * qAfter }))
    .sort((a, b) => b.after - a.after);

/** The grades of the report, the risk that remains highest and what is left to do, on a day. null: no report yet. */
export function riskOf(facts: DecisionFacts, asOf: CivilDate): MatterSummary['risk'] {
  if (!facts.riskFactors) return null;
  const worst = [...facts.riskFactors].sort((a, b) => b.pAfter * b.qAfter - a.pAfter * a.qAfter)[0];
  return {
    initial: facts.riskGradeInitial ?? null,
    expected: facts.riskGradeExpected ?? null,
    name: worst?.name ?? null,
    p: worst?.p ?? null,
    q: worst?.q ?? null,
    pAfter: worst?.pAfter ?? null,
    qAfter: worst?.qAfter ?? null,
    owner: worst?.owner ?? null,
    controllable: facts.controllability?.controllable ?? null,
    intolerable: facts.riskFactors.filter(({ intolerable }) => intolerable).map(({ name }) => name),
    unowned: facts.riskFactors.filter(({ owner }) => owner === null).length,
    overdue: facts.riskFactors.filter(({ dueOn }) => dueOn !== null && dueOn < asOf).length,
  };
}
