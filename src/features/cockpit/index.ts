export { CockpitScreen } from './cockpit-screen';
