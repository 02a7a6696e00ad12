export type { Duty } from './duties';
export { atHandOf, type MatterAtHand, matterAtHand } from './matter-at-hand';
export { workOf } from './work-of';
