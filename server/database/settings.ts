import type { CityDatabase } from './tables';

/** What holds for the whole city, by name. */
export function openSettings(db: CityDatabase) {
  return {
    read: async (name: 'sample' | 'city' | 'profile' | 'verified'): Promise<string | undefined> =>
      (await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst())?.value,
    write: async (name: 'sample' | 'city' | 'profile' | 'verified', value: string): Promise<void> => {
      await db
        .insertInto('settings')
        .values({ name, value })
        .onConflict((row) => row.column('name').doUpdateSet({ value }))
        .execute();
    },
  };
}
