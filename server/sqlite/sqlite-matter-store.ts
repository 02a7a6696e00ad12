import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { err, ok } from '@/core/kernel';
import { type RecordedEvent, recordedEvent } from '@/core/matter';
import type { MatterStore } from '@/ports/matter-store';
import { failureOf } from './failure-of';

/** Where the chain of a matter begins. */
const BEGINNING = '';
const stored = z.object({ seq: z.number(), body: z.string() });
const last = z.object({ seq: z.number(), chain: z.string() });

/** The chain value of an event: SHA-256 over the value before and the exact bytes kept, in hexadecimal digits. */
const chained = (before: string, body: string): string =>
  createHash('sha256').update(before).update('\n').update(body).digest('hex');

/**
 * The records of all matters in SQLite. An append is one transaction: whole or not at all, and on the disk when it is
 * answered. A record is decoded once and kept: nobody else writes to the database while this server holds its lock.
 */
export function sqliteMatterStore(db: Database): MatterStore {
  const ids = db.prepare('SELECT matter FROM events WHERE seq = 1 ORDER BY position');
  const ofMatter = db.prepare('SELECT seq, body FROM events WHERE matter = ? ORDER BY seq');
  const lastOf = db.prepare('SELECT seq, chain FROM events WHERE matter = ? ORDER BY seq DESC LIMIT 1');
  const insert = db.prepare('INSERT INTO events (matter, seq, command, body, chain) VALUES (?, ?, ?, ?, ?)');
  const kept = new Map<string, readonly RecordedEvent[]>();

  const read = (matterId: string): readonly RecordedEvent[] => {
    const known = kept.get(matterId);
    if (known) return known;
    const record = ofMatter.all(matterId).map((row) => recordedEvent.parse(JSON.parse(stored.parse(row).body)));
    if (record.length > 0) kept.set(matterId, record);
    return record;
  };
  const append = db.transaction((matterId: string, expected: number, events: readonly RecordedEvent[]) => {
    const stands = last.optional().parse(lastOf.get(matterId));
    if ((stands?.seq ?? 0) !== expected) return err({ kind: 'conflict' as const, version: stands?.seq ?? 0 });
    let chain = stands?.chain ?? BEGINNING;
    events.forEach((event, index) => {
      if (event.seq !== expected + index + 1) throw new Error(`event ${event.seq} after ${expected + index}`);
      const body = JSON.stringify(event);
      chain = chained(chain, body);
      insert.run(matterId, event.seq, event.commandId, body, chain);
    });
    return ok(expected + events.length);
  });
  return {
    ids: async () => z.array(z.string()).parse(ids.pluck().all()),
    read: async (matterId) => read(matterId),
    async append(matterId, expectedVersion, events) {
      try {
        const appended = append.immediate(matterId, expectedVersion, events);
        if (appended.ok) kept.delete(matterId);
        return appended;
      } catch (cause) {
        return err(failureOf(cause));
      }
    },
  };
}

/** The first event whose kept bytes do not follow from the chain before it; null: every record is as it was written. */
export function brokenChain(db: Database): { readonly matter: string; readonly seq: number } | null {
  const row = z.object({ matter: z.string(), seq: z.number(), body: z.string(), chain: z.string() });
  let matter = '';
  let before = BEGINNING;
  let seq = 0;
  for (const one of db.prepare('SELECT matter, seq, body, chain FROM events ORDER BY matter, seq').iterate()) {
    const event = row.parse(one);
    if (event.matter !== matter) [matter, before, seq] = [event.matter, BEGINNING, 0];
    if (event.seq !== seq + 1 || chained(before, event.body) !== event.chain) return { matter, seq: event.seq };
    [before, seq] = [event.chain, event.seq];
  }
  return null;
}
