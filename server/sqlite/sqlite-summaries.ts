import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { KeptSummaries } from '@/ports/kept-summaries';
import { matterSummarySchema } from '@/ports/matter-api';

const row = z.object({ matter: z.string(), stamp: z.string(), body: z.string() });

/**
 * Summaries kept beside the events, so that a start need not reckon every matter again. They hold for the build that made them
 * alone: another build may read the law otherwise.
 */
export function sqliteSummaries(db: Database, build: string): KeptSummaries {
  const all = db.prepare('SELECT matter, stamp, body FROM summaries');
  const put = db.prepare('INSERT OR REPLACE INTO summaries (matter, stamp, body) VALUES (?, ?, ?)');
  const prefix = `${build} `;
  return {
    read: async () =>
      new Map(
        all.all().flatMap((one) => {
          const { matter, stamp, body } = row.parse(one);
          const summary = matterSummarySchema.safeParse(JSON.parse(body));
          return stamp.startsWith(prefix) && summary.success
            ? [[matter, { stamp: stamp.slice(prefix.length), summary: summary.data }] as const]
            : [];
        }),
      ),
    keep: async (matters) =>
      db.transaction(() => {
        for (const [matter, { stamp, summary }] of matters)
          put.run(matter, `${prefix}${stamp}`, JSON.stringify(summary));
      })(),
    // The process lives long and keeps it in memory.
    readWork: async () => new Map(),
    keepWork: async () => undefined,
  };
}
