import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { err, ok, type Result } from '@/core/kernel';
import { sqliteMigrations } from './sqlite-migrations';
import type { OpenDatabase, Tables } from './tables';

/** How long a read waits for a checkpoint of the same process. */
const BUSY_MS = 5_000;

/**
 * Opens the data of a city in a folder, made where it is missing, and brings its schema up to date. What a commit
 * acknowledged is on the disk (`synchronous = FULL`). One server works on a folder at a time: the lock is held by the
 * operating system and ends with the process, however it ends. Error: one line for a person.
 */
export function openSqlite(folder: string): Result<OpenDatabase, string> {
  let lock: Database.Database | undefined;
  let db: Database.Database | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    lock = new Database(join(folder, 'lock.sqlite'), { timeout: 0 });
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
    db = new Database(join(folder, 'hengce.sqlite'), { timeout: BUSY_MS });
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    const newer = migrate(db);
    if (newer !== null) {
      db.close();
      lock.close();
      return err(
        `The data in ${folder} are of version ${newer}; this server knows ${sqliteMigrations.length}: use a newer one.`,
      );
    }
  } catch (cause) {
    db?.close();
    lock?.close();
    return err(words(folder, cause));
  }
  const opened = { db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: db }) }), lock };
  return ok({
    db: opened.db,
    liveUrl: null,
    async close() {
      await opened.db.destroy();
      opened.lock.close();
    },
  });
}

/** Each version in a transaction of its own; the version of data that are newer than this server, untouched. */
function migrate(db: Database.Database): number | null {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > sqliteMigrations.length) return version;
  sqliteMigrations.slice(version).forEach((step, index) => {
    db.transaction(() => {
      db.exec(step);
      db.pragma(`user_version = ${version + index + 1}`);
    })();
  });
  return null;
}

const words = (folder: string, cause: unknown): string => {
  if (cause instanceof Database.SqliteError && cause.code.startsWith('SQLITE_BUSY'))
    return `Another server works on ${folder}: one at a time.`;
  return `The data in ${folder} cannot be opened: ${cause instanceof Error ? cause.message : String(cause)}`;
};
