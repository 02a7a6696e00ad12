import {
  deleteDocuments,
  deleteFileStore,
  deleteJournal,
  deleteOpinions,
  deletePublicEntries,
  deleteSummaries,
} from '@/adapters/indexeddb';
import { localArea, storageState } from '@/browser-storage';
import { JOURNAL } from './demo-constants';
import { forgetSources } from './kept-sources';
import { forgetFiles } from './sample-data/sample-files';
import { tellTabs } from './tab-signals';

export const DOCUMENTS = 'hengce-demo-documents';
export const OPINIONS = 'hengce-demo-opinions';
export const PUBLIC_ENTRIES = 'hengce-demo-public-entries';
export const PAPER_FILES = 'hengce-demo-paper-files';
export const SUMMARIES = 'hengce-demo-summaries';
export const FILES = 'hengce-demo-files';
export const ROLE_KEY = 'hengce.demo.role';
export const DRILLS_KEY = 'hengce.demo.drills';
/** Something was done in this browser: the page says no longer first what the build made (`public/kept-scheme.js` reads it). */
export const USED_KEY = 'hengce.demo.used';

/** Throws away everything done in this browser: the sample city stands as at first. */
export async function resetDemo(): Promise<void> {
  const thrown = await Promise.allSettled([
    deleteJournal(JOURNAL),
    deleteDocuments(DOCUMENTS),
    deleteOpinions(OPINIONS),
    deletePublicEntries(PUBLIC_ENTRIES),
    deleteSummaries(SUMMARIES),
    deleteFileStore(PAPER_FILES),
    forgetFiles(FILES),
  ]);
  tellTabs('reset');
  localArea.remove(ROLE_KEY);
  localArea.remove(DRILLS_KEY);
  localArea.remove(USED_KEY);
  forgetSources();
  const failed = thrown.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected' && storageState().refused !== 'records') throw failed.reason; // refused storage held nothing
}
