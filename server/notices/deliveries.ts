import type { CityDatabase } from '../database/tables';

/** Who took a delivery and fell silent has lost it after so long. */
const LEASE_MS = 10 * 60_000;
const FIRST_WAIT_MS = 5 * 60_000;
const MOST_TRIES = 5;

/** One digest is sent once, however many servers work on the database: who takes its row sends it, and others keep off. */
export function openDeliveries(db: CityDatabase, now: () => number) {
  return {
    /** Whether it is ours to send now. */
    async take(id: string): Promise<boolean> {
      const until = now() + LEASE_MS;
      const first = await db
        .insertInto('deliveries')
        .values({ id, state: 'taken', tries: 1, until })
        .onConflict((row) => row.column('id').doNothing())
        .executeTakeFirst();
      if (first.numInsertedOrUpdatedRows === 1n) return true;
      const again = await db
        .updateTable('deliveries')
        .set((row) => ({ state: 'taken', until, tries: row('tries', '+', 1) }))
        .where('id', '=', id)
        .where('state', '!=', 'sent')
        .where('until', '<=', now())
        .where('tries', '<', MOST_TRIES)
        .executeTakeFirst();
      return again.numUpdatedRows === 1n;
    },
    async sent(id: string): Promise<void> {
      await db.updateTable('deliveries').set({ state: 'sent' }).where('id', '=', id).execute();
    },
    /** It is tried again later, each time after twice as long. */
    async failed(id: string): Promise<void> {
      const row = await db.selectFrom('deliveries').select('tries').where('id', '=', id).executeTakeFirst();
      const until = now() + FIRST_WAIT_MS * 2 ** ((row?.tries ?? 1) - 1);
      await db.updateTable('deliveries').set({ state: 'failed', until }).where('id', '=', id).execute();
    },
  };
}
