import { err, ok, type Result } from '@/core/kernel';
import type { Backend, BackendEntry, BackendKind, DataSourceRegistry, Refusal } from '@/ports/data-source';
import type { Connector } from './connector';
import type { Fetcher } from './transport';

/** A backend that needs no server: its protocol is made in the page. */
export interface LocalBackend {
  readonly entry: BackendEntry;
  readonly protocol: () => Promise<Connector>;
}

/** Makes the protocol of a listed backend; `options` come from the server's file and are decoded by the adapter. */
export type ConnectorLoaders = Readonly<Partial<Record<BackendKind, (options: unknown) => Promise<Connector>>>>;

interface RegistryParts {
  readonly base: URL;
  readonly send: Fetcher;
  /** The clock of this machine, in milliseconds since 1970. */
  readonly now: () => number;
  /** The day the API tells, where it is not that of the machine: the demo's can be moved. */
  readonly today?: () => string;
  readonly local: readonly LocalBackend[];
  readonly loaders: ConnectorLoaders;
  /** Backends the server lists. */
  listed(): Promise<Result<readonly BackendEntry[], Refusal>>;
}

/** The registry of data backends: those made in the page, then those of the server; each opened once, its adapter loaded then. */
export function createDataSourceRegistry({
  base,
  send,
  now,
  today,
  local,
  loaders,
  listed,
}: RegistryParts): DataSourceRegistry {
  const opened = new Map<string, { readonly entry: string; readonly backend: Promise<Backend | undefined> }>();
  const entryOf = async (id: string): Promise<BackendEntry | undefined> => {
    const here = local.find(({ entry }) => entry.id === id)?.entry;
    const remote = here ? undefined : await listed();
    return here ?? (remote?.ok ? remote.value.find((other) => other.id === id) : undefined);
  };
  const open = async ({ id, kind, name, base: at, options, terms }: BackendEntry): Promise<Backend | undefined> => {
    const here = local.find(({ entry }) => entry.id === id);
    const [protocol, { backendOver }] = await Promise.all([
      here ? here.protocol() : loaders[kind]?.(options),
      import('./backend-over'),
    ]);
    return protocol && backendOver(protocol, { id, name, base: new URL(at, base), send, now, today, terms });
  };
  return {
    async backends() {
      const remote = await listed();
      const here = local.map(({ entry }) => entry);
      if (!remote.ok) return here.length > 0 ? ok(here) : err(remote.error);
      return ok([...here, ...remote.value.filter(({ id }) => here.every((other) => other.id !== id))]);
    },
    async open(id) {
      const listedAs = await entryOf(id);
      if (!listedAs) return undefined;
      const entry = JSON.stringify(listedAs);
      const known = opened.get(id);
      if (known?.entry === entry) return known.backend; // changed by an administrator, it is opened anew
      const backend = open(listedAs);
      opened.set(id, { entry, backend });
      const forget = () => opened.get(id)?.backend === backend && opened.delete(id);
      // Its adapter did not load: the next asking tries again.
      void backend.then((made) => made ?? forget(), forget);
      return backend;
    },
  };
}
