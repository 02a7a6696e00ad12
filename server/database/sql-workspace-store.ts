import { z } from 'zod';
import { err, ok } from '@/core/kernel';
import { actorSchema } from '@/core/matter';
import type { StoredDocument, WorkspaceStore } from '@/ports/workspace';
import { failureOf, isDuplicate } from './failure-of';
import type { CityDatabase } from './tables';

/** The envelope of a document; its body is decoded by its collection where it is given out. */
const stored = z.object({
  id: z.string(),
  version: z.number(),
  body: z.unknown(),
  by: actorSchema,
  createdBy: actorSchema,
  savedOn: z.string(),
});
const decode = ({ body }: { readonly body: string }): StoredDocument => stored.parse(JSON.parse(body));

/** Boards, views and the other small documents. */
export function sqlWorkspaceStore(db: CityDatabase): WorkspaceStore {
  const at = (collection: string, id: string) =>
    db.selectFrom('documents').where('collection', '=', collection).where('id', '=', id);
  const stands = async (collection: string, id: string) =>
    (await at(collection, id).select('version').executeTakeFirst())?.version ?? 0;

  /** Changes a document that stands where it was seen: `change` tells how many rows it found so. */
  const changed = async (collection: string, id: string, change: () => Promise<bigint>) => {
    const conflict = async () => err({ kind: 'conflict' as const, version: await stands(collection, id) });
    try {
      return (await change()) > 0n ? ok(true as const) : await conflict();
    } catch (cause) {
      return isDuplicate(cause) ? conflict() : err(failureOf(cause));
    }
  };
  return {
    list: async (collection) =>
      (
        await db
          .selectFrom('documents')
          .select('body')
          .where('collection', '=', collection)
          .orderBy('position')
          .execute()
      ).map(decode),
    async read(collection, id) {
      const row = await at(collection, id).select('body').executeTakeFirst();
      return row && decode(row);
    },
    write: (collection, document) =>
      changed(collection, document.id, async () => {
        const row = { version: document.version, body: JSON.stringify(document) };
        if (document.version === 1)
          return (
            (
              await db
                .insertInto('documents')
                .values({ collection, id: document.id, ...row })
                .executeTakeFirst()
            ).numInsertedOrUpdatedRows ?? 0n
          );
        return (
          await db
            .updateTable('documents')
            .set(row)
            .where('collection', '=', collection)
            .where('id', '=', document.id)
            .where('version', '=', document.version - 1)
            .executeTakeFirst()
        ).numUpdatedRows;
      }),
    remove: (collection, id, seen) =>
      changed(
        collection,
        id,
        async () =>
          (
            await db
              .deleteFrom('documents')
              .where('collection', '=', collection)
              .where('id', '=', id)
              .where('version', '=', seen)
              .executeTakeFirst()
          ).numDeletedRows,
      ),
  };
}
