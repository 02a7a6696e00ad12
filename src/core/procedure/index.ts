export { awaitsOf } from './awaits-of';

export { type DayFault, dayFaults } from './day-faults';
export { decidedOn } from './decided-on';
export { isReturned } from './is-cleared';
export { lightOf } from './light-of';
export { nextGateOf } from './next-gate-of';
export { type Precedence, precedences, steps } from './procedure';

export { stageOf } from './stage-of';
export { type StageState, stageStates } from './stage-states';
export { standingIds, standingOf, standingWords } from './standing';
export { statusOf } from './status-of';
export type { Belongs, Step, StepId } from './step';
