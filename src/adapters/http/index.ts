export { httpAccount } from './http-account';
export { httpAdministration } from './http-administration';
export { httpChanges } from './http-changes';
export { httpMatterApi, type SendRequest } from './http-matter-api';
export { httpOpen } from './http-open';
export { httpOpinions } from './http-opinions';
export { httpSearch } from './http-search';
export { httpWorkspace } from './http-workspace';
export { httpSources } from './sources';
