import { type PublicOpinion, type PublicOpinionStore, publicOpinion } from '@/ports/public-opinions';
import type { CityDatabase } from './tables';

const decode = (body: string): PublicOpinion => publicOpinion.parse(JSON.parse(body));

/** Opinions of the public entry, each a row that is changed only as it was read. */
export function sqlPublicOpinionStore(db: CityDatabase): PublicOpinionStore {
  const row = (id: string) =>
    db.selectFrom('public_opinions').select(['matter', 'version', 'body']).where('id', '=', id).executeTakeFirst();
  return {
    list: async (matterId) =>
      (
        await db
          .selectFrom('public_opinions')
          .select('body')
          .where('matter', '=', matterId)
          .orderBy('position')
          .execute()
      ).map(({ body }) => decode(body)),
    async find(id) {
      const found = await row(id);
      return found && { matterId: found.matter, opinion: decode(found.body) };
    },
    async add(matterId, opinion) {
      await db
        .insertInto('public_opinions')
        .values({ matter: matterId, id: opinion.id, version: 1, body: JSON.stringify(opinion) })
        .onConflict((there) => there.column('id').doNothing())
        .execute();
      const kept = await row(opinion.id);
      if (!kept) throw new Error('an opinion just added is not there');
      return decode(kept.body);
    },
    async change(id, to) {
      for (;;) {
        const found = await row(id);
        if (!found) return undefined;
        const opinion = to(decode(found.body));
        const { numUpdatedRows } = await db
          .updateTable('public_opinions')
          .set({ version: found.version + 1, body: JSON.stringify(opinion) })
          .where('id', '=', id)
          .where('version', '=', found.version)
          .executeTakeFirst();
        if (numUpdatedRows > 0n) return opinion;
      }
    },
  };
}
