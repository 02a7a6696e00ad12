export { backendOfDraft, isSecretSet } from './backend-of-draft';
export { sourceDoor } from './source-door';
export { type SourcesParts, sourcesRoutes } from './sources-routes';
export { trySource } from './try-source';
