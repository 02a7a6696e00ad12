export type { DocumentText, ReadDocument } from './document-text';
