import { err, ok } from '@/core/kernel';
import { type SourceStore, storedSource } from '@/ports/connected-sources';
import { isDuplicate } from './failure-of';
import type { CityDatabase } from './tables';

/** Data sources that administrators connected. */
export function sqlSourceStore(db: CityDatabase): SourceStore {
  return {
    list: async () =>
      (await db.selectFrom('sources').select('body').orderBy('position').execute()).map(({ body }) =>
        storedSource.parse(JSON.parse(body)),
      ),
    async write(source) {
      const { id, version } = source;
      const row = { version, body: JSON.stringify(source) };
      try {
        const written =
          version === 1
            ? (
                await db
                  .insertInto('sources')
                  .values({ id, ...row })
                  .executeTakeFirst()
              ).numInsertedOrUpdatedRows
            : (
                await db
                  .updateTable('sources')
                  .set(row)
                  .where('id', '=', id)
                  .where('version', '=', version - 1)
                  .executeTakeFirst()
              ).numUpdatedRows;
        return (written ?? 0n) > 0n ? ok(true) : err({ kind: 'conflict' });
      } catch (cause) {
        if (isDuplicate(cause)) return err({ kind: 'conflict' });
        throw cause;
      }
    },
  };
}
