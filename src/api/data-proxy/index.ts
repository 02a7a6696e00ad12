export { configuredBackend } from './backend-file';
export { type ConnectedBackend, createDataProxy } from './create-data-proxy';
export { credentialOf } from './credential';
export { type Forward, InnerAddress } from './forward';
export { listedBackend } from './listed-backend';
export { protectiveHeaders } from './passing-headers';
export { type ProxiedBackend, type ReadBackends, readBackends } from './read-backends';

export type { UseOfData } from './use-of-data';
