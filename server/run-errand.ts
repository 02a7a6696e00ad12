import { readFileSync } from 'node:fs';
import { err, type Result } from '@/core/kernel';
import { newKey, rebuild, verify } from './database/errands';
import type { CityDatabase } from './database/tables';
import { openFileStore } from './files/open-files';
import type { Options } from './read-options';
import { openRecordKeys } from './record/record-keys';

/** What is done over the database instead of serving; what it tells, or what went wrong, for a person. */
export async function runErrand(
  db: CityDatabase,
  recordKey: string | null,
  { errand, newRecordKeyFile, checkpointFile, ...place }: Options,
): Promise<Result<string, string>> {
  const keys = openRecordKeys(db, recordKey, () => new Date().toISOString());
  if (newRecordKeyFile !== null) return newKey(keys, newRecordKeyFile);
  if (errand === 'rebuild') return rebuild(db);
  let checkpoint: string | null = null;
  try {
    checkpoint = checkpointFile === null ? null : readFileSync(checkpointFile, 'utf8');
  } catch (cause) {
    return err(`The checkpoint cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  return verify({ db, keys, checkpoint, files: openFileStore(place) });
}
