import type { ProtocolLoaders } from './data-hub';

/** The adapters by kind, each in a chunk of its own. */
export const protocolLoaders: ProtocolLoaders = {};
