export type { Collection, StoredDocument } from './collection';
export { type BodyOf, type CollectionId, collections, isCollectionId } from './collections';
export type { DocumentStore, StoreFailure } from './document-store';
export type { DocumentFailure, Documents } from './documents';
export { type FigureReport, figureReportSchema } from './figure-report';
