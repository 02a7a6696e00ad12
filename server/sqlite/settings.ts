import type { Database } from 'better-sqlite3';
import { z } from 'zod';

/** What holds for the whole city, by name. */
export function openSettings(db: Database) {
  const find = db.prepare('SELECT value FROM settings WHERE name = ?').pluck();
  const put = db.prepare('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)');
  return {
    read: (name: string): string | undefined => z.string().optional().parse(find.get(name)),
    write: (name: string, value: string): void => void put.run(name, value),
  };
}
