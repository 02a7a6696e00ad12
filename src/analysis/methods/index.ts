export { analyse, caseSchema, methods } from './analyse';
export type { Fault } from './method';
