export { ActLink } from './act-link';
export { Judged } from './judged';
export { NothingYet } from './nothing-yet';
export { Pairs } from './pairs';
export { Place } from './place';
export type { PlaceMatter } from './place-context';
export { Proof } from './proof';
export { sayValue } from './say-value';
export { roundsOf, type StageEvent, stageEventsOf } from './stage-event';
