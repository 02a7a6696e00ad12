import type { CityDatabase } from '../database/tables';
import type { Acknowledged } from './writer';

export interface Judgement {
  readonly acknowledged: number;
  /** Acts that were said to be recorded and are not where they were said to be. */
  readonly lost: number;
  /** Acts that stand in a record more than once. */
  readonly doubled: number;
  /** Acts in a record that nobody was told of. */
  readonly unknown: number;
  /** Entries that do not follow their predecessor by one. */
  readonly gaps: number;
}

/** Holds what writers were told against what the database has. Every act of a trial makes one entry. */
export async function judgeTrial(db: CityDatabase, ledger: readonly Acknowledged[]): Promise<Judgement> {
  const rows = await db
    .selectFrom('events')
    .select(['matter', 'seq', 'command'])
    .orderBy('matter')
    .orderBy('seq')
    .execute();
  const kept = new Map<string, number>();
  const last = new Map<string, number>();
  let doubled = 0;
  let gaps = 0;
  for (const { matter, seq, command } of rows) {
    const key = `${matter} ${command}`;
    if (kept.has(key)) doubled += 1;
    kept.set(key, seq);
    if (seq !== (last.get(matter) ?? 0) + 1) gaps += 1;
    last.set(matter, seq);
  }
  const lost = ledger.filter(({ matter, commandId, version }) => kept.get(`${matter} ${commandId}`) !== version).length;
  const told = new Set(ledger.map(({ matter, commandId }) => `${matter} ${commandId}`));
  const unknown = [...kept.keys()].filter((key) => !told.has(key)).length;
  return { acknowledged: ledger.length, lost, doubled, unknown, gaps };
}
