import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { CityDatabase, Tables } from './tables';

/** Where a record stands before and after an append. */
interface Move {
  readonly matter: string;
  readonly expected: number;
  readonly version: number;
  /** Chain values of the last event before, and of the last one now. */
  readonly before: string;
  readonly chain: string;
}
interface Row {
  readonly matter: string;
  readonly seq: number;
  readonly command: string;
  readonly body: string;
  readonly chain: string;
}

/**
 * Moves the head of a matter on and adds its events, in one transaction; false: it stands elsewhere by now, and nothing was
 * written. To PostgreSQL this is one statement, asked and committed in one round trip; in SQLite there is no line to wait for.
 */
export async function appendRows(db: CityDatabase, move: Move, rows: readonly Row[]): Promise<boolean> {
  if (db.getExecutor().adapter instanceof SqliteAdapter)
    return db.transaction().execute(async (whole) => {
      if ((await moved(whole, move).execute()).length === 0) return false;
      for (const row of rows) await whole.insertInto('events').values(row).execute();
      return true;
    });
  const values = rows.map(({ seq, command, body, chain }) => sql`(${seq}::integer, ${command}, ${body}, ${chain})`);
  const { numAffectedRows } = await sql`
    with moved as (${moved(db, move)})
    insert into events (matter, seq, command, body, chain)
    select moved.matter, added.* from moved, (values ${sql.join(values)}) as added (seq, command, body, chain)
    order by added.seq`.execute(db);
  return numAffectedRows !== undefined && numAffectedRows > 0n;
}

const moved = (db: Kysely<Tables>, { matter, expected, version, before, chain }: Move) =>
  expected === 0
    ? db.insertInto('heads').values({ matter, version, chain }).returning('matter')
    : db
        .updateTable('heads')
        .set({ version, chain })
        .where('matter', '=', matter)
        .where('version', '=', expected)
        .where('chain', '=', before)
        .returning('matter');
