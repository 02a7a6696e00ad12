import * as z from 'zod/mini';
import { type PublicEntries, type PublicEntryStore, publicEntriesBy } from '@/ports/public-entries';
import type { CityDatabase } from './tables';

/** Entries of the public site, each a row that is changed only as it was read. */
export const sqlPublicEntries = (db: CityDatabase): PublicEntries =>
  publicEntriesBy((kind, schema) => storeOf(db, kind, schema));

function storeOf<T extends { readonly id: string }>(
  db: CityDatabase,
  kind: string,
  schema: z.ZodMiniType<T>,
): PublicEntryStore<T> {
  const decode = (body: string): T => z.parse(schema, JSON.parse(body));
  const row = (id: string) =>
    db
      .selectFrom('public_entries')
      .select(['matter', 'version', 'body'])
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst();
  return {
    list: async (matterId) =>
      (
        await db
          .selectFrom('public_entries')
          .select('body')
          .where('kind', '=', kind)
          .where('matter', '=', matterId)
          .orderBy('position')
          .execute()
      ).map(({ body }) => decode(body)),
    async find(id) {
      const found = await row(id);
      return found && { matterId: found.matter, entry: decode(found.body) };
    },
    async add(matterId, entry) {
      await db
        .insertInto('public_entries')
        .values({ kind, matter: matterId, id: entry.id, version: 1, body: JSON.stringify(entry) })
        .onConflict((there) => there.columns(['kind', 'id']).doNothing())
        .execute();
      const kept = await row(entry.id);
      if (!kept) throw new Error('an entry just added is not there');
      return decode(kept.body);
    },
    async change(id, to) {
      for (;;) {
        const found = await row(id);
        if (!found) return undefined;
        const entry = to(decode(found.body));
        const { numUpdatedRows } = await db
          .updateTable('public_entries')
          .set({ version: found.version + 1, body: JSON.stringify(entry) })
          .where('kind', '=', kind)
          .where('id', '=', id)
          .where('version', '=', found.version)
          .executeTakeFirst();
        if (numUpdatedRows > 0n) return entry;
      }
    },
  };
}
