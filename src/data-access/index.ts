export { backendOver, type Connection } from './backend-over';
export { digestOfTable } from './digest-of-table';
export { type Link, type LinkRequest, openLink, type Received, type Send } from './link';
export type { Page, Protocol } from './protocol';
export { withinLimits } from './within-limits';
