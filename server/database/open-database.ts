import type { Result } from '@/core/kernel';
import { openPostgres } from './open-postgres';
import { openSqlite } from './open-sqlite';
import type { OpenDatabase } from './tables';

interface Where {
  readonly dataFolder: string | null;
  readonly databaseUrl: string | null;
  readonly databaseOwnerUrl: string | null;
  readonly strictSafety: boolean;
}

/** The database of the city: PostgreSQL where an address is given, else SQLite in a folder. */
export async function openDatabase({
  dataFolder,
  databaseUrl,
  databaseOwnerUrl,
  strictSafety,
}: Where): Promise<Result<OpenDatabase, string>> {
  if (databaseUrl !== null) return openPostgres({ url: databaseUrl, ownerUrl: databaseOwnerUrl, strict: strictSafety });
  return openSqlite(dataFolder ?? '');
}
