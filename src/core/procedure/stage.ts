import type { Words } from '@/core/kernel';
import type { DecisionFacts, DutyHolder, StageId } from '@/core/law';
import type { Belongs, StepDefinition, StepId } from './step';

/** A stage of the procedure: when it applies, its steps, what closes it, and who owes that. */
export interface Stage<Ids extends StepId = StepId> {
  readonly id: StageId;
  readonly dutyHolder: DutyHolder;
  /** Whether the stage belongs to the matter, as far as its facts tell. */
  readonly belongs: (facts: DecisionFacts) => Belongs;
  /** What brings it to its end, in words and as a test. */
  readonly closedBy: Words;
  readonly isClosed: (facts: DecisionFacts) => boolean;
  readonly steps: Readonly<Record<Ids, StepDefinition>>;
}
