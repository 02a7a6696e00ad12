export { type ApiParts, createApi } from './create-api';
