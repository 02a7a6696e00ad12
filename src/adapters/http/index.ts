export { httpAccount } from './http-account';
export { httpAdministration } from './http-administration';
export { httpChanges } from './http-changes';
export { httpMatterApi, type SendRequest } from './http-matter-api';
export { httpOpinions } from './http-opinions';
export { httpWorkspace } from './http-workspace';
