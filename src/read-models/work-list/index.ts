export { type MatterAtHand, matterAtHand } from './matter-at-hand';
export { workOf } from './work-of';
