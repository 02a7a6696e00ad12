import { err, ok } from '@/core/kernel';
import type { SourceStore, StoredSource } from '@/ports/connected-sources';

/** Connected sources in memory, beginning with `seeds`; `kept` is told of each change. */
export function memorySourceStore(
  seeds: readonly StoredSource[] = [],
  kept: (all: readonly StoredSource[]) => void = () => undefined,
): SourceStore {
  const sources = new Map(seeds.map((seed) => [seed.id, seed]));
  return {
    list: async () => [...sources.values()],
    async write(source) {
      if ((sources.get(source.id)?.version ?? 0) !== source.version - 1) return err({ kind: 'conflict' });
      sources.set(source.id, structuredClone(source));
      kept([...sources.values()]);
      return ok(true);
    },
  };
}
