import { createHash, randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';

/** A session ends after an hour without a request, and after a working day whatever is done. */
const IDLE_MS = 60 * 60_000;
const WHOLE_MS = 12 * 60 * 60_000;
/** How often the last request is noted: not with every one. */
const NOTED_MS = 60_000;

const row = z.object({ person: z.string(), begun: z.number(), seen: z.number() });
const hashed = (token: string) => createHash('sha256').update(token).digest('hex');

export type Sessions = ReturnType<typeof openSessions>;

/** Sessions of people who signed in. Only the hash of a token is kept: who reads the database cannot use it. */
export function openSessions(db: Database, now: () => number) {
  const find = db.prepare('SELECT person, begun, seen FROM sessions WHERE token_hash = ?');
  const insert = db.prepare('INSERT INTO sessions (token_hash, person, begun, seen) VALUES (?, ?, ?, ?)');
  const note = db.prepare('UPDATE sessions SET seen = ? WHERE token_hash = ?');
  const drop = db.prepare('DELETE FROM sessions WHERE token_hash = ?');
  const dropAll = db.prepare('DELETE FROM sessions WHERE person = ?');
  const sweep = db.prepare('DELETE FROM sessions WHERE seen < ? OR begun < ?');
  return {
    /** The token of a new session: 256 random bits. */
    begin(person: string): string {
      const token = randomBytes(32).toString('base64url');
      const at = now();
      sweep.run(at - IDLE_MS, at - WHOLE_MS);
      insert.run(hashed(token), person, at, at);
      return token;
    },
    /** Whose session it is; null: none, or it is over. */
    personOf(token: string): string | null {
      const hash = hashed(token);
      const session = row.optional().parse(find.get(hash));
      const at = now();
      if (!session || session.seen < at - IDLE_MS || session.begun < at - WHOLE_MS) return null;
      if (session.seen < at - NOTED_MS) note.run(at, hash);
      return session.person;
    },
    end: (token: string) => void drop.run(hashed(token)),
    /** Ends every session of a person: his password changed. */
    endAll: (person: string) => void dropAll.run(person),
  };
}
