import type * as z from 'zod/mini';
import { memorySourceStore } from '@/adapters/memory';
import { localArea } from '@/browser-storage';
import { type SourceStore, storedSource } from '@/ports/connected-sources';
import { type ErasureLog, erasureSchema } from '@/ports/erasures';
import type { WorkspaceStore } from '@/ports/workspace';

const SOURCES_KEY = 'hengce.demo.sources';
const ERASURES_KEY = 'hengce.demo.erasures';

/** What is kept under a key, line by line: a line of an earlier shape is left out, the others hold. */
function kept<T>(key: string, line: z.ZodMiniType<T>): readonly T[] {
  let all: unknown;
  try {
    all = JSON.parse(localArea.read(key) ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(all) ? all.flatMap((one) => line.safeParse(one).data ?? []) : [];
}
const keep = (key: string, all: readonly unknown[]) => localArea.write(key, JSON.stringify(all));

export const hasKeptSources = (): boolean => localArea.read(SOURCES_KEY) !== null;

/** Data sources connected in this browser. */
export const browserSources = (): SourceStore =>
  memorySourceStore(kept(SOURCES_KEY, storedSource), (all) => keep(SOURCES_KEY, all));

/** What was erased in this browser: added to, never changed. */
export function browserErasures(documents: WorkspaceStore): ErasureLog {
  const lines = () => kept(ERASURES_KEY, erasureSchema);
  return {
    list: async () => lines().toReversed(),
    of: async (id) => lines().findLast((line) => line.id === id && line.rule.kind !== 'kept-file'),
    async erase(version, erasure) {
      const collection = erasure.rule.kind === 'kept-file' ? 'data-files' : 'snapshots';
      const stored = await documents.read(collection, erasure.id);
      if (stored?.version !== version) return false;
      if (!(await documents.remove(collection, erasure.id, version)).ok) return false;
      keep(ERASURES_KEY, [...lines(), erasure]);
      return true;
    },
  };
}

export function forgetSources(): void {
  localArea.remove(SOURCES_KEY);
  localArea.remove(ERASURES_KEY);
}
