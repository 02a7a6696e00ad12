import { addDays, type CivilDate, civilDate } from '@/core/kernel';
import { filesNamedIn } from '@/core/record';
import type { FileStore, Uploads } from '@/ports/file-store';
import type { CityDatabase } from '../database/tables';

/** Rows read at a time. */
const PAGE = 1_000;

interface Sweep {
  readonly db: CityDatabase;
  readonly store: FileStore;
  readonly uploads: Uploads;
  readonly today: CivilDate;
  /** Days a file is kept that no record names. */
  readonly days: number;
}

/** Removes files that were sent and that nothing has named for so many days; gives their digests. Each is counted from the first sweep that met it. */
export async function sweepUnnamed({ db, store, uploads, today, days }: Sweep): Promise<readonly string[]> {
  const kept = (await store.kept()).map(({ digest }) => digest);
  // Asked after what is kept: a file that came meanwhile is not among the kept, and one named meanwhile is among the named.
  const named = await namedFiles(db);
  for (const { ended } of await uploads.list()) if (ended) named.add(ended.digest);
  const unnamed = new Set(kept.filter((digest) => !named.has(digest)));
  const since = new Map(
    (await db.selectFrom('unnamed_files').selectAll().execute()).map(({ digest, since: day }) => [digest, day]),
  );
  const removed: string[] = [];
  for (const digest of since.keys())
    if (!unnamed.has(digest)) await db.deleteFrom('unnamed_files').where('digest', '=', digest).execute();
  for (const digest of unnamed) {
    const day = since.get(digest);
    if (day === undefined)
      await db
        .insertInto('unnamed_files')
        .values({ digest, since: today })
        .onConflict((row) => row.column('digest').doNothing())
        .execute();
    else if (addDays(civilDate(day), days) <= today) {
      await store.remove(digest);
      await db.deleteFrom('unnamed_files').where('digest', '=', digest).execute();
      removed.push(digest);
    }
  }
  return removed;
}

/** Every digest that a record names, and any that stands in a document or in what came by the public entry. */
async function namedFiles(db: CityDatabase): Promise<Set<string>> {
  const named = new Set<string>();
  for (let position = 0; ; ) {
    const page = await db
      .selectFrom('events')
      .select(['position', 'seq', 'body'])
      .where('position', '>', position)
      .orderBy('position')
      .limit(PAGE)
      .execute();
    for (const { seq, body } of page) for (const { digest } of filesNamedIn(seq, body)) named.add(digest);
    const last = page.at(-1);
    if (!last) break;
    position = last.position;
  }
  for (const table of ['documents', 'public_entries'] as const)
    for (let position = 0; ; ) {
      const page = await db
        .selectFrom(table)
        .select(['position', 'body'])
        .where('position', '>', position)
        .orderBy('position')
        .limit(PAGE)
        .execute();
      for (const { body } of page) for (const [digest] of body.matchAll(/[0-9a-f]{64}/g)) named.add(digest);
      const last = page.at(-1);
      if (!last) break;
      position = last.position;
    }
  return named;
}
