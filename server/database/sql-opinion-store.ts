import { z } from 'zod';
import { err, ok } from '@/core/kernel';
import {
  digestOfOpinions,
  type KeptBatch,
  keptTally,
  type OpinionStore,
  overBatches,
  receivedOpinion,
  rowsOfBatches,
  tallySealed,
} from '@/ports/opinion-store';
import { failureOf, isDuplicate } from './failure-of';
import type { CityDatabase } from './tables';

const decode = ({ id, channel, body }: { readonly id: string; readonly channel: string; readonly body: string }) => ({
  id,
  channel,
  opinions: z.array(receivedOpinion).parse(JSON.parse(body)),
});

/** Views of the public, batch by batch. */
export function sqlOpinionStore(db: CityDatabase): OpinionStore {
  const rows = async (matterId: string) =>
    rowsOfBatches(
      (
        await db
          .selectFrom('opinion_batches')
          .select(['id', 'channel', 'body'])
          .where('matter', '=', matterId)
          .orderBy('position')
          .execute()
      ).map(decode),
    );
  const batch = async (matterId: string, id: string): Promise<KeptBatch | undefined> => {
    const row = await db
      .selectFrom('opinion_batches')
      .select(['id', 'channel', 'body'])
      .where('matter', '=', matterId)
      .where('id', '=', id)
      .executeTakeFirst();
    return row && decode(row);
  };
  /** As it is there already, or as another added it a moment before. */
  const taken = async (matterId: string, { id, opinions }: KeptBatch) => {
    const there = await batch(matterId, id);
    if (!there) return undefined;
    return digestOfOpinions(there.opinions) === digestOfOpinions(opinions)
      ? ok(true as const)
      : err({ kind: 'taken' as const });
  };
  return {
    rows,
    async tally(matterId, sealed) {
      const over = overBatches(sealed);
      const kept = await db
        .selectFrom('opinion_tallies')
        .select('body')
        .where('matter', '=', matterId)
        .executeTakeFirst();
      const known = kept && keptTally.safeParse(JSON.parse(kept.body));
      if (known?.success && known.data.over === over) return known.data.tally;
      const tally = tallySealed(await rows(matterId), sealed);
      const body = JSON.stringify({ over, tally });
      await db
        .insertInto('opinion_tallies')
        .values({ matter: matterId, body })
        .onConflict((there) => there.column('matter').doUpdateSet({ body }))
        .execute();
      return tally;
    },
    batch,
    async add(matterId, given) {
      try {
        const there = await taken(matterId, given);
        if (there) return there;
        const { id, channel, opinions } = given;
        const body = JSON.stringify(opinions);
        await db.transaction().execute(async (both) => {
          await both.insertInto('opinion_batches').values({ matter: matterId, id, channel, body }).execute();
          await both.deleteFrom('opinion_tallies').where('matter', '=', matterId).execute();
        });
        return ok(true as const);
      } catch (cause) {
        const there = isDuplicate(cause) ? await taken(matterId, given) : undefined;
        return there ?? err(failureOf(cause));
      }
    },
    async remove(matterId, id) {
      try {
        await db.transaction().execute(async (both) => {
          await both.deleteFrom('opinion_batches').where('matter', '=', matterId).where('id', '=', id).execute();
          await both.deleteFrom('opinion_tallies').where('matter', '=', matterId).execute();
        });
        return ok(true);
      } catch (cause) {
        failureOf(cause);
        return err({ kind: 'storage-refused' });
      }
    },
  };
}
