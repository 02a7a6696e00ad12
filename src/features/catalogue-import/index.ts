export { CatalogueImportScreen } from './catalogue-import-screen';
export type { CatalogueRow } from './catalogue-import-view';
export type { ImportOutcome } from './outcome-card';
