import { err, ok } from '@/core/kernel';
import type { RecordedEvent } from '@/core/matter';
import type { MatterStore } from '@/ports/matter-store';

/** Records held in memory: for the demo's sample city and for tests. */
export function memoryMatterStore(initial: Iterable<readonly [string, readonly RecordedEvent[]]> = []): MatterStore {
  const records = new Map<string, readonly RecordedEvent[]>(initial);
  return {
    ids: async () => [...records.keys()],
    read: async (matterId) => records.get(matterId) ?? [],
    append: async (matterId, expectedVersion, events) => {
      const record = records.get(matterId) ?? [];
      if (record.length !== expectedVersion) return err({ kind: 'conflict', version: record.length });
      records.set(matterId, [...record, ...events]);
      return ok(record.length + events.length);
    },
  };
}
