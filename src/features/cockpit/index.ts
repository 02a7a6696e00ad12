export { CockpitScreen } from './cockpit-screen';
export type { CockpitFilter } from './cockpit-view';
