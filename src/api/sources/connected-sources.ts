import type { Words } from '@/core/kernel';
import type { ConnectorLoaders } from '@/data';
import type { SourceStore, StoredSource } from '@/ports/connected-sources';
import type { BackendEntry } from '@/ports/data-source';
import type { ConnectedBackend, Forward } from '../data-proxy';
import { backendOfDraft, isSecretSet } from './backend-of-draft';
import { sourceDoor } from './source-door';
import type { SourcesParts } from './sources-routes';
import { trySource } from './try-source';

interface Parts {
  readonly store: SourceStore;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Sources of the server's own files. */
  readonly fixed: readonly BackendEntry[];
  readonly loaders: ConnectorLoaders;
  /** The way out to a source; the host is one inside the city's own network that an administrator allowed. */
  forwardTo(internalHost: string | null): Forward;
  /** What to do where a source is not reached; absent: as of a server. */
  readonly unreached?: Words;
  now(): number;
  report(cause: unknown): void;
}

export interface ServedSources extends Pick<SourcesParts, 'store' | 'fixed' | 'reserved' | 'isSecretSet' | 'test'> {
  /** What the data proxy serves of them now. */
  connected(): Promise<readonly ConnectedBackend[]>;
}

/** Ids of what the page itself shows as data: files people bring, the sample, the server's own tables. */
const reserved = ['files', 'gateway', 'tried', 'memory', 'sample', 'city', 'portal'];

/** The data sources that administrators connected: kept in a store, served through the data proxy as they stand now. */
export function connectedSources({
  store,
  env,
  fixed,
  loaders,
  forwardTo,
  unreached,
  now,
  report,
}: Parts): ServedSources {
  const surroundings = { env, forwardTo };
  const made = new Map<string, { readonly version: number; readonly served: readonly ConnectedBackend[] }>();

  const serve = (source: StoredSource): readonly ConnectedBackend[] => {
    const known = made.get(source.id);
    if (known?.version === source.version) return known.served;
    const served = servedOf(source);
    made.set(source.id, { version: source.version, served });
    return served;
  };
  const servedOf = ({ id, version, state, draft }: StoredSource): readonly ConnectedBackend[] => {
    if (state === 'removed') return [];
    try {
      const backend = backendOfDraft(id, draft, surroundings);
      const door = sourceDoor(backend, { loaders, now });
      return [
        { revision: String(version), backend: { ...backend, door, ...(state === 'paused' && { paused: true }) } },
      ];
    } catch (cause) {
      report(cause); // saved by another version of the server
      return [];
    }
  };
  return {
    store,
    reserved,
    fixed: fixed.map(({ id, kind, name, owner }) => ({ id, kind, name, owner: owner ?? '' })),
    isSecretSet: (draft) => isSecretSet(draft, env),
    test: (draft) => trySource(draft, { ...surroundings, loaders, unreached, now }),
    connected: async () => (await store.list()).flatMap(serve),
  };
}
