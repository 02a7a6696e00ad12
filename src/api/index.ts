export { createApi } from './create-api';
export { readJson } from './read-json';
