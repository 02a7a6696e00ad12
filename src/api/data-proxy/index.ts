export { protectiveHeaders } from './passing-headers';
export { createDataProxy } from './create-data-proxy';
export { type ReadBackends, readBackends } from './read-backends';

export type { UseOfData } from './use-of-data';
