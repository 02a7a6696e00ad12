import type { ConfiguredBackend } from './backend-file';
import type { ProxiedBackend } from './read-backends';

/** What the browser learns of a backend: never its address, its allow-list or its secret. */
export interface ListedBackend extends Pick<ConfiguredBackend, 'id' | 'name' | 'owner' | 'options'> {
  /** The adapter that speaks to it. */
  readonly kind: ConfiguredBackend['protocol'];
  readonly available: boolean;
}

export const listedBackend = ({ id, protocol, name, owner, options, credential }: ProxiedBackend): ListedBackend => ({
  id,
  kind: protocol,
  name,
  owner,
  options,
  available: credential !== null,
});
