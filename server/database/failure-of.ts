import Database from 'better-sqlite3';
import { DatabaseError } from 'pg';

const codeOf = (cause: unknown): string =>
  cause instanceof Database.SqliteError || cause instanceof DatabaseError ? (cause.code ?? '') : '';

/** Whether a row of that key is there already. */
export const isDuplicate = (cause: unknown): boolean =>
  codeOf(cause) === '23505' || /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(codeOf(cause));

/** Whether another was there first; the same may be tried again. */
export const isOvertaken = (cause: unknown): boolean =>
  isDuplicate(cause) || ['40001', '40P01'].includes(codeOf(cause));

/** Disk full, limit of the database. */
const FULL = /^(SQLITE_FULL|53100|53200)/;
/** Not writable, out of reach, shutting down, too many at once. */
const REFUSED = /^(SQLITE_(IOERR|READONLY|BUSY|LOCKED|CANTOPEN)|08|25006|40001|40P01|53300|53400|55P03|57|58)/;
const UNREACHABLE = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EPIPE'];

/** Why the database did not write; anything it has no such word for is a defect and is thrown again. */
export function failureOf(cause: unknown): { readonly kind: 'storage-full' | 'storage-refused' } {
  const code = codeOf(cause);
  if (FULL.test(code)) return { kind: 'storage-full' };
  if (REFUSED.test(code) || isLost(cause)) return { kind: 'storage-refused' };
  throw cause;
}

/** The connection went away, which PostgreSQL's client tells without a code of its own. */
const isLost = (cause: unknown): boolean =>
  cause instanceof Error &&
  (UNREACHABLE.includes((cause as NodeJS.ErrnoException).code ?? '') ||
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
      cause.message,
    ));
