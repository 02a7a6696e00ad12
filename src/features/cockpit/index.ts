export { CockpitScreen } from './cockpit-screen';
export type { CockpitSearch } from './cockpit-state';
