import { deleteDocuments, deleteJournal, deleteOpinions } from '@/adapters/indexeddb';
import { forgetFiles } from './sample-data/sample-files';

export const JOURNAL = 'hengce-demo';
export const DOCUMENTS = 'hengce-demo-documents';
export const OPINIONS = 'hengce-demo-opinions';
export const FILES = 'hengce-demo-files';
export const ROLE_KEY = 'hengce.demo.role';
export const DRILLS_KEY = 'hengce.demo.drills';

/** Throws away everything done in this browser: the sample city stands as at first. */
export async function resetDemo(): Promise<void> {
  await Promise.all([deleteJournal(JOURNAL), deleteDocuments(DOCUMENTS), deleteOpinions(OPINIONS), forgetFiles(FILES)]);
  localStorage.removeItem(ROLE_KEY);
  localStorage.removeItem(DRILLS_KEY);
}
