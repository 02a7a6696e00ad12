export type { Duty } from './duties';
export { atHandOf, matterAtHand } from './matter-at-hand';
export { byDay, workIn, workOf } from './work-of';
