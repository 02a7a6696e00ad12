export { DataSourcesScreen } from './data-sources-screen';
export { DatasetScreen } from './dataset-screen';
export { FileImportScreen } from './file-import/file-import-screen';
