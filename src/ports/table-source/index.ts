export type { SourceCard, SourcePage, TableSource } from './table-source';
