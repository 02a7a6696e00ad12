export { httpDesk, type Send } from './http-desk';
export { httpDocuments } from './http-documents';
export { httpOpinions } from './http-opinions';
