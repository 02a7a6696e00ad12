export { BringScreen } from './bring/bring-screen';
export type { CatalogueSearch } from './catalogue-view';
export { DataSourcesScreen } from './data-sources-screen';
export { DatasetScreen } from './dataset-screen';
