import type { CivilDate, Words } from '@/core/kernel';
import { type DecisionFacts, isInForce, performedSteps, type RuleFinding, type StageId, stageIds } from '@/core/law';
import { decidedOn } from './decided-on';
import { stages, steps } from './procedure';
import { stageOf } from './stage-of';

export interface StageState {
  readonly stage: StageId;
  readonly state: 'not-begun' | 'under-way' | 'done' | 'not-applicable';
  /** Why it does not apply. */
  readonly because: Words | undefined;
  /** Days of its steps: the first and the last. */
  readonly from: CivilDate | undefined;
  readonly to: CivilDate | undefined;
  /** Requirements of the stage not yet told, and those breached. Of a stage whose turn has not come nothing is owed. */
  readonly open: number;
  readonly breached: number;
}

/** Stages that follow the decision, and what has to be there before anything of them is owed. */
const turnOf: Partial<Record<StageId, (facts: DecisionFacts) => boolean>> = {
  publication: (facts) => decidedOn(facts) !== undefined,
  archive: (facts) => decidedOn(facts) !== undefined,
  execution: isInForce,
  evaluation: isInForce,
  adjustment: isInForce,
  responsibility: isInForce,
};

/** Every stage of a matter with how far it is. The stage it stands in is under way. */
export function stageStates(facts: DecisionFacts, findings: readonly RuleFinding[]): readonly StageState[] {
  const current = stageOf(facts);
  const performed = performedSteps(facts);
  return stageIds.map((stage) => {
    const { belongs, isClosed } = stages[stage];
    const days = Object.values(steps)
      .filter((step) => step.stage === stage)
      .flatMap((step) => step.day(facts) ?? [])
      .toSorted();
    const own = findings.filter(({ rule }) => rule.stage === stage);
    const isDue = turnOf[stage]?.(facts) ?? true;
    const judged = belongs(facts);
    const isBegun = days.length > 0 || performed.includes(stage);
    return {
      stage,
      state:
        judged.kind === 'no'
          ? 'not-applicable'
          : isClosed(facts)
            ? 'done'
            : stage === current || isBegun
              ? 'under-way'
              : 'not-begun',
      because: judged.kind === 'no' ? judged.because : undefined,
      from: days[0],
      to: days.at(-1),
      open: own.filter(({ finding }) => finding.kind === 'undetermined').length,
      breached: isDue ? own.filter(({ finding }) => finding.kind === 'breached').length : 0,
    };
  });
}
