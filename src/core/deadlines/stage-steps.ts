import { type CivilDate, earlierOf, laterOf, type Words } from '@/core/kernel';
import { type StageId, stageIds, stageWords } from '@/core/law';
import type { DecisionPlan, PlannedAct } from './decision-plan';
import { termOf } from './plan-words';

/** One stage of the way to the decision as a bar. `statutory`: a term of the law still runs in it. */
export interface StageStep {
  readonly stage: StageId;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly statutory: boolean;
  readonly done: boolean;
  readonly because: Words;
}

/** The acts of a plan drawn together by stage, in the order of the procedure. A decision that is barred has no day to be drawn on. */
export const stageSteps = ({ kind, acts }: DecisionPlan): readonly StageStep[] =>
  stageIds.flatMap((stage) => {
    const own = acts.filter(
      ({ milestone }) => milestone.stage === stage && !(kind === 'blocked' && milestone.id === 'decision'),
    );
    const first = own[0];
    return first ? [step(stage, own, begins(first, acts))] : [];
  });

/** Drafting begins with the decision to start, the discussion when the file is ready: their only acts are ends. */
function begins({ milestone, on }: PlannedAct, acts: readonly PlannedAct[]): CivilDate {
  if (milestone.id !== 'draft' && milestone.id !== 'discussion-submitted') return on.earliest;
  const before = acts.filter(({ milestone: { id } }) => milestone.after.some(({ after }) => after === id));
  return before.map((act) => act.on.earliest).reduce(laterOf, before[0]?.on.earliest ?? on.earliest);
}

function step(stage: StageId, own: readonly PlannedAct[], from: CivilDate): StageStep {
  const open = own.filter(({ state }) => state !== 'done');
  const term = open.map(termOf).find((words) => words !== undefined);
  const days = own.map(({ on }) => on.earliest);
  return {
    stage,
    from: days.reduce(earlierOf, from),
    to: days.reduce(laterOf, from),
    statutory: term !== undefined,
    done: open.length === 0,
    because: term ?? stageWords[stage],
  };
}
