export { createApi } from './create-api';
export type { FilesOfPapers } from './files';
export { readJson } from './read-json';
