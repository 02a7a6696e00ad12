import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { err, ok } from '@/core/kernel';
import { actorSchema } from '@/core/matter';
import type { StoredDocument, WorkspaceStore } from '@/ports/workspace';
import { failureOf } from './failure-of';

/** The envelope of a document; its body is decoded by its collection where it is given out. */
const stored = z.object({
  id: z.string(),
  version: z.number(),
  body: z.unknown(),
  by: actorSchema,
  createdBy: actorSchema,
  savedOn: z.string(),
});
const decode = (text: unknown): StoredDocument => stored.parse(JSON.parse(z.string().parse(text)));

/** Boards, views and the other small documents in SQLite. */
export function sqliteWorkspaceStore(db: Database): WorkspaceStore {
  const list = db.prepare('SELECT body FROM documents WHERE collection = ? ORDER BY rowid').pluck();
  const one = db.prepare('SELECT body FROM documents WHERE collection = ? AND id = ?').pluck();
  const version = db.prepare('SELECT version FROM documents WHERE collection = ? AND id = ?').pluck();
  const put = db.prepare(
    `INSERT INTO documents (collection, id, version, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (collection, id) DO UPDATE SET version = excluded.version, body = excluded.body`,
  );
  const drop = db.prepare('DELETE FROM documents WHERE collection = ? AND id = ?');
  const stands = (collection: string, id: string) => z.number().default(0).parse(version.get(collection, id));

  /** Changes a document that still stands at `seen`. */
  const change = (collection: string, id: string, seen: number, act: () => void) => {
    try {
      return db
        .transaction(() => {
          const now = stands(collection, id);
          if (now !== seen) return err({ kind: 'conflict' as const, version: now });
          act();
          return ok(true as const);
        })
        .immediate();
    } catch (cause) {
      return err(failureOf(cause));
    }
  };
  return {
    list: async (collection) => list.all(collection).map(decode),
    async read(collection, id) {
      const text = one.get(collection, id);
      return text === undefined ? undefined : decode(text);
    },
    write: async (collection, document) =>
      change(collection, document.id, document.version - 1, () =>
        put.run(collection, document.id, document.version, JSON.stringify(document)),
      ),
    remove: async (collection, id, seen) => change(collection, id, seen, () => drop.run(collection, id)),
  };
}
