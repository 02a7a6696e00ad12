import { Kysely, PostgresDialect } from 'kysely';
import { Client, escapeIdentifier, Pool, types } from 'pg';
import { err, ok, type Result } from '@/core/kernel';
import { addedToAlone, changedTables, postgresMigrations } from './postgres-migrations';
import type { OpenDatabase, Tables } from './tables';

interface Addresses {
  /** As the role the server works as. */
  readonly url: string;
  /** As the owner of the tables, who alone may change the schema; null: the same role. */
  readonly ownerUrl: string | null;
  /** Refuse a database that would lose what it answered, or let the server change what must stay. */
  readonly strict: boolean;
}

/** Any number; who holds it migrates. */
const MIGRATION_LOCK = 7_130_301;
const CONNECTIONS = 10;
const STATEMENT_MS = 30_000;
const CONNECT_MS = 5_000;
const INT8 = 20;
/** Positions and instants stay far below 2^53. */
const parsers = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};

/** Opens the data of a city in PostgreSQL and brings its schema up to date. Error: one line for a person, without the address. */
export async function openPostgres({ url, ownerUrl, strict }: Addresses): Promise<Result<OpenDatabase, string>> {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    application_name: 'hengce',
    types: parsers,
  });
  pool.on('error', () => undefined); // an idle connection that was cut is replaced when the next one is needed
  pool.on('connect', (client) => client.on('error', () => undefined)); // one in use that is cut fails its next statement
  try {
    const { rows } = await pool.query<{ name: string }>('select current_user as name');
    const fault = (await migrated(ownerUrl ?? url, rows[0]?.name ?? '')) ?? (strict ? await unsafeIn(pool) : null);
    if (fault !== null) {
      await pool.end();
      return err(fault);
    }
  } catch (cause) {
    await pool.end();
    return err(`The database cannot be opened: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return ok({ db, liveUrl: url, close: () => db.destroy() });
}

/** All steps that are missing, in one transaction, while other servers that start wait; then the rights of the server's role. */
async function migrated(ownerUrl: string, role: string): Promise<string | null> {
  const owner = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: CONNECT_MS });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await owner.query('begin');
    const found = await owner.query<{ there: boolean }>("select to_regclass('schema_version') is not null as there");
    if (!found.rows[0]?.there) await owner.query('create table schema_version (version integer primary key)');
    const known = await owner.query<{ version: number }>(
      'select coalesce(max(version), 0) as version from schema_version',
    );
    const version = known.rows[0]?.version ?? 0;
    if (version > postgresMigrations.length)
      return `The data are of version ${version}; this server knows ${postgresMigrations.length}: use a newer one.`;
    for (const [index, step] of postgresMigrations.slice(version).entries()) {
      await owner.query(step);
      await owner.query('insert into schema_version values ($1)', [version + index + 1]);
    }
    const { rows } = await owner.query<{ name: string }>('select current_user as name');
    if (rows[0]?.name !== role) {
      const grantee = escapeIdentifier(role);
      await owner.query(`grant select on schema_version to ${grantee}`);
      await owner.query(`grant select, insert on ${addedToAlone.join(', ')} to ${grantee}`);
      await owner.query(`grant select, insert, update, delete on ${changedTables.join(', ')} to ${grantee}`);
    }
    await owner.query('commit');
    return null;
  } finally {
    await owner.end();
  }
}

/** What of this database is unsafe for records that must last; null: nothing. */
async function unsafeIn(pool: Pool): Promise<string | null> {
  const { rows: settings } = await pool.query<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'",
  );
  if (settings.length > 0)
    return `The database would lose acknowledged records in a crash: ${settings.map(({ name }) => `${name} is off`).join(', ')}. Refused in production`;
  const { rows } = await pool.query<{ may: boolean }>(
    `select has_table_privilege('events', 'UPDATE') or has_table_privilege('events', 'DELETE') or has_table_privilege('events', 'TRUNCATE') as may`,
  );
  return rows[0]?.may
    ? 'The role of DATABASE_URL may change and remove events: give the server a role of its own there, and its owner in DATABASE_OWNER_URL. Refused in production'
    : null;
}
