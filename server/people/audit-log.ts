import type { AuditEntry } from '@/ports/administration';
import type { CityDatabase } from '../database/tables';

export type AuditLog = ReturnType<typeof openAuditLog>;

/** Longer texts are cut: the log is read by people, and written by anybody who knocks. */
const LONGEST = 200;
const cut = (text: string) => [...text].slice(0, LONGEST).join('');

/** Who did what to accounts, units and rights, and who was refused: added to, never changed. */
export function openAuditLog(db: CityDatabase, now: () => number) {
  return {
    async note(entry: Omit<AuditEntry, 'at' | 'position' | 'name'>): Promise<void> {
      await db
        .insertInto('audit')
        .values({ ...entry, about: cut(entry.about), at: new Date(now()).toISOString() })
        .execute();
    },
    /** The newest first, those before a position. */
    async read(before: number | null, most: number): Promise<readonly AuditEntry[]> {
      return db
        .selectFrom('audit')
        .leftJoin('people', 'people.id', 'audit.person')
        .select([
          'audit.position',
          'audit.at',
          'audit.person',
          'people.name',
          'audit.act',
          'audit.about',
          'audit.outcome',
          'audit.address',
        ])
        .$if(before !== null, (query) => query.where('audit.position', '<', before))
        .orderBy('audit.position', 'desc')
        .limit(most)
        .execute();
    },
  };
}
