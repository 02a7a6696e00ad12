import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely';
import { Client, type CustomTypesConfig, Pool, type PoolClient, types as pgTypes } from 'pg';

/** Writes SQL; it never runs any. */
const writer = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

const FLOATS: readonly number[] = [pgTypes.builtins.FLOAT4, pgTypes.builtins.FLOAT8];
/** Floats stay as they are written: with an exponent they are told from whole numbers that may be ids. */
const types: CustomTypesConfig = {
  getTypeParser: (oid: number) => (FLOATS.includes(oid) ? String : pgTypes.getTypeParser(oid)),
};

export type Row = Readonly<Record<string, unknown>>;
export type Run = (statement: RawBuilder<unknown>) => Promise<readonly Row[]>;

export interface Database {
  /** Runs statements in one transaction that can only read and sees one state; the signal cancels what is running. */
  read<T>(signal: AbortSignal, work: (run: Run) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export function openDatabase(
  address: string,
  limits: { readonly statementMs: number; readonly connections: number },
): Database {
  const settings = { connectionString: address, connectionTimeoutMillis: 5_000, application_name: 'hengce' };
  const pool = new Pool({ ...settings, max: limits.connections });
  pool.on('error', () => undefined); // an idle connection that breaks is replaced by the next question
  pool.on('connect', (client) => client.on('error', () => undefined)); // one in use that breaks fails its next statement

  return {
    async read(signal, work) {
      signal.throwIfAborted();
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        return await inTransaction(client, signal, work);
      } catch (cause) {
        broken = await client.query('rollback').then(
          () => undefined,
          (error: unknown) => (error instanceof Error ? error : new Error('rollback')),
        );
        throw cause;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };

  async function inTransaction<T>(client: PoolClient, signal: AbortSignal, work: (run: Run) => Promise<T>): Promise<T> {
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query<{ pid: number }>(
      "select pg_backend_pid() as pid, set_config('statement_timeout', $1, true), set_config('extra_float_digits', '1', true), set_config('datestyle', 'ISO', true)",
      [String(limits.statementMs)],
    );
    const pid = rows[0]?.pid ?? 0;
    const cancel = () => void cancelStatement(pid);
    signal.addEventListener('abort', cancel, { once: true });
    try {
      const result = await work(async (statement) => {
        signal.throwIfAborted();
        const { sql, parameters }: CompiledQuery = statement.compile(writer);
        return (await client.query<Row>({ text: sql, values: [...parameters], types })).rows;
      });
      await client.query('commit');
      return result;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  /** Over a connection of its own: those of the pool may all be waiting for what is to be cancelled. */
  async function cancelStatement(pid: number): Promise<void> {
    const client = new Client(settings);
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select pg_cancel_backend($1)', [pid]);
    } catch {
      // The statement ends at its own time limit.
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
