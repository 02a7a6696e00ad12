import type { KeptSummaries } from '@/ports/kept-summaries';
import { matterSummarySchema } from '@/ports/matter-api';
import type { CityDatabase } from './tables';

/**
 * Summaries kept beside the events, so that a start need not reckon every matter again. They hold for the build that made them
 * alone: another build may read the law otherwise.
 */
export function sqlSummaries(db: CityDatabase, build: string): KeptSummaries {
  const prefix = `${build} `;
  return {
    read: async () =>
      new Map(
        (await db.selectFrom('summaries').selectAll().execute()).flatMap(({ matter, stamp, body }) => {
          const summary = matterSummarySchema.safeParse(JSON.parse(body));
          return stamp.startsWith(prefix) && summary.success
            ? [[matter, { stamp: stamp.slice(prefix.length), summary: summary.data }] as const]
            : [];
        }),
      ),
    async keep(matters) {
      await db.transaction().execute(async (all) => {
        for (const [matter, { stamp, summary }] of matters) {
          const row = { stamp: `${prefix}${stamp}`, body: JSON.stringify(summary) };
          await all
            .insertInto('summaries')
            .values({ matter, ...row })
            .onConflict((there) => there.column('matter').doUpdateSet(row))
            .execute();
        }
      });
    },
    // The process lives long and keeps it in memory.
    readWork: async () => new Map(),
    keepWork: async () => undefined,
  };
}
