export type { LinkedFilter, LinkedFilterFault } from './linked-filter';
export type { LinkedView } from './messages';
export { openLinkedFilter } from './open-linked-filter';
