export type { SourceCard, SourceHead, SourcePage, TableSource } from './table-source';
