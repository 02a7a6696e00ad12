export { type ApiParts, createApi } from './create-api';
export { summarise } from './summarise';
