export { browserDocumentStore, deleteDocuments } from './browser-document-store';
export { deleteJournal, type Journal, type JournalCorrupt, type JournalFailure, openJournal } from './journal';
export { journaledMatterStore } from './journaled-matter-store';
