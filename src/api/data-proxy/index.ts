export { configuredBackend } from './backend-file';
export { createDataProxy } from './create-data-proxy';
export { protectiveHeaders } from './passing-headers';
export { type ReadBackends, readBackends } from './read-backends';
export type { UseOfData } from './use-of-data';
