export { browserFileBytes, deleteFileBytes } from './browser-file-bytes';
export { browserFileStore, deleteFileStore } from './browser-file-store';
export {
  allBatches,
  browserOpinionStore,
  deleteOpinions,
  removeBatches,
  replaceBatches,
  unreadableBatches,
} from './browser-opinion-store';
export { browserPublicEntries, deletePublicEntries } from './browser-public-entries';
export { browserSummaries, deleteSummaries } from './browser-summaries';
export { browserWorkspaceStore, deleteDocuments } from './browser-workspace-store';
export { type Journal, openJournal, replaceJournal } from './journal';
export { deleteJournal } from './journal-database';
export { type JournalFault, type JournalFile, readJournalFile, writeJournalFile } from './journal-file';
export { type JournalSettings, openJournalSettings } from './journal-settings';
export { journaledMatterStore } from './journaled-matter-store';
export { dropSetAside, keptAside, setAside } from './set-aside';
export { sortJournal } from './sort-journal';
export { removeDocuments, unreadableDocuments } from './unreadable-documents';
