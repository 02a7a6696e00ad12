import type { ConnectedBackend } from '@/api/data-proxy';
import { backendOfDraft, isSecretSet, type SourcesParts, sourceDoor, trySource } from '@/api/sources';
import type { SourceStore, StoredSource } from '@/ports/connected-sources';
import type { BackendEntry } from '@/ports/data-source';
import { connectorLoaders } from '@/wiring/data/connector-loaders';
import { errorOf } from '../error-of';
import { guardedForward } from './guarded-forward';

interface Parts {
  readonly store: SourceStore;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Sources of the server's own files. */
  readonly fixed: readonly BackendEntry[];
  now(): number;
  report(error: Error): void;
}

export interface ConnectedSources extends Pick<SourcesParts, 'store' | 'fixed' | 'reserved' | 'isSecretSet' | 'test'> {
  /** What the data proxy serves of them now. */
  connected(): Promise<readonly ConnectedBackend[]>;
}

/** Ids of what the page itself shows as data: files people bring, the sample, the server's own tables. */
const reserved = ['files', 'gateway', 'tried', 'memory', 'sample', 'city', 'portal'];

/** The data sources that administrators connected: kept in the database, served through the data proxy as they stand now. */
export function connectedSources({ store, env, fixed, now, report }: Parts): ConnectedSources {
  const surroundings = { env, forwardTo: (host: string | null) => guardedForward(host) };
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
      const door = sourceDoor(backend, { loaders: connectorLoaders, now });
      return [
        { revision: String(version), backend: { ...backend, door, ...(state === 'paused' && { paused: true }) } },
      ];
    } catch (cause) {
      report(errorOf(cause)); // saved by another version of the server
      return [];
    }
  };
  return {
    store,
    reserved,
    fixed: fixed.map(({ id, kind, name, owner }) => ({ id, kind, name, owner: owner ?? '' })),
    isSecretSet: (draft) => isSecretSet(draft, env),
    test: (draft) => trySource(draft, { ...surroundings, loaders: connectorLoaders, now }),
    connected: async () => (await store.list()).flatMap(serve),
  };
}
