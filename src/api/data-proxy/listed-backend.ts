import type { BackendEntry } from '@/ports/data-source';
import { BASE } from './proxied-address';
import type { ProxiedBackend } from './read-backends';

/** What the browser learns of a backend: never its address, its allow-list or its secret. */
export const listedBackend = (backend: ProxiedBackend): BackendEntry => {
  const { id, protocol, name, owner, options, credential, terms, paused, door } = backend;
  return {
    id,
    kind: door ? 'gateway' : protocol,
    name,
    owner,
    base: `${BASE.slice(1)}/${id}/`,
    available: credential !== null && !paused,
    ...(!door && { options }),
    ...(terms && { terms }),
    ...(paused && { paused }),
  };
};
