export type { MatterStore } from './matter-store';
