import Database from 'better-sqlite3';

/** Why SQLite did not write; anything it has no such word for is a defect and is thrown again. */
export function failureOf(cause: unknown): { readonly kind: 'storage-full' | 'storage-refused' } {
  if (!(cause instanceof Database.SqliteError)) throw cause;
  if (cause.code.startsWith('SQLITE_FULL')) return { kind: 'storage-full' };
  if (/^SQLITE_(IOERR|READONLY|BUSY|LOCKED|CANTOPEN)/.test(cause.code)) return { kind: 'storage-refused' };
  throw cause;
}
