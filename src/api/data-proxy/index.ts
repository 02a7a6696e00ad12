export { createDataProxy, type DataProxyParts } from './create-data-proxy';
export { type ProxiedBackend, type ReadBackends, readBackends } from './read-backends';
export type { Forward } from './relay';
export type { UseOfData } from './use-of-data';
