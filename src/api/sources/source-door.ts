import type { Words } from '@/core/kernel';
import { backendOver, type ConnectorLoaders } from '@/data';
import type { EntryTerms } from '@/ports/data-source';
import { createDataProxy, type ProxiedBackend } from '../data-proxy';
import { createGateway } from '../gateway';
import { heldAtMost, sharedSource } from './shared-source';

interface DoorParts {
  readonly loaders: ConnectorLoaders;
  now(): number;
}
interface Served extends ProxiedBackend {
  readonly terms: EntryTerms;
  readonly name: Words;
}

const HERE = new URL('http://here.invalid/');

/**
 * The only way from a page to a connected source: questions in our own protocol. The server's adapter asks the source through a
 * proxy that no page reaches, so that no request by hand speaks the protocol of the source.
 */
export function sourceDoor(
  backend: Served,
  { loaders, now }: DoorParts,
): (request: Request, who: string) => Promise<Response> {
  const { id, name, protocol, options, terms } = backend;
  const inner = createDataProxy({
    backends: [backend],
    forward: () => Promise.reject(new Error('each source has a way out of its own')),
    identify: () => 'server',
    log: () => undefined,
    now,
  });
  const open = async () => {
    const connector = await loaders[protocol]?.(options);
    if (!connector) throw new Error(`no adapter of kind ${protocol}`);
    const base = new URL(`api/data/${id}/`, HERE);
    return backendOver(connector, { id, name, base, send: async (asked) => inner.fetch(asked), now, terms });
  };
  const callers = new WeakMap<Request, string>();
  const gateway = open().then((source) =>
    createGateway({
      base: `/api/data/${id}`,
      source: sharedSource(source, terms, now),
      deadlineMs: heldAtMost.deadlineMs,
      identify: (request) => callers.get(request) ?? null,
      log: () => undefined,
      now,
    }),
  );
  gateway.catch(() => undefined); // told with each request
  return async (request, who) => {
    callers.set(request, who);
    return (await gateway).fetch(request);
  };
}
