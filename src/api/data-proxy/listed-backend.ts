import type { BackendEntry } from '@/ports/data-source';
import { BASE } from './proxied-address';
import type { ProxiedBackend } from './read-backends';

/** What the browser learns of a backend: never its address, its allow-list or its secret. */
export const listedBackend = ({ id, protocol, name, owner, options, credential }: ProxiedBackend): BackendEntry => ({
  id,
  kind: protocol,
  name,
  owner,
  base: `${BASE.slice(1)}/${id}/`,
  available: credential !== null,
  options,
});
