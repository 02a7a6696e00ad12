import type { CityDatabase } from './tables';

type Name = 'sample' | 'city' | 'profile' | 'verified' | 'record-key';

/** What holds for the whole city, by name. */
export function openSettings(db: CityDatabase) {
  return {
    read: async (name: Name): Promise<string | undefined> =>
      (await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst())?.value,
    write: async (name: Name, value: string): Promise<void> => {
      await db
        .insertInto('settings')
        .values({ name, value })
        .onConflict((row) => row.column('name').doUpdateSet({ value }))
        .execute();
    },
    /** Of two who write the first value, one does. */
    writeFirst: async (name: Name, value: string): Promise<void> => {
      await db
        .insertInto('settings')
        .values({ name, value })
        .onConflict((row) => row.column('name').doNothing())
        .execute();
    },
  };
}
