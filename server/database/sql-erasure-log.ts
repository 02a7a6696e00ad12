import { type Erasure, type ErasureLog, erasureSchema } from '@/ports/erasures';
import type { CityDatabase } from './tables';

const collectionOf = ({ rule }: Erasure) => (rule.kind === 'kept-file' ? 'data-files' : 'snapshots');
const LISTED = 500;
const decode = ({ body }: { readonly body: string }) => erasureSchema.parse(JSON.parse(body));

/** Copies of data that were erased; the database itself refuses to change or remove a line. */
export function sqlErasureLog(db: CityDatabase): ErasureLog {
  const lines = () => db.selectFrom('erasures').select('body').orderBy('position', 'desc');
  return {
    list: async () => (await lines().limit(LISTED).execute()).map(decode),
    async of(id) {
      const line = await lines().where('collection', '=', 'snapshots').where('id', '=', id).limit(1).executeTakeFirst();
      return line && decode(line);
    },
    erase: (version, erasure) =>
      db.transaction().execute(async (both) => {
        const gone = await both
          .deleteFrom('documents')
          .where('collection', '=', collectionOf(erasure))
          .where('id', '=', erasure.id)
          .where('version', '=', version)
          .executeTakeFirst();
        if (gone.numDeletedRows === 0n) return false;
        await both
          .insertInto('erasures')
          .values({
            collection: collectionOf(erasure),
            id: erasure.id,
            on_day: erasure.on,
            body: JSON.stringify(erasure),
          })
          .execute();
        return true;
      }),
  };
}
