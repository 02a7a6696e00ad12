export type { AppendFailure, MatterStore } from './matter-store';
