import { err, ok, type Result } from '@/core/kernel';
import type { FileStore } from '@/ports/file-store';
import { checkFiles } from '../files/check-files';
import { keptRecordKey } from '../record/record-key';
import { brokenWords, checkChains } from './chain';
import type { CityDatabase } from './tables';

/** Follows the chain of every record from its beginning, and looks at every file its papers name, where files are kept. */
export async function verify(db: CityDatabase, files: FileStore | undefined): Promise<Result<string, string>> {
  const { broken, events } = await checkChains(db);
  if (broken) return err(brokenWords(broken));
  const looked = files && (await checkFiles(db, files));
  if (looked && looked.faults.length > 0) return err(looked.faults.join('\n'));
  const filed = looked ? `\n${looked.files} files of papers, each as its digest says.` : '';
  const sealing = await keptRecordKey(db);
  const told = sealing
    ? `The office seals records with the key ${sealing.key}`
    : 'No record was sealed yet: the office has no key.';
  return ok(`${events} entries, each as it was written.${filed}\n${told}`);
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
