export { CatalogueImportScreen, type ImportOutcome } from './catalogue-import-screen';
export type { CatalogueRow } from './catalogue-import-view';
