export { BringScreen } from './bring/bring-screen';

export { DataSourcesScreen } from './data-sources-screen';
export { DatasetScreen } from './dataset-screen';
