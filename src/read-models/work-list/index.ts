export type { Duty } from './duties';
export { atHandOf, matterAtHand } from './matter-at-hand';
export { noticesOf } from './notices-of';
export { byDay, workIn, workOf } from './work-of';
