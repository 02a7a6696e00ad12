export { browserDocumentStore, deleteDocuments } from './browser-document-store';
export { browserFileBytes, deleteFileBytes } from './browser-file-bytes';
export { browserOpinionStore, deleteOpinions } from './browser-opinion-store';
export { type Journal, type JournalCorrupt, type JournalFailure, openJournal } from './journal';
export { deleteJournal } from './journal-database';
export { type JournalSettings, openJournalSettings } from './journal-settings';
export { journaledMatterStore } from './journaled-matter-store';
