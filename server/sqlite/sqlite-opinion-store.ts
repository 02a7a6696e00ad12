import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { err, ok } from '@/core/kernel';
import {
  digestOfOpinions,
  type KeptBatch,
  keptTally,
  type OpinionStore,
  overBatches,
  receivedOpinion,
  rowsOfBatches,
  tallySealed,
} from '@/ports/opinion-store';
import { failureOf } from './failure-of';

const stored = z.object({ id: z.string(), channel: z.string(), body: z.string() });
const decode = (row: unknown): KeptBatch => {
  const { id, channel, body } = stored.parse(row);
  return { id, channel, opinions: z.array(receivedOpinion).parse(JSON.parse(body)) };
};

/** Views of the public in SQLite, batch by batch. */
export function sqliteOpinionStore(db: Database): OpinionStore {
  const all = db.prepare('SELECT id, channel, body FROM opinion_batches WHERE matter = ? ORDER BY position');
  const one = db.prepare('SELECT id, channel, body FROM opinion_batches WHERE matter = ? AND id = ?');
  const insert = db.prepare('INSERT INTO opinion_batches (matter, id, channel, body) VALUES (?, ?, ?, ?)');
  const drop = db.prepare('DELETE FROM opinion_batches WHERE matter = ? AND id = ?');
  const tallyOf = db.prepare('SELECT body FROM opinion_tallies WHERE matter = ?').pluck();
  const keepTally = db.prepare('INSERT OR REPLACE INTO opinion_tallies (matter, body) VALUES (?, ?)');
  const dropTally = db.prepare('DELETE FROM opinion_tallies WHERE matter = ?');

  const rows = (matterId: string) => rowsOfBatches(all.all(matterId).map(decode));
  const batch = (matterId: string, id: string): KeptBatch | undefined => {
    const row = one.get(matterId, id);
    return row === undefined ? undefined : decode(row);
  };
  const add = db.transaction((matterId: string, { id, channel, opinions }: KeptBatch) => {
    const there = batch(matterId, id);
    if (there)
      return digestOfOpinions(there.opinions) === digestOfOpinions(opinions)
        ? ok(true as const)
        : err({ kind: 'taken' as const });
    insert.run(matterId, id, channel, JSON.stringify(opinions));
    dropTally.run(matterId);
    return ok(true as const);
  });
  const remove = db.transaction((matterId: string, id: string) => {
    drop.run(matterId, id);
    dropTally.run(matterId);
  });
  return {
    rows: async (matterId) => rows(matterId),
    async tally(matterId, sealed) {
      const over = overBatches(sealed);
      const text = tallyOf.get(matterId);
      const known = typeof text === 'string' ? keptTally.safeParse(JSON.parse(text)) : undefined;
      if (known?.success && known.data.over === over) return known.data.tally;
      const tally = tallySealed(rows(matterId), sealed);
      keepTally.run(matterId, JSON.stringify({ over, tally }));
      return tally;
    },
    batch: async (matterId, id) => batch(matterId, id),
    async add(matterId, given) {
      try {
        return add.immediate(matterId, given);
      } catch (cause) {
        return err(failureOf(cause));
      }
    },
    async remove(matterId, id) {
      try {
        remove.immediate(matterId, id);
        return ok(true);
      } catch (cause) {
        failureOf(cause);
        return err({ kind: 'storage-refused' });
      }
    },
  };
}
