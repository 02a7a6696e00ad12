export type { Duty } from './duties';
export { atHandOf, type MatterAtHand, matterAtHand } from './matter-at-hand';
export { byDay, workIn, workOf } from './work-of';
