export { type Fetcher, httpMatterApi } from './http-matter-api';
export { httpOpinions } from './http-opinions';
export { httpWorkspace } from './http-workspace';
