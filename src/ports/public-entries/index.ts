export type { PublicDesk } from './public-desk';
export { type PublicEntries, publicEntriesBy } from './public-entries';
export type { PublicEntryStore } from './public-entry-store';
