export { openLinkedFilter } from './open-linked-filter';
