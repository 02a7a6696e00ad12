export { browserDocumentStore, deleteDocuments } from './browser-document-store';
export { browserFileBytes, deleteFileBytes } from './browser-file-bytes';
export { allBatches, browserOpinionStore, deleteOpinions, replaceBatches } from './browser-opinion-store';
export { type Journal, type JournalCorrupt, type JournalFailure, openJournal, replaceJournal } from './journal';
export { deleteJournal } from './journal-database';
export { type JournalFault, type JournalFile, readJournalFile, writeJournalFile } from './journal-file';
export { type JournalSettings, openJournalSettings } from './journal-settings';
export { journaledMatterStore } from './journaled-matter-store';
