import { err, ok, type Result } from '@/core/kernel';
import type { FileStore } from '@/ports/file-store';
import { checkFiles } from '../files/check-files';
import { checkTree } from '../record/check-tree';
import { writeKeyFile } from '../record/key-file';
import type { RecordKeys } from '../record/record-keys';
import { brokenWords, checkChains } from './chain';
import type { CityDatabase } from './tables';

interface Verified {
  readonly db: CityDatabase;
  readonly keys: RecordKeys;
  readonly files?: FileStore | undefined;
  /** A checkpoint of the tree over all records that was kept elsewhere; null: none is at hand. */
  readonly checkpoint?: string | null;
}

/** Follows the chain of every record from its beginning and the tree over all, and looks at every file its papers name, where files are kept. */
export async function verify({ db, keys, files, checkpoint = null }: Verified): Promise<Result<string, string>> {
  const { broken, events } = await checkChains(db);
  if (broken) return err(brokenWords(broken));
  const looked = files && (await checkFiles(db, files));
  if (looked && looked.faults.length > 0) return err(looked.faults.join('\n'));
  const filed = looked ? `\n${looked.files} files of papers, each as its digest says.` : '';
  const tree = await checkTree(db, keys, checkpoint);
  if (!tree.ok) return tree;
  const key = await keys.known();
  const told = key
    ? `The office seals records with the key ${key}`
    : 'No record was sealed yet: the office has no key.';
  return ok(`${events} entries, each as it was written.${filed}\n${tree.value}\n${told}`);
}

/** Throws away what is kept beside the records; it is reckoned anew when it is first asked for. */
export async function rebuild(db: CityDatabase): Promise<Result<string, string>> {
  await db.transaction().execute(async (whole) => {
    await whole.deleteFrom('summaries').execute();
    await whole.deleteFrom('opinion_tallies').execute();
    await whole.deleteFrom('search_entries').execute();
    await whole.deleteFrom('search_sources').execute();
  });
  return ok(
    'Kept summaries, counts and searched texts were thrown away: each is made anew when it is first asked for.',
  );
}

/** A new key to seal records with, in a new file; the one in use names it. */
export async function newKey(keys: RecordKeys, file: string): Promise<Result<string, string>> {
  const fault = await keys.fault();
  if (fault !== null) return err(fault);
  const made = await keys.handOver((pem) => writeKeyFile(file, pem));
  if (!made.ok) return err(`The new key cannot be written: ${made.error}`);
  return ok(
    `From now on records are sealed with the key ${made.value}, kept in ${file} alone: copy it to a safe place, and start the server with --record-key ${file}. Make the new key known; what was sealed before stays valid.`,
  );
}
