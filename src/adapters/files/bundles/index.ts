export { openBundle } from './open-bundle';
