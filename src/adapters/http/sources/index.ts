export { httpSources } from './http-sources';
