import { err, ok } from '@/core/kernel';
import { type RecordedEvent, recordedEvent } from '@/core/matter';
import { BEGINNING } from '@/core/record';
import type { MatterStore } from '@/ports/matter-store';
import { appendRows } from './append-rows';
import { chained } from './chain';
import { failureOf, isDuplicate } from './failure-of';
import { joinedReads } from './joined-reads';
import type { CityDatabase } from './tables';

class Stale extends Error {}

/** A record as it was decoded, and the chain value of its last event. */
interface Kept {
  readonly record: readonly RecordedEvent[];
  readonly chain: string;
}
const decoded = (body: string): RecordedEvent => recordedEvent.parse(JSON.parse(body));
const nothing: Kept = { record: [], chain: BEGINNING };

/**
 * The records of all matters. An append is one transaction: whole or not at all, and on the disk when it is answered; of two
 * over the same version the database lets one through. A record is decoded once and kept while it stands where it stood; what
 * was appended since is read alone.
 */
export function sqlMatterStore(db: CityDatabase): MatterStore {
  const kept = new Map<string, Kept>();

  const versionsOf = async (ids: readonly string[]) =>
    new Map(
      (await db.selectFrom('heads').select(['matter', 'version']).where('matter', 'in', ids).execute()).map(
        ({ matter, version }) => [matter, version],
      ),
    );
  const known = (id: string) => kept.get(id) ?? nothing;
  const read = joinedReads(async (ids: readonly string[]) => {
    const versions = await versionsOf(ids);
    const records = new Map<string, readonly RecordedEvent[]>();
    const shorter = new Map<string, { record: RecordedEvent[]; chain: string }>();
    for (const [id, version] of versions) {
      const { record, chain } = known(id);
      if (record.length === version) records.set(id, record);
      // Longer than what is there: taken back by a restore, and read anew.
      else shorter.set(id, record.length < version ? { record: [...record], chain } : { record: [], chain: BEGINNING });
    }
    if (shorter.size > 0) {
      const rows = await db
        .selectFrom('events')
        .select(['matter', 'seq', 'body', 'chain'])
        .where('matter', 'in', [...shorter.keys()])
        .where('seq', '>', Math.min(...[...shorter.values()].map(({ record }) => record.length)))
        .orderBy('matter')
        .orderBy('seq')
        .execute();
      for (const { matter, seq, body, chain } of rows) {
        const one = shorter.get(matter);
        if (!one || seq !== one.record.length + 1) continue; // known already
        one.record.push(decoded(body));
        one.chain = chain;
      }
      for (const [id, one] of shorter) {
        kept.set(id, one);
        records.set(id, one.record);
      }
    }
    return records;
  });
  const conflict = async (matterId: string) =>
    err({ kind: 'conflict' as const, version: (await versionsOf([matterId])).get(matterId) ?? 0 });

  const chainAt = async (matter: string, version: number): Promise<string> => {
    if (known(matter).record.length === version) return known(matter).chain;
    const head = await db
      .selectFrom('heads')
      .select('chain')
      .where('matter', '=', matter)
      .where('version', '=', version)
      .executeTakeFirst();
    if (!head) throw new Stale();
    return head.chain;
  };
  const append = async (matter: string, expected: number, events: readonly RecordedEvent[]) => {
    const before = await chainAt(matter, expected);
    let chain = before;
    const rows = events.map((event, index) => {
      if (event.seq !== expected + index + 1) throw new Error(`event ${event.seq} after ${expected + index}`);
      const body = JSON.stringify(event);
      chain = chained(chain, body);
      return { matter, seq: event.seq, command: event.commandId, body, chain };
    });
    const version = expected + rows.length;
    if (!(await appendRows(db, { matter, expected, version, before, chain }, rows))) throw new Stale();
    const { record } = known(matter);
    if (record.length === expected)
      kept.set(matter, { record: [...record, ...rows.map(({ body }) => decoded(body))], chain });
    return version;
  };
  return {
    ids: async () =>
      (await db.selectFrom('heads').select('matter').orderBy('position').execute()).map(({ matter }) => matter),
    read: async (matterId) => (await read(matterId)) ?? [],
    async append(matterId, expectedVersion, events) {
      try {
        return ok(await append(matterId, expectedVersion, events));
      } catch (cause) {
        kept.delete(matterId); // whatever stands there now is read anew
        return cause instanceof Stale || isDuplicate(cause) ? conflict(matterId) : err(failureOf(cause));
      }
    },
  };
}
