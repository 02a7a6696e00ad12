import { err, ok } from '@/core/kernel';
import { type RecordedEvent, recordedEvent } from '@/core/matter';
import { BEGINNING } from '@/core/record';
import type { MatterStore } from '@/ports/matter-store';
import { chained } from './chain';
import { failureOf, isDuplicate } from './failure-of';
import { joinedReads } from './joined-reads';
import type { CityDatabase } from './tables';

class Stale extends Error {}

/**
 * The records of all matters. An append is one transaction: whole or not at all, and on the disk when it is answered; of two
 * over the same version the database lets one through. A record is decoded once and kept while it stands where it stood.
 */
export function sqlMatterStore(db: CityDatabase): MatterStore {
  const kept = new Map<string, readonly RecordedEvent[]>();

  const versionsOf = async (ids: readonly string[]) =>
    new Map(
      (await db.selectFrom('heads').select(['matter', 'version']).where('matter', 'in', ids).execute()).map(
        ({ matter, version }) => [matter, version],
      ),
    );
  const read = joinedReads(async (ids: readonly string[]) => {
    const versions = await versionsOf(ids);
    const stale = [...versions].filter(([id, version]) => kept.get(id)?.length !== version).map(([id]) => id);
    if (stale.length > 0) {
      const rows = await db
        .selectFrom('events')
        .select(['matter', 'body'])
        .where('matter', 'in', stale)
        .orderBy('matter')
        .orderBy('seq')
        .execute();
      const records = new Map<string, RecordedEvent[]>(stale.map((id) => [id, []]));
      for (const { matter, body } of rows) records.get(matter)?.push(recordedEvent.parse(JSON.parse(body)));
      for (const [id, record] of records) kept.set(id, record);
    }
    return new Map([...versions.keys()].map((id) => [id, kept.get(id) ?? []]));
  });
  const conflict = async (matterId: string) =>
    err({ kind: 'conflict' as const, version: (await versionsOf([matterId])).get(matterId) ?? 0 });

  const append = (matter: string, expected: number, events: readonly RecordedEvent[]) =>
    db.transaction().execute(async (whole) => {
      const head = await whole
        .selectFrom('heads')
        .select(['version', 'chain'])
        .where('matter', '=', matter)
        .executeTakeFirst();
      if ((head?.version ?? 0) !== expected) throw new Stale();
      let chain = head?.chain ?? BEGINNING;
      const rows = events.map((event, index) => {
        if (event.seq !== expected + index + 1) throw new Error(`event ${event.seq} after ${expected + index}`);
        const body = JSON.stringify(event);
        chain = chained(chain, body);
        return { matter, seq: event.seq, command: event.commandId, body, chain };
      });
      const version = expected + events.length;
      if (head) {
        const moved = await whole
          .updateTable('heads')
          .set({ version, chain })
          .where('matter', '=', matter)
          .where('version', '=', expected)
          .executeTakeFirst();
        if (moved.numUpdatedRows === 0n) throw new Stale(); // another append was there between
      } else await whole.insertInto('heads').values({ matter, version, chain }).execute();
      for (const row of rows) await whole.insertInto('events').values(row).execute();
      return version;
    });
  return {
    ids: async () =>
      (await db.selectFrom('heads').select('matter').orderBy('position').execute()).map(({ matter }) => matter),
    read: async (matterId) => (await read(matterId)) ?? [],
    async append(matterId, expectedVersion, events) {
      try {
        return ok(await append(matterId, expectedVersion, events));
      } catch (cause) {
        return cause instanceof Stale || isDuplicate(cause) ? conflict(matterId) : err(failureOf(cause));
      }
    },
  };
}
